import { sum } from "d3";
import type { CaseOutcome } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Abuse, CONVICTED, DIED_IN_HANDS, FREED, OPEN } from "./flows.ts";

/** How the cases about people stand. Rulings on a law itself have no such status, and are not among them. */
export function abuseFinding({ outcomes }: Abuse, t: Messages): string {
  const all = sum(outcomes, (one) => one.cases);
  const those = (codes: readonly CaseOutcome[]) =>
    sum(outcomes, (one) => (codes.includes(one.outcome) ? one.cases : 0));
  return t("abuse.finding", {
    all,
    convicted: those(CONVICTED),
    free: those(FREED),
    open: those(OPEN),
    died: those(DIED_IN_HANDS),
    rest: all - those([...CONVICTED, ...FREED, ...OPEN, ...DIED_IN_HANDS]),
  });
}

/** In how many totals of a group how many of the people are counted. */
export const largestIn = ({ largestGroups }: Pick<Abuse, "largestGroups">) => ({
  totals: largestGroups.cases,
  held: largestGroups.people,
});

export const abuseDescription = (abuse: Abuse, t: Messages): string =>
  t("abuse.description", {
    cases: abuse.cases,
    people: abuse.people,
    ...largestIn(abuse),
    unknown: abuse.provisionUnknown,
  });
