import { codeKey, notPunishedKey } from "../../schema/graph/keys.ts";
import type { NotPunishedEntry } from "../../schema/records/not-punished.ts";
import type { Graph } from "../graph.ts";
import type { Cited } from "./sources.ts";

/** The offences that a jurisdiction is known not to punish. */
export function loadNotPunished(
  graph: Graph,
  jurisdiction: string,
  entries: readonly NotPunishedEntry[],
  cited: Cited,
): void {
  for (const entry of entries) {
    const id = notPunishedKey(jurisdiction, entry.offence);
    const sources = cited(entry.sources);
    graph.add("NotPunished", { ...entry, id, jurisdiction, sources });
    graph.link("DOES_NOT_PUNISH", jurisdiction, id);
    graph.link("OF_CODE", id, codeKey("offence", entry.offence));
    graph.cite(id, sources);
  }
}
