import type { ExposureQuery } from "../../generated/queries.ts";
import { showDay } from "../../i18n/day.ts";
import { showInterval, showNumber } from "../../i18n/format.ts";
import type { WordKey, Words } from "../../i18n/messages.ts";
import type { Standing as Refusal, Rung } from "../../layouts/exposure.ts";

export type Report = ExposureQuery["exposure"];

export const REFUSAL: Record<Refusal, WordKey> = {
  binding: "refusal.no",
  refusable: "refusal.can",
  unknown: "refusal.unknown",
};

export const told = ({ asker, standing, certain }: Rung, words: Words): string =>
  `${asker.asker.name}: ${showInterval(asker.level)}. ${asker.treaty.shortTitle}${asker.article ? `, ${words("measure.article", { number: asker.article.number })}` : ""}. ${words(REFUSAL[standing])}; ${words(certain ? "certainty.certainly" : "certainty.possibly")}.`;

/** What the picture shows, in a sentence or two. */
export function exposureDescription({ all, asOf, jurisdiction, own, power }: Report, words: Words) {
  const common = {
    state: jurisdiction.name,
    day: showDay(asOf, words),
    power: power.label,
    own: showInterval(own),
  };
  if (!all) return words("exposure.nobody", common);
  const { decidedBy, low, high, certainAskers, possibleAskers } = all;
  return words("exposure.description", {
    ...common,
    certain: certainAskers,
    possible: possibleAskers,
    asker: decidedBy.asker.name,
    treaty: decidedBy.treaty.shortTitle,
    least: high === null ? showNumber(low) : showInterval({ low, high }),
    // A number: text put into a message may be isolated from what reads the other way.
    bound: high === null ? 0 : 1,
  });
}
