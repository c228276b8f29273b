import type { PrisonForWordsQuery } from "../../generated/queries.ts";
import { formatDate, formatList, formatMonths, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { DEATH, LIFE, monthsOf } from "../../layouts/months.ts";
import type { Answer, Row } from "./marks.ts";

type Group = Answer["groups"][number]["group"];

/** How many countries and territories stand in a group. */
export const countOf = ({ groups }: Pick<Answer, "groups">, group: Group): number =>
  groups.find((one) => one.group === group)?.count ?? 0;

/** A longest term in words: `up to 5 years in prison`. */
export const formatLongest = (months: number | null, t: Messages): string =>
  months === null
    ? t("words.mark.maximum_not_on_file")
    : months >= DEATH
      ? t("words.death")
      : months >= LIFE
        ? t("words.life")
        : months === 0
          ? t("term.none")
          : t("words.upTo", { term: formatMonths(months, t) });

/** What is punished: all of it, or the offences and objects that were chosen. */
function whatIsSaid({ offences, objects }: Answer, all: boolean, t: Messages): string {
  const chosen = [...(all ? [] : offences), ...objects].map(({ label }) => within(label));
  return chosen.length === 0 ? t("words.what") : t("words.whatOf", { list: formatList(chosen, t) });
}

/** The group in which one country stands; null if its laws were not read. */
export const groupOf = (
  {
    groups,
  }: {
    readonly groups: readonly {
      readonly group: Group;
      readonly jurisdictions: readonly { readonly id: string }[];
    }[];
  },
  country: string,
): Group | null =>
  groups.find(({ jurisdictions }) => jurisdictions.some(({ id }) => id === country))?.group ?? null;

/** The longest known basic term of the provisions counted of one country. */
const longestOf = ({ rows }: Answer, country: string): number | null => {
  const terms = rows
    .filter(({ group, jurisdiction }) => group === "counted" && jurisdiction.id === country)
    .flatMap(({ basic }) => monthsOf(basic) ?? []);
  return terms.length === 0 ? null : Math.max(...terms);
};

/** The finding for all countries, with what is not on file in the same sentence. */
export function wordsFinding(answer: Answer, everyOffence: boolean, t: Messages): string {
  return t("words.title", {
    counted: countOf(answer, "counted"),
    researched: answer.researched,
    term: formatMonths(answer.months, t),
    what: whatIsSaid(answer, everyOffence, t),
    notOnFile: countOf(answer, "maximum_not_on_file"),
  });
}

/** The finding for the country chosen, or for all. */
export function wordsTitle(
  { words: answer, jurisdiction }: PrisonForWordsQuery,
  everyOffence: boolean,
  t: Messages,
): string {
  if (!jurisdiction) return wordsFinding(answer, everyOffence, t);
  return t(`words.country.${groupOf(answer, jurisdiction.id) ?? "not_read"}`, {
    country: jurisdiction.name,
    longest: formatLongest(longestOf(answer, jurisdiction.id), t),
    term: formatMonths(answer.months, t),
    what: whatIsSaid(answer, everyOffence, t),
  });
}

/** What the picture shows, of when and in which unit. */
export const wordsSubtitle = ({ asOf }: Pick<Answer, "asOf">, t: Messages): string =>
  t("words.shown", { day: formatDate(asOf, t) });

export const kindCount = ({ kinds }: Pick<Answer, "kinds">, kind: Row["kind"]): number =>
  kinds.find((one) => one.kind === kind)?.count ?? 0;

/** How many are counted by each kind of provision. */
export const wordsKinds = (answer: Answer, t: Messages): string =>
  t("words.kindCounts", {
    opinion: kindCount(answer, "opinion_or_truth"),
    onlyFalse: kindCount(answer, "only_false"),
  });

export const wordsCases = ({ charged, convicted }: Answer, t: Messages): string =>
  t("words.caseCounts", { charged: charged.length, convicted: convicted.length });

/** The picture in words. */
export function wordsDescription(
  data: PrisonForWordsQuery,
  everyOffence: boolean,
  t: Messages,
): string {
  const answer = data.words;
  const finding = wordsFinding(answer, everyOffence, t);
  return [
    ...[...(data.jurisdiction ? [finding] : []), wordsSubtitle(answer, t)].map(
      (text) => `${text}${t("sentence.end")}`,
    ),
    wordsKinds(answer, t),
    wordsCases(answer, t),
  ].join(t("sentence.gap"));
}
