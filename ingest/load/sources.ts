import { sourceKey } from "../../schema/graph/keys.ts";
import type { Source } from "../../schema/records/source.ts";
import type { Graph } from "../graph.ts";

/** From the short names that a file uses to the ids of its sources. */
export type Cited = (names: readonly string[]) => string[];

/** The sources of a file; one address is one node, whichever files name it. */
export function loadSources(graph: Graph, sources: Readonly<Record<string, Source>>): Cited {
  for (const source of Object.values(sources))
    graph.add("Source", { id: sourceKey(source.url), ...source });
  return (names) => [
    ...new Set(names.flatMap((name) => (sources[name] ? [sourceKey(sources[name].url)] : []))),
  ];
}
