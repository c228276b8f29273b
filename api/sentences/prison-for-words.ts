import type {
  PrisonForWords,
  PrisonForWordsGroup,
  PrisonForWordsKind,
  PrisonForWordsRobustness,
  SecondReadingAgreement,
} from "../measures/prison-for-words.ts";
import { termWords } from "./term.ts";

type NameOf = (jurisdiction: string) => string;

/** What is punished, in words that a sentence can list. */
const PUNISHED: Readonly<Record<string, string>> = {
  insult_of_authority: "insulting a ruler, officials or the state",
  false_information: "news or claims held to be false",
  defamation: "defamation",
  insult_of_religion: "insulting a religion",
  national_unity_public_order: "disturbing public order or unity by words",
  offensive_communication: "offensive messages",
  morality: "offending public morals",
};

/** Names that are said one by one; further ones are counted. */
const NAMED = 12;

const places = (count: number): string =>
  count === 1 ? "1 country or territory" : `${count} countries and territories`;

const oneOf = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;

function namesOf(states: readonly string[], nameOf: NameOf): string {
  const names = states.map(nameOf).toSorted((a, b) => a.localeCompare(b, "en"));
  const rest = names.length - NAMED;
  return rest > 0
    ? `${names.slice(0, NAMED).join(", ")} and ${rest} more`
    : names.join(", ").replace(/, ([^,]*)$/, " and $1");
}

/** `: A, B and C`, or nothing where there are none. */
const listed = (states: readonly string[], nameOf: NameOf): string =>
  states.length === 0 ? "" : `: ${namesOf(states, nameOf)}`;

/** The answer in sentences, each of which gives what is not on file with what is known. */
export function prisonForWordsSentences(found: PrisonForWords, nameOf: NameOf): string[] {
  const { months, asOf, offences, objects, researched, groups, kinds, treaty } = found;
  const of = (group: PrisonForWordsGroup) =>
    groups.find((one) => one.group === group)?.jurisdictions ?? [];
  const kind = (wanted: PrisonForWordsKind) =>
    kinds.find((one) => one.kind === wanted)?.jurisdictions ?? [];
  const counted = of("counted");
  const open = of("maximum_not_on_file");
  const about =
    objects.length === 0 ? "" : ` about ${oneOf(objects.map((one) => OBJECTS[one] ?? one))}`;
  const more = [
    `In ${open.length} more the maximum of at least one such offence is not on file${open.length === 0 ? "" : `, among them ${namesOf(open, nameOf)}`}`,
    `in ${of("reported").length} more the law is only reported, by sources too few or too old`,
    `in ${of("field_unclear").length} more another point is not clear yet`,
  ];
  return [
    `In at least ${counted.length} of the ${places(researched)} whose laws we have read in part, the law on file on ${asOf} sets a maximum of ${termWords(months)} in prison or more for something said or published${about}, where no violence, threat or call to violence is needed: ${oneOf(offences.map((one) => PUNISHED[one] ?? one))}. ${more.join("; ")}. A maximum is not the usual sentence.`,
    `Opinion or truth can be punished so in at least ${places(kind("opinion_or_truth").length)}${listed(kind("opinion_or_truth"), nameOf)}. Only what is false, or known to be false, can be punished so in at least ${places(kind("only_false").length)}${listed(kind("only_false"), nameOf)}. A country can stand in both.`,
    ...(treaty.seriousMonths === months
      ? [
          `A maximum of ${termWords(months)} is the line from which the UN Convention against Cybercrime ${treaty.inForce ? "lets" : "would let"} its parties ask one another for electronic evidence of any crime.${treaty.inForce ? "" : " It is not in force."} A country asked may refuse, and article 6 says that nothing in it permits the suppression of freedom of expression. ${found.signatories.length} of the ${counted.length} ${found.signatories.length === 1 ? "has" : "have"} signed it.`,
        ]
      : []),
    `Under the provisions counted we know of ${found.charged.length} cases that reached a charge, and of ${found.convicted.length} in which a court found somebody guilty.`,
  ];
}

/** Of whom it is said, as a sentence names it. */
const OBJECTS: Readonly<Record<string, string>> = {
  ruler: "the head of state",
  institutions: "institutions and officials",
  nation: "the nation and its symbols",
  religion: "religion",
  person: "a person",
  anybody: "no one in particular",
};

/** What the count turns on, in one sentence. */
export function wordsRobustSentence(found: PrisonForWordsRobustness): string {
  const { counted, onOneProvision, exactlyAtLine, onReportsAlone, readOnce, lapseWithinYear } =
    found;
  return `Of the ${counted}, ${onOneProvision.length} rest on a single provision; ${exactlyAtLine.length} stand exactly at the line; ${onReportsAlone.length} rest on reports without a text of the law; ${readOnce.length} rest on provisions that no second reader has read; the sources of ${lapseWithinYear.length} are too old within a year. No single country or provision moves the count by more than one.`;
}

/** How far a second reader agreed, in one sentence. */
export function agreementSentence({ readings, answers }: SecondReadingAgreement): string {
  const NAMES = {
    wordsOnly: "whether words alone are enough",
    falsity: "whether it must be false",
    primary: "whether the provision is about the offence",
    basicMonths: "the basic term",
  };
  if (readings === 0)
    return "No second reader has read these provisions yet, so no rate of agreement is known.";
  const parts = answers.map(
    ({ question, compared, agreed }) => `${NAMES[question]}: ${agreed} of ${compared}`,
  );
  return `A second reader answered for ${readings} of them without seeing the first answers, and gave the same on ${parts.join("; ")}. Where the two differ on what counts, the provision is not counted.`;
}
