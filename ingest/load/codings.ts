import { codeKey, codingKey, provisionRefKey } from "../../schema/graph/keys.ts";
import type { PowerEntry, SafeguardEntry } from "../../schema/records/coding.ts";
import type { Graph } from "../graph.ts";
import type { Cited } from "./sources.ts";

/** Who authorises which power, and which safeguards the law gives. */
export function loadCodings(
  graph: Graph,
  jurisdiction: string,
  powers: readonly PowerEntry[],
  safeguards: readonly SafeguardEntry[],
  cited: Cited,
): void {
  const all = [
    ...powers.map((entry) => ({
      entry,
      kind: "power",
      code: entry.power,
      value: entry.authority,
      readFor: [],
    })),
    ...safeguards.map((entry) => ({
      entry,
      kind: "safeguard",
      code: entry.safeguard,
      value: entry.value,
      readFor: entry.readFor === "all" ? ["all"] : (entry.readFor ?? []),
    })),
  ];
  const seen = new Map<string, number>();
  for (const { entry, kind, code, value, readFor } of all) {
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    const id = codingKey(jurisdiction, kind, code, nth);
    const sources = cited(entry.sources);
    const provision =
      entry.provision === undefined ? undefined : provisionRefKey(jurisdiction, entry.provision);
    graph.add("Coding", {
      id,
      jurisdiction,
      kind,
      code,
      value,
      provision,
      pinpoint: entry.pinpoint,
      note: entry.note,
      readFor,
      from: entry.from,
      to: entry.to,
      coder: entry.coder,
      reviewedBy: entry.reviewedBy,
      sources,
    });
    graph.link("HAS_CODING", jurisdiction, id);
    graph.link("OF_CODE", id, codeKey(kind, code));
    if (provision !== undefined) graph.link("RESTS_ON", id, provision);
    graph.cite(id, sources);
  }
}
