import type { SeriousCrimeQuery } from "../../generated/queries.ts";
import { showDay } from "../../i18n/day.ts";
import type { Words } from "../../i18n/messages.ts";
import { reaching } from "../../layouts/serious-crime.ts";

/** A threshold in words: whole years where it is one. */
export const showThreshold = (months: number, words: Words): string =>
  months % 12 === 0
    ? words("count.years", { count: months / 12 })
    : words("count.months", { count: months });

export function seriousDescription({ reach, all }: SeriousCrimeQuery, words: Words): string {
  const { certain, possible } = reaching(all.provisions, reach.thresholdMonths);
  return words("serious.description", {
    term: showThreshold(reach.thresholdMonths, words),
    day: showDay(reach.asOf, words),
    certain,
    possible,
    total: all.provisions.length,
  });
}
