import type { PrisonForWordsQuery } from "../../generated/queries.ts";
import { showDay } from "../../i18n/day.ts";
import { showList, showMonths, within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { DEATH, LIFE } from "../../layouts/months.ts";
import type { Answer, Row } from "./marks.ts";
import { monthsOf } from "./marks.ts";

type Group = Answer["groups"][number]["group"];

/** How many countries and territories stand in a group. */
export const countOf = ({ groups }: Pick<Answer, "groups">, group: Group): number =>
  groups.find((one) => one.group === group)?.count ?? 0;

/** A longest term in words: `up to 5 years in prison`. */
export const showLongest = (months: number | null, words: Words): string =>
  months === null
    ? words("words.noTerm")
    : months >= DEATH
      ? words("words.death")
      : months >= LIFE
        ? words("words.life")
        : months === 0
          ? words("term.none")
          : words("words.upTo", { term: showMonths(months, words) });

/** What is punished: all of it, or the offences and objects that were chosen. */
function whatIsSaid({ offences, objects }: Answer, all: boolean, words: Words): string {
  const chosen = [...(all ? [] : offences), ...objects].map(({ label }) => within(label));
  return chosen.length === 0
    ? words("words.what")
    : words("words.whatOf", { list: showList(chosen, words) });
}

/** The group in which one country stands; null if its laws were not read. */
export const groupOf = ({ groups }: Pick<Answer, "groups">, country: string): Group | null =>
  groups.find(({ jurisdictions }) => jurisdictions.some(({ id }) => id === country))?.group ?? null;

/** The longest known basic term of the provisions counted of one country. */
const longestOf = ({ rows }: Answer, country: string): number | null => {
  const terms = rows
    .filter(({ group, jurisdiction }) => group === "counted" && jurisdiction.id === country)
    .flatMap(({ basic }) => monthsOf(basic) ?? []);
  return terms.length === 0 ? null : Math.max(...terms);
};

/** The finding for all countries, with what is not on file in the same sentence. */
export function wordsFinding(answer: Answer, everyOffence: boolean, words: Words): string {
  return words("words.title", {
    counted: countOf(answer, "counted"),
    researched: answer.researched,
    term: showMonths(answer.months, words),
    what: whatIsSaid(answer, everyOffence, words),
    notOnFile: countOf(answer, "maximum_not_on_file"),
  });
}

/** The finding for the country chosen, or for all. */
export function wordsTitle(
  { words: answer, jurisdiction }: PrisonForWordsQuery,
  everyOffence: boolean,
  words: Words,
): string {
  if (!jurisdiction) return wordsFinding(answer, everyOffence, words);
  return words(`words.country.${groupOf(answer, jurisdiction.id) ?? "not_read"}`, {
    country: jurisdiction.name,
    longest: showLongest(longestOf(answer, jurisdiction.id), words),
    term: showMonths(answer.months, words),
    what: whatIsSaid(answer, everyOffence, words),
  });
}

/** What the picture shows, of when and in which unit. */
export const wordsSubtitle = ({ asOf }: Pick<Answer, "asOf">, words: Words): string =>
  words("words.shown", { day: showDay(asOf, words) });

export const kindCount = ({ kinds }: Pick<Answer, "kinds">, kind: Row["kind"]): number =>
  kinds.find((one) => one.kind === kind)?.count ?? 0;

/** How many are counted by each kind of provision. */
export const wordsKinds = (answer: Answer, words: Words): string =>
  words("words.kindCounts", {
    opinion: kindCount(answer, "opinion_or_truth"),
    onlyFalse: kindCount(answer, "only_false"),
  });

export const wordsCases = ({ charged, convicted }: Answer, words: Words): string =>
  words("words.caseCounts", { charged: charged.length, convicted: convicted.length });

/** The picture in words. */
export function wordsDescription(
  data: PrisonForWordsQuery,
  everyOffence: boolean,
  words: Words,
): string {
  const answer = data.words;
  const finding = wordsFinding(answer, everyOffence, words);
  return [
    ...[...(data.jurisdiction ? [finding] : []), wordsSubtitle(answer, words)].map(
      (text) => `${text}${words("sentence.end")}`,
    ),
    wordsKinds(answer, words),
    wordsCases(answer, words),
  ].join(words("sentence.gap"));
}
