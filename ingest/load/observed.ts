import { latest } from "../../schema/records/partial-date.ts";
import type { Graph } from "../graph.ts";

/**
 * Notes on each coding without a beginning the first day on which one of its sources shows the
 * value: before that day nothing is known of it.
 */
export function dateCodings(graph: Graph): void {
  const dates = new Map(graph.rows("Source").map(({ id, date }) => [id, date]));
  for (const coding of graph.nodes.Coding.values()) {
    if (coding.from) continue;
    const days = coding.sources
      .flatMap((id) => dates.get(id) ?? [])
      .flatMap((date) => latest(date) ?? [])
      .sort();
    coding.observed = days[0] ?? null;
  }
}
