import type { SeriousCrimeQuery } from "../../generated/queries.ts";
import { formatDay } from "../../i18n/day.ts";
import type { Messages } from "../../i18n/messages.ts";
import { reaching } from "../../layouts/serious-crime.ts";

/** A threshold in words: whole years where it is one. */
export const formatThreshold = (months: number, t: Messages): string =>
  months % 12 === 0
    ? t("count.years", { count: months / 12 })
    : t("count.months", { count: months });

export function seriousDescription({ reach, all }: SeriousCrimeQuery, t: Messages): string {
  const { certain, possible } = reaching(all.provisions, reach.thresholdMonths);
  return t("serious.description", {
    term: formatThreshold(reach.thresholdMonths, t),
    day: formatDay(reach.asOf, t),
    certain,
    possible,
    total: all.provisions.length,
  });
}
