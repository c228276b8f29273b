import { TEXT_COMPARISON_KEY, textMatchKey } from "../../schema/graph/keys.ts";
import type { Kept } from "../families/alignment-cache.ts";
import { type Comparable, findMatches, PERCENTILE } from "../families/find.ts";
import type { Graph } from "../graph.ts";

/** What texts of different states share beyond chance; their words only where both may be shown. */
export function loadTextMatches(graph: Graph, texts: readonly Comparable[], kept: Kept): void {
  const { matches, threshold, ...counts } = findMatches(texts, kept);
  graph.add("TextComparison", {
    id: TEXT_COMPARISON_KEY,
    texts: texts.length,
    ...counts,
    percentile: PERCENTILE,
    threshold,
  });
  const mayShow = (id: string): boolean => graph.nodes.Text.get(id)?.show === true;
  for (const match of matches) {
    const { a, b, score, percentile, shared } = match;
    const id = textMatchKey(a, b);
    const shown = mayShow(a) && mayShow(b);
    graph.add("TextMatch", {
      id,
      a,
      b,
      score,
      percentile,
      sharedWords: shared,
      aStart: match.aFrom,
      aEnd: match.aTo,
      bStart: match.bFrom,
      bEnd: match.bTo,
      passageA: shown ? match.passageA : undefined,
      passageB: shown ? match.passageB : undefined,
    });
    graph.link("BETWEEN", id, a);
    graph.link("BETWEEN", id, b);
  }
}
