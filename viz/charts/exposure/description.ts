import type { ExposureQuery } from "../../generated/queries.ts";
import { formatDay } from "../../i18n/day.ts";
import { formatInterval, formatNumber } from "../../i18n/format.ts";
import type { MessageKey, Messages } from "../../i18n/messages.ts";
import type { RequestStatus as Refusal, Rung } from "../../layouts/exposure.ts";

export type Report = ExposureQuery["exposure"];

export const REFUSAL: Record<Refusal, MessageKey> = {
  binding: "refusal.no",
  refusable: "refusal.can",
  unknown: "refusal.unknown",
};

export const describeRung = ({ asker, status, certain }: Rung, t: Messages): string =>
  `${asker.asker.name}: ${formatInterval(asker.level)}. ${asker.treaty.shortTitle}${asker.article ? `, ${t("measure.article", { number: asker.article.number })}` : ""}. ${t(REFUSAL[status])}; ${t(certain ? "certainty.certainly" : "certainty.possibly")}.`;

/** What the picture shows, in a sentence or two. */
export function exposureDescription({ all, asOf, jurisdiction, own, power }: Report, t: Messages) {
  const common = {
    state: jurisdiction.name,
    day: formatDay(asOf, t),
    power: power.label,
    own: formatInterval(own),
  };
  if (!all) return t("exposure.nobody", common);
  const { decidedBy, low, high, certainAskers, possibleAskers } = all;
  return t("exposure.description", {
    ...common,
    certain: certainAskers,
    possible: possibleAskers,
    asker: decidedBy.asker.name,
    treaty: decidedBy.treaty.shortTitle,
    least: high === null ? formatNumber(low) : formatInterval({ low, high }),
    // A number: text put into a message may be isolated from what reads the other way.
    bound: high === null ? 0 : 1,
  });
}
