import { codebook } from "../../schema/codebook/codebook.ts";
import { codeKey } from "../../schema/graph/keys.ts";
import type { Graph } from "./graph.ts";

/** The codebook as data: every code with its label and meaning. */
export function loadCodebook(graph: Graph): void {
  const add = (
    kind: string,
    code: string,
    entry: { label: string; [key: string]: unknown },
  ): void => {
    const optional = (key: string) =>
      typeof entry[key] === "string" ? (entry[key] as string) : undefined;
    graph.add("Code", {
      id: codeKey(kind, code),
      kind,
      code,
      label: entry.label,
      definition: optional("definition"),
      question: optional("question"),
      group: optional("group"),
      governs: optional("governs"),
      lenses: (entry["lenses"] as string[] | undefined) ?? [],
      treaty: (entry["treaty"] ?? entry["basis"] ?? []) as string[],
    });
  };
  const kinds = {
    offence: codebook.offences,
    element: codebook.elements,
    power: codebook.powers,
    safeguard: codebook.safeguards,
    lens: codebook.lenses,
    value: codebook.values,
    authority: codebook.authorities,
  };
  for (const [kind, entries] of Object.entries(kinds))
    for (const [code, entry] of Object.entries(entries)) add(kind, code, entry);
  for (const [kind, terms] of Object.entries(codebook.caseTerms))
    for (const [code, label] of Object.entries(terms)) add(kind, code, { label });
}
