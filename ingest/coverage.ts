import { group, intersection } from "d3";
import { codebook } from "../schema/codebook/codebook.ts";
import type { Graph } from "./graph.ts";

/** Values that answer a question; the others say that nothing is known. */
const KNOWN = new Set(["yes", "partial", "no", "not_applicable"]);

/** The share of a lens's safeguards that has to be known before a jurisdiction is ranked. */
export const ENOUGH = 0.5;

/** What is answered about one jurisdiction. */
export interface Answered {
  readonly jurisdiction: string;
  /** Safeguards with an answer. */
  readonly known: ReadonlySet<string>;
}

/** The answered safeguards of every jurisdiction with a file in the atlas, by code. */
export function answered(graph: Graph): Answered[] {
  const codings = group(
    graph.rows("Coding").filter(({ kind, value }) => kind === "safeguard" && KNOWN.has(value)),
    ({ jurisdiction }) => jurisdiction,
  );
  return graph
    .rows("Jurisdiction")
    .filter(({ researched }) => researched)
    .map(({ id }) => ({
      jurisdiction: id,
      known: new Set((codings.get(id) ?? []).map(({ code }) => code)),
    }));
}

/** The safeguards of a lens. */
export const ofLens = (lens: string): string[] =>
  Object.entries(codebook.safeguard).flatMap(([code, { lenses }]) =>
    lenses.includes(lens) ? [code] : [],
  );

/** The share of some safeguards that is answered. */
export const share = ({ known }: Answered, safeguards: readonly string[]): number =>
  safeguards.filter((code) => known.has(code)).length / safeguards.length;

/**
 * The jurisdictions that are researched in depth: each has a law with a provision whose penalty is known, a
 * power with its authority, and safeguards that a person coded.
 */
export function inDepth(graph: Graph): ReadonlySet<string> {
  const punished = new Set(graph.rows("Penalty").map(({ provision }) => provision));
  const codings = graph.rows("Coding");
  const of = (rows: readonly { readonly jurisdiction: string }[]) =>
    new Set(rows.map(({ jurisdiction }) => jurisdiction));
  const all = [
    of(graph.rows("Provision").filter(({ id }) => punished.has(id))),
    of(codings.filter(({ kind, value }) => kind === "power" && value !== "unknown")),
    of(codings.filter(({ kind, rule }) => kind === "safeguard" && !rule)),
  ];
  return intersection(...(all as [Set<string>, ...Set<string>[]]));
}
