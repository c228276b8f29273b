import { indicatorKey } from "../../schema/graph/keys.ts";
import { type IndicatorEntry, writeIndicatorValue } from "../../schema/records/indicator.ts";
import type { Graph } from "../graph.ts";
import type { Cited } from "./sources.ts";

/** The ratings of a jurisdiction that others publish. */
export function loadIndicators(
  graph: Graph,
  jurisdiction: string,
  entries: readonly IndicatorEntry[],
  cited: Cited,
): void {
  for (const [order, entry] of entries.entries()) {
    const id = indicatorKey(jurisdiction, entry.id);
    const sources = cited(entry.sources);
    const values = entry.values.map(writeIndicatorValue);
    graph.add("Indicator", { ...entry, id, jurisdiction, values, order, sources });
    graph.link("RATED_BY", jurisdiction, id);
    graph.cite(id, sources);
  }
}
