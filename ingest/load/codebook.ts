import {
  CODE_KINDS,
  type CodebookEntry,
  codebook,
  translations,
} from "../../schema/codebook/codebook.ts";
import { codeKey, wordingKey } from "../../schema/graph/keys.ts";
import type { Graph } from "../graph.ts";

/** What some kinds have beside what every entry has. */
interface Particular {
  readonly group?: string;
  readonly governs?: string;
  readonly collect?: string;
  readonly after?: string;
  readonly lenses?: readonly string[];
  readonly values?: readonly string[];
  readonly weight?: number;
  readonly independent?: boolean;
  readonly includesAgainst?: boolean | undefined;
}

/** The codebook as data: every code with its meaning, in every language. */
export function loadCodebook(graph: Graph): void {
  for (const kind of CODE_KINDS) {
    const entries = codebook[kind] as Record<string, CodebookEntry & Particular>;
    for (const [code, { basis, example, ...entry }] of Object.entries(entries)) {
      const id = codeKey(kind, code);
      graph.add("Code", {
        ...entry,
        id,
        kind,
        code,
        lenses: [...(entry.lenses ?? [])],
        values: [...(entry.values ?? [])],
        articles: basis,
        exampleBecause: example?.because,
      });
      for (const [language, { words, reviewedBy }] of Object.entries(translations)) {
        const wording = words[kind][code];
        if (!wording) throw new Error(`no ${language} for ${id}`);
        const key = wordingKey(kind, code, language);
        graph.add("Wording", { ...wording, id: key, language, reviewedBy: [...reviewedBy] });
        graph.link("WORDED", id, key);
      }
    }
  }
}

/** Relationships from codes to the facts that show how they are applied, where the graph has these facts. */
export function linkExamples(graph: Graph): void {
  for (const kind of CODE_KINDS)
    for (const [code, { example }] of Object.entries(
      codebook[kind] as Record<string, CodebookEntry>,
    ))
      if (example && graph.has(example.of))
        graph.link("EXEMPLIFIED_BY", codeKey(kind, code), example.of);
}
