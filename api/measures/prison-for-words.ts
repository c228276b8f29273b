import { ascending, descending, group, max } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { earliest } from "../../schema/records/partial-date.ts";
import { primaryOf } from "../../schema/records/primary.ts";
import { type Basic, basicOf } from "./basic-maximum.ts";
import {
  type AggravatedTerm,
  type FormOfPenalty,
  longestTerm,
  monthsOf,
  type PrisonTerm,
} from "./forms.ts";
import { inForceOn, type Period } from "./in-force.ts";
import { CHARGED_OR_LATER } from "./named-as.ts";
import { type GateReason, isText, oldestFor, printGate, type SourceKnown } from "./print-gate.ts";

/** Where a provision, or a jurisdiction by its first provision that fits, stands at a line. */
export const GROUPS = [
  "counted",
  "reported",
  "maximum_not_on_file",
  "field_unclear",
  "below_the_line",
  "none_on_file",
] as const;
export type PrisonForWordsGroup = (typeof GROUPS)[number];

/** What keeps a provision from being counted. */
export type PrisonForWordsReason =
  | "not_read"
  | "words_only"
  | "primary"
  | "object"
  | "standing"
  | "standing_source"
  | "part_of_country"
  | "readers_differ"
  | "form"
  | "term"
  | GateReason;

/** What can be punished: two rows that always stand apart, and what is not clear. */
export const KINDS = ["opinion_or_truth", "only_false", "unclear"] as const;
export type PrisonForWordsKind = (typeof KINDS)[number];

type Reading = Pick<
  Node<"ExpressionReading">,
  "wordsOnly" | "objects" | "falsity" | "leaveToProsecute" | "fineInstead" | "because"
>;
type Second = Pick<
  Node<"SecondReading">,
  "wordsOnly" | "falsity" | "primary" | "basicPrison" | "basicMonths"
>;

/** A case in which someone was charged under a provision, as far as this measure depends on it. */
export interface WordsCase {
  readonly id: string;
  readonly stages: readonly string[];
  /** The longest prison term imposed in it, in months; null if none is on file. */
  readonly imposedMonths: number | null;
  /** Under how many provisions it was charged. */
  readonly charges: number;
}

/** A provision and one of its offences together, with all that is known of both. */
export interface WordsFact {
  readonly provision: string;
  readonly jurisdiction: string;
  readonly offence: string;
  readonly offences: readonly string[];
  readonly primary: readonly string[];
  /** `intent:knowledge`, one entry an element that a source answers. */
  readonly elements: readonly string[];
  readonly reading: Reading | null;
  readonly second: Second | null;
  readonly penalties: readonly FormOfPenalty[];
  readonly periods: readonly Period[];
  /** The day of the newest source that shows it in force; null if no source says so. */
  readonly inForceAsOf: string | null;
  /** Whether its law is in force in a part of the country only. */
  readonly partOnly: boolean;
  /** Ids of the sources of the provision and of the reading: the print gate looks at these. */
  readonly sources: readonly string[];
  /** Ids of the sources that show it in force: they say nothing of its words or term. */
  readonly inForceSources: readonly string[];
  readonly cases: readonly WordsCase[];
}

/** What is asked: at which line, on which day, of which offences and objects. */
export interface WordsQuestion {
  readonly months: number;
  readonly asOf: string;
  readonly offences: readonly string[];
  /** Only what is said of these; all if empty. */
  readonly objects: readonly string[];
}

export interface ImposedSentence {
  readonly months: number;
  readonly case: string;
  /** Whether the case was charged under this provision alone. */
  readonly alone: boolean;
}

export interface PrisonForWordsRow {
  readonly provision: string;
  readonly jurisdiction: string;
  readonly offence: string;
  readonly group: PrisonForWordsGroup;
  readonly reasons: readonly PrisonForWordsReason[];
  readonly kind: PrisonForWordsKind;
  readonly basic: PrisonTerm;
  /** What counts against a line: months, life and death as more than any term; null if not on file. */
  readonly basicMonths: number | null;
  readonly aggravated: AggravatedTerm | null;
  readonly reading: Reading | null;
  readonly intent: string | null;
  readonly harm: string | null;
  readonly truthDefence: string | null;
  readonly imposed: ImposedSentence | null;
  readonly newest: string | null;
  /** Whether a second reader answered for it without seeing the first answers. */
  readonly readTwice: boolean;
  /** Ids of the sources of its text and term. */
  readonly textSources: readonly string[];
  /** The same with those that show it in force. */
  readonly sources: readonly string[];
}

export interface PrisonForWordsGroupCount {
  readonly group: PrisonForWordsGroup;
  readonly jurisdictions: readonly string[];
}

export interface PrisonForWordsLine {
  readonly months: number;
  readonly groups: readonly PrisonForWordsGroupCount[];
}

export interface PrisonForWordsKindCount {
  readonly kind: PrisonForWordsKind;
  readonly jurisdictions: readonly string[];
}

export interface PrisonForWordsCodeCount {
  readonly of: "offence" | "expression_object";
  readonly code: string;
  readonly jurisdictions: readonly string[];
}

export interface PrisonForWordsRobustness {
  /** How many jurisdictions are counted. */
  readonly counted: number;
  readonly onOneProvision: readonly string[];
  readonly exactlyAtLine: readonly string[];
  readonly onReportsAlone: readonly string[];
  readonly readOnce: readonly string[];
  readonly lapseWithinYear: readonly string[];
  readonly withoutOffence: readonly PrisonForWordsCodeCount[];
}

export interface ReadersAgreement {
  readonly question: "wordsOnly" | "falsity" | "primary" | "basicMonths";
  readonly compared: number;
  readonly agreed: number;
}

export interface SecondReadingAgreement {
  readonly readings: number;
  readonly answers: readonly ReadersAgreement[];
}

export interface PrisonForWords extends WordsQuestion {
  readonly researched: number;
  readonly rows: readonly PrisonForWordsRow[];
  readonly groups: readonly PrisonForWordsGroupCount[];
  readonly kinds: readonly PrisonForWordsKindCount[];
  readonly countedByOffence: readonly PrisonForWordsCodeCount[];
  readonly countedByObject: readonly PrisonForWordsCodeCount[];
  readonly lines: readonly PrisonForWordsLine[];
  readonly charged: readonly string[];
  readonly convicted: readonly string[];
  readonly signatories: readonly string[];
  readonly robustness: PrisonForWordsRobustness;
  readonly secondReading: SecondReadingAgreement;
  readonly treaty: WordsTreaty;
}

/** The UN Convention, as far as its line is this measure's. */
export interface WordsTreaty {
  readonly seriousMonths: number | null;
  readonly inForce: boolean;
}

/** Lines at which the count is always given. Half of the list may stand at exactly five years. */
const LINES = [12, 24, 36, 48, 60, 61, 84, 120];

/** Steps that show that a court found the person guilty, in whatever instance. */
const CONVICTED = new Set(["convicted", "sentenced", "conviction_upheld", "conviction_quashed"]);

/** What two readers say of a question; `differ` where they answered otherwise. */
const agreed = (first: string, second: string | undefined): string =>
  second === undefined || second === first ? first : "differ";

/** Whether a second reader reads the basic term on the other side of the line. */
function termDiffers({ second }: WordsFact, { known }: Basic, line: number): boolean {
  if (!second || known === null) return false;
  const again = monthsOf({ prison: second.basicPrison, maxMonths: second.basicMonths });
  return again !== null && again >= line !== known >= line;
}

/** What is open of a provision besides its term; null if it is known not to be asked about. */
function openFields(
  fact: WordsFact,
  basic: Basic,
  { months, asOf, objects }: WordsQuestion,
): PrisonForWordsReason[] | null {
  const { reading, second } = fact;
  const inForce = inForceOn(fact.periods, asOf);
  const primary = agreed(primaryOf(fact, fact.offence), second?.primary);
  const words = reading && agreed(reading.wordsOnly, second?.wordsOnly);
  if (inForce === "no" || primary === "no" || words === "no") return null;
  const meant = objects.length === 0 || reading?.objects.some((one) => objects.includes(one));
  if (reading && !meant && !reading.objects.includes("unclear")) return null;
  const differ = [primary, words].includes("differ") || termDiffers(fact, basic, months);
  const open: readonly (readonly [PrisonForWordsReason, boolean])[] = [
    ["not_read", !reading],
    ["words_only", words === "unclear"],
    ["primary", primary === "unclear"],
    ["object", reading !== null && !meant],
    ["standing", inForce === "possibly"],
    ["standing_source", fact.inForceAsOf === null],
    ["part_of_country", fact.partOnly],
    ["readers_differ", differ],
  ];
  return open.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/**
 * Where one provision stands at the line. What is known to lie below it does so whatever else is open, since no
 * answer to the rest could count it; null if it is not asked about.
 */
function standingAt(
  fact: WordsFact,
  question: WordsQuestion,
  sourceOf: (id: string) => SourceKnown | undefined,
): Pick<PrisonForWordsRow, "group" | "reasons"> | null {
  const basic = basicOf(fact.penalties);
  const open = openFields(fact, basic, question);
  if (open === null) return null;
  const { known } = basic;
  const below = known !== null && known < question.months && basic.open === null;
  if (below && !termDiffers(fact, basic, question.months))
    return { group: "below_the_line", reasons: [] };
  if (open.length > 0) return { group: "field_unclear", reasons: open };
  if (known !== null && known >= question.months) {
    const sources = fact.sources.flatMap((id) => sourceOf(id) ?? []);
    const gate = printGate(sources, fact.inForceAsOf, question.asOf);
    return { group: gate.length === 0 ? "counted" : "reported", reasons: gate };
  }
  return basic.open === "form"
    ? { group: "field_unclear", reasons: ["form"] }
    : { group: "maximum_not_on_file", reasons: ["term"] };
}

const kindOf = (reading: Reading | null): PrisonForWordsKind => {
  if (reading?.falsity === "not_required") return "opinion_or_truth";
  return reading?.falsity === "false" || reading?.falsity === "known_false"
    ? "only_false"
    : "unclear";
};

const elementOf = (elements: readonly string[], element: string): string | null =>
  elements.find((one) => one.startsWith(`${element}:`))?.slice(element.length + 1) ?? null;

function imposedIn(cases: readonly WordsCase[]): ImposedSentence | null {
  const [heaviest] = cases
    .flatMap(({ id, imposedMonths, charges }) =>
      imposedMonths === null ? [] : [{ months: imposedMonths, case: id, alone: charges === 1 }],
    )
    .toSorted((a, b) => descending(a.months, b.months) || ascending(a.case, b.case));
  return heaviest ?? null;
}

function rowOf(
  fact: WordsFact,
  question: WordsQuestion,
  sourceOf: (id: string) => SourceKnown | undefined,
): PrisonForWordsRow[] {
  const standing = standingAt(fact, question, sourceOf);
  if (!standing) return [];
  const { provision, jurisdiction, offence, elements, penalties, reading } = fact;
  const formed = (form: string) => longestTerm(penalties.filter((one) => one.form === form));
  const basic = formed("basic");
  return [
    {
      provision,
      jurisdiction,
      offence,
      ...standing,
      kind: kindOf(reading),
      basic: { prison: basic?.prison ?? "unknown", months: basic?.months ?? null },
      basicMonths: basicOf(penalties).known,
      aggravated: formed("aggravated"),
      reading,
      intent: elementOf(elements, "intent"),
      harm: elementOf(elements, "harm"),
      truthDefence: elementOf(elements, "truth_defence"),
      imposed: imposedIn(fact.cases),
      newest: fact.inForceAsOf,
      readTwice: fact.second !== null,
      textSources: fact.sources,
      sources: [...new Set([...fact.sources, ...fact.inForceSources])],
    },
  ];
}

/** Each jurisdiction once, in the first group in which one of its provisions stands. */
function grouped(
  rows: readonly Pick<PrisonForWordsRow, "jurisdiction" | "group">[],
  researched: readonly string[],
): PrisonForWordsGroupCount[] {
  const own = group(rows, ({ jurisdiction }) => jurisdiction);
  const first = group(researched.toSorted(ascending), (jurisdiction) => {
    const stands = new Set((own.get(jurisdiction) ?? []).map((row) => row.group));
    return GROUPS.find((one) => stands.has(one)) ?? "none_on_file";
  });
  return GROUPS.map((one) => ({ group: one, jurisdictions: first.get(one) ?? [] }));
}

const statesOf = (rows: readonly Pick<PrisonForWordsRow, "jurisdiction">[]): string[] =>
  [...new Set(rows.map(({ jurisdiction }) => jurisdiction))].toSorted(ascending);

/** What the count turns on: one provision, the exact line, reports instead of a text, one heading, a source's age. */
function robustnessOf(
  counted: readonly PrisonForWordsRow[],
  { months, asOf, offences }: WordsQuestion,
  sourceOf: (id: string) => SourceKnown | undefined,
): PrisonForWordsRobustness {
  const own = group(counted, ({ jurisdiction }) => jurisdiction);
  const states = (holds: (rows: readonly PrisonForWordsRow[]) => boolean) =>
    [...own].flatMap(([state, rows]) => (holds(rows) ? [state] : [])).toSorted(ascending);
  const textless = ({ textSources }: PrisonForWordsRow) =>
    !isText(textSources.flatMap((id) => sourceOf(id) ?? []));
  const nextYear = oldestFor(asOf, 4);
  const lapses = ({ newest }: PrisonForWordsRow) =>
    newest === null || (earliest(newest) ?? "") < nextYear;
  return {
    counted: own.size,
    onOneProvision: states((rows) => new Set(rows.map(({ provision }) => provision)).size === 1),
    exactlyAtLine: states((rows) => max(rows, (row) => row.basicMonths) === months),
    onReportsAlone: states((rows) => rows.every(textless)),
    readOnce: states((rows) => rows.every((row) => !row.readTwice)),
    lapseWithinYear: states((rows) => rows.every(lapses)),
    withoutOffence: offences.map((code) => ({
      of: "offence",
      code,
      jurisdictions: statesOf(counted.filter(({ offence }) => offence !== code)),
    })),
  };
}

/** How often two readers gave the same answer, question by question. */
function agreementOf(facts: readonly WordsFact[]): SecondReadingAgreement {
  const pairs = facts.flatMap(({ reading, second, ...fact }) => {
    if (!reading || !second) return [];
    const { known, open } = basicOf(fact.penalties);
    const again = monthsOf({ prison: second.basicPrison, maxMonths: second.basicMonths });
    return [
      {
        wordsOnly: reading.wordsOnly === second.wordsOnly,
        falsity: reading.falsity === second.falsity,
        primary: primaryOf(fact, fact.offence) === second.primary,
        basicMonths: again === null || known === null || open ? null : again === known,
      },
    ];
  });
  const answers = (["wordsOnly", "falsity", "primary", "basicMonths"] as const).map((question) => {
    const compared = pairs.flatMap((pair) => pair[question] ?? []);
    return { question, compared: compared.length, agreed: compared.filter(Boolean).length };
  });
  return { readings: pairs.length, answers };
}

const reached = (
  rows: readonly { readonly cases: readonly WordsCase[] }[],
  steps: ReadonlySet<string>,
): string[] => [
  ...new Set(
    rows
      .flatMap(({ cases }) => cases)
      .filter(({ stages }) => stages.some((stage) => steps.has(stage)))
      .map(({ id }) => id)
      .toSorted(ascending),
  ),
];

/**
 * Where the law on file sets a maximum of at least so many months for something said or published, where no
 * violence, threat or call to violence is needed. A provision counts only if each field of it was read
 * and has a source; every jurisdiction stands in exactly one group.
 */
export function prisonForWords(
  facts: readonly WordsFact[],
  question: WordsQuestion,
  researched: readonly string[],
  sourceOf: (id: string) => SourceKnown | undefined,
): Omit<PrisonForWords, "signatories" | "treaty"> {
  const among = new Set(researched);
  const asked = facts.filter(
    ({ offence, jurisdiction }) => question.offences.includes(offence) && among.has(jurisdiction),
  );
  const rows = asked.flatMap((fact) => rowOf(fact, question, sourceOf));
  const counted = rows.filter((row) => row.group === "counted");
  const countedFacts = asked.filter(({ provision, offence }) =>
    counted.some((row) => row.provision === provision && row.offence === offence),
  );
  const lines = [...new Set([...LINES, question.months])].toSorted(ascending);
  const objects = [...new Set(counted.flatMap(({ reading }) => reading?.objects ?? []))];
  return {
    ...question,
    researched: researched.length,
    rows: rows.toSorted(
      (a, b) =>
        ascending(GROUPS.indexOf(a.group), GROUPS.indexOf(b.group)) ||
        ascending(a.jurisdiction, b.jurisdiction) ||
        descending(a.basicMonths ?? -1, b.basicMonths ?? -1) ||
        ascending(`${a.provision} ${a.offence}`, `${b.provision} ${b.offence}`),
    ),
    groups: grouped(rows, researched),
    kinds: KINDS.map((kind) => ({
      kind,
      jurisdictions: statesOf(counted.filter((row) => row.kind === kind)),
    })),
    countedByOffence: question.offences.map((code) => ({
      of: "offence",
      code,
      jurisdictions: statesOf(counted.filter(({ offence }) => offence === code)),
    })),
    countedByObject: objects.toSorted(ascending).map((code) => ({
      of: "expression_object",
      code,
      jurisdictions: statesOf(counted.filter(({ reading }) => reading?.objects.includes(code))),
    })),
    lines: lines.map((months) => {
      const at = { ...question, months };
      const there = asked.flatMap((fact) => {
        const standing = standingAt(fact, at, sourceOf);
        return standing ? [{ jurisdiction: fact.jurisdiction, group: standing.group }] : [];
      });
      return { months, groups: grouped(there, researched) };
    }),
    charged: reached(countedFacts, CHARGED_OR_LATER),
    convicted: reached(countedFacts, CONVICTED),
    robustness: robustnessOf(counted, question, sourceOf),
    secondReading: agreementOf(asked),
  };
}
