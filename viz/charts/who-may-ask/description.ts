import { showDay } from "../../i18n/day.ts";
import { showMonths, showParts, within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { DEATH, LIFE } from "../../layouts/months.ts";
import { type Asker, countsOf, monthsOfTerm, type WhoMayAskData } from "./askers.ts";

/** A term in words; life and death have words of their own. */
export function termInWords(term: Asker["words"][number]["term"], words: Words): string {
  const months = monthsOfTerm(term);
  if (months === null) return words("term.unknown");
  if (months >= DEATH) return words("term.death");
  if (months >= LIFE) return words("term.life");
  return words("whoMayAsk.term", { term: showMonths(months, words) });
}

const common = ({ answer: { whoMayAsk } }: WhoMayAskData, words: Words) => ({
  state: whoMayAsk.requested.name,
  power: within(whoMayAsk.power.label),
  term: showMonths(whoMayAsk.months, words),
});

/** The finding, with what is not known in the same sentence. */
export function whoMayAskTitle(
  data: WhoMayAskData,
  askers: readonly Asker[],
  words: Words,
): string {
  const { certain, possible, words: punishing, open, unread } = countsOf(askers);
  if (certain > 0)
    return words("whoMayAsk.title", {
      ...common(data, words),
      askers: certain,
      words: punishing,
      open,
      unread,
    });
  return possible > 0
    ? words("whoMayAsk.titleOpen", { ...common(data, words), possible })
    : words("whoMayAsk.nobody", common(data, words));
}

export function whoMayAskDescription(
  data: WhoMayAskData,
  askers: readonly Asker[],
  words: Words,
): string {
  const { certain, possible, later, marks } = countsOf(askers);
  const told = words("whoMayAsk.description", {
    ...common(data, words),
    day: showDay(data.answer.whoMayAsk.asOf, words),
    certain,
    possible,
    knownNot: marks.known_not_to_punish,
    notOnFile: marks.not_on_file,
    punishes: marks.punishes,
  });
  return data.answer.later
    ? `${told}${words("sentence.gap")}${words("whoMayAsk.laterSays", { count: later })}`
    : told;
}

/** What is told of one country: its name, treaties, and each of its offences of words. */
export function askerInWords(
  { requesting, treaties, words: offences, time }: Asker,
  words: Words,
): string {
  const told = [
    ...(time === "today"
      ? []
      : [words(time === "possibly" ? "whoMayAsk.mark.possibly" : "whoMayAsk.mark.later")]),
    ...treaties.map(({ shortTitle }) => shortTitle),
    ...offences.map(({ offence, term }) => `${offence.label}, ${termInWords(term, words)}`),
  ];
  return `${requesting.name}${words("list.colon")}${showParts(told, words)}`;
}
