import { readdirSync } from "node:fs";
import { codeKey, codingKey } from "../../schema/graph/keys.ts";
import type { Graph } from "../graph.ts";

/** Facts that follow from other facts by rule. Each is marked with the rule and cites what it rests on. */
export interface Derivation {
  /** Its file's name. */
  readonly name: string;
  /** The rule in words, for people. */
  readonly description: string;
  derive(graph: Graph): void;
}

const HERE = new URL("./", import.meta.url);

/** All derivations, by name. Adding one is adding a file that exports a Derivation as its default. */
export async function listDerivations(): Promise<Derivation[]> {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith(".ts") && name !== "derivation.ts")
    .sort();
  return Promise.all(
    files.map(async (file) => (await import(new URL(file, HERE).href)).default as Derivation),
  );
}

/** What a rule finds about a safeguard of a jurisdiction. */
export interface Finding {
  readonly jurisdiction: string;
  readonly safeguard: string;
  readonly value: "yes" | "partial" | "no";
  readonly note: string;
  /** Powers that it is about; `all` where it is tied to none. */
  readonly readFor: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly provision?: string | undefined;
  readonly sources: readonly string[];
}

/**
 * Adds what a rule found, unless a person coded that safeguard (a reading of the law goes before a rule)
 * or a rule found one already that still lasts. One that ended leaves room for the next.
 */
export function addFinding(graph: Graph, rule: string, finding: Finding): void {
  const { jurisdiction, safeguard, value, note, readFor, from, to, provision } = finding;
  const idOf = (nth: number) => codingKey(jurisdiction, "safeguard", safeguard, nth);
  let nth = 1;
  for (
    let known = graph.nodes.Coding.get(idOf(1));
    known;
    known = graph.nodes.Coding.get(idOf(nth))
  ) {
    if (!known.rule || !known.to) return;
    nth += 1;
  }
  const id = idOf(nth);
  const sources = [...new Set(finding.sources)];
  graph.add("Coding", {
    id,
    jurisdiction,
    kind: "safeguard",
    code: safeguard,
    value,
    note,
    readFor: [...readFor],
    from,
    to,
    provision,
    coder: "lawdrift",
    rule,
    sources,
  });
  graph.link("HAS_CODING", jurisdiction, id);
  graph.link("OF_CODE", id, codeKey("safeguard", safeguard));
  if (provision !== undefined) graph.link("RESTS_ON", id, provision);
  graph.cite(id, sources);
}
