import type { SourceKnown } from "../../api/measures/print-gate.ts";
import {
  type PrisonForWords,
  prisonForWords,
  type WordsFact,
  type WordsQuestion,
} from "../../api/measures/prison-for-words.ts";
import { always } from "./toy-crimes.ts";

/** The day asked about in the toy graph. */
export const DAY = "2026-11-30";

/** Sources of the toy graph: a text, two reports by different publishers, and a weak one. */
const SOURCES: ReadonlyMap<string, SourceKnown> = new Map([
  ["text", { tier: "official", publisher: "Gazette" }],
  ["mirror", { tier: "official_text_mirror", publisher: "Law Institute" }],
  ["judgment", { tier: "court", publisher: "High Court" }],
  ["paper", { tier: "news", publisher: "Herald" }],
  ["watch", { tier: "ngo", publisher: "Watch" }],
  ["watch-again", { tier: "ngo", publisher: "Watch" }],
  ["blog", { tier: "weak", publisher: "A blog" }],
]);

type Penalty = WordsFact["penalties"][number];

export const term = (
  maxMonths: number | null,
  form: string | null = "basic",
  applies: string | null = null,
): Penalty => ({
  prison: "term",
  maxMonths,
  form,
  applies,
});

export const forever = (prison: "life" | "death", form = "basic"): Penalty => ({
  prison,
  maxMonths: null,
  form,
  applies: null,
});

export const READING: NonNullable<WordsFact["reading"]> = {
  wordsOnly: "yes",
  objects: ["ruler"],
  falsity: "not_required",
  leaveToProsecute: "no",
  fineInstead: "unclear",
  because: "Any insult is enough.",
};

/** A provision of A on insult: 48 months, words alone, in force, official text, so that it is counted at 48. */
export const fact = (other: Partial<WordsFact> = {}): WordsFact => ({
  provision: "A/code/penal#1",
  jurisdiction: "A",
  offence: "insult_of_authority",
  offences: ["insult_of_authority"],
  primary: ["insult_of_authority"],
  elements: ["intent:intent", "truth_defence:no"],
  reading: READING,
  second: null,
  penalties: [term(48)],
  periods: [always],
  inForceAsOf: "2026-05",
  partOnly: false,
  sources: ["text"],
  inForceSources: [],
  cases: [],
  ...other,
});

const QUESTION: WordsQuestion = {
  months: 48,
  asOf: DAY,
  offences: ["insult_of_authority", "false_information", "defamation"],
  objects: [],
};

/** The measure over some provisions, in a world of the states A, B and C. */
export const ask = (
  facts: readonly WordsFact[],
  question: Partial<WordsQuestion> = {},
): Omit<PrisonForWords, "signatories" | "treaty"> =>
  prisonForWords(facts, { ...QUESTION, ...question }, ["A", "B", "C"], (id) => SOURCES.get(id));

/** Where A stands. */
export function groupOfA(
  facts: readonly WordsFact[],
  question: Partial<WordsQuestion> = {},
): string {
  const found = ask(facts, question).groups.filter(({ jurisdictions }) =>
    jurisdictions.includes("A"),
  );
  return found.map(({ group }) => group).join();
}
