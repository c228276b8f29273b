import { formatDate, formatMonths, formatParts, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { monthsOf } from "../../layouts/months.ts";
import { beyondTerms } from "../../records/penalty.ts";
import { type Asker, countsOf, type WhoMayAskData } from "../kit/askers.ts";

/** A term in words; life and death have words of their own. */
export function termInWords(term: Asker["words"][number]["term"], t: Messages): string {
  const months = monthsOf(term);
  if (months === null) return t("term.unknown");
  return beyondTerms(months, t) ?? t("whoMayAsk.term", { term: formatMonths(months, t) });
}

const common = ({ answer: { whoMayAsk } }: WhoMayAskData, t: Messages) => ({
  state: whoMayAsk.requested.name,
  power: within(whoMayAsk.power.label),
  term: formatMonths(whoMayAsk.months, t),
});

/** The finding, with what is not known in the same sentence. */
export function whoMayAskTitle(data: WhoMayAskData, askers: readonly Asker[], t: Messages): string {
  const { certain, possible, words: punishing, open, unread } = countsOf(askers);
  if (certain > 0)
    return t("whoMayAsk.title", {
      ...common(data, t),
      askers: certain,
      words: punishing,
      open,
      unread,
    });
  return possible > 0
    ? t("whoMayAsk.titleOpen", { ...common(data, t), possible })
    : t("whoMayAsk.nobody", common(data, t));
}

export function whoMayAskDescription(
  data: WhoMayAskData,
  askers: readonly Asker[],
  t: Messages,
): string {
  const { certain, possible, later, onlyWithGroup, marks } = countsOf(askers);
  const sentences = [
    t("whoMayAsk.description", {
      ...common(data, t),
      day: formatDate(data.answer.whoMayAsk.asOf, t),
      certain,
      possible,
      knownNot: marks.known_not_to_punish,
      notOnFile: marks.not_on_file,
      punishes: marks.punishes,
    }),
    ...(onlyWithGroup > 0 ? [t("whoMayAsk.onlyWithGroup", { count: onlyWithGroup })] : []),
    ...(data.answer.later ? [t("whoMayAsk.laterSays", { count: later })] : []),
  ];
  return sentences.join(t("sentence.gap"));
}

/** What is told of one country: its name, treaties, and each of its offences of words. */
export function askerInWords(
  { requesting, treaties, words: offences, time }: Asker,
  t: Messages,
): string {
  const told = [
    ...(time === "today"
      ? []
      : [t(time === "possibly" ? "whoMayAsk.mark.possibly" : "whoMayAsk.mark.later")]),
    ...treaties.map(({ shortTitle }) => shortTitle),
    ...offences.map(({ offence, term }) => `${offence.label}, ${termInWords(term, t)}`),
  ];
  return `${requesting.name}${t("list.colon")}${formatParts(told, t)}`;
}
