import type { SeriousCrimeQuery } from "../../generated/queries.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { reaching } from "../../layouts/serious-crime.ts";

/** A threshold in words: whole years where it is one. */
export const formatThreshold = (months: number, t: Messages): string =>
  months % 12 === 0
    ? t("count.years", { count: months / 12 })
    : t("count.months", { count: months });

/** How many provisions are known to reach the line, and of how many that is not known. */
export function seriousFinding({ reach, all }: SeriousCrimeQuery, t: Messages): string {
  const { certain, possible } = reaching(all.provisions, reach.thresholdMonths);
  return t("serious.finding", {
    term: formatThreshold(reach.thresholdMonths, t),
    day: formatDate(reach.asOf, t),
    certain,
    possible,
  });
}

export const seriousDescription = ({ all }: SeriousCrimeQuery, t: Messages): string =>
  t("serious.description", { total: all.provisions.length });
