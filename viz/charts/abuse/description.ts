import { sum } from "d3";
import type { CaseOutcome } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Abuse, CONVICTED, FREED, OPEN } from "./flows.ts";

export const abuseDescription = (
  { cases, people, outcomes, provisionUnknown }: Abuse,
  t: Messages,
): string => {
  const all = sum(outcomes, (one) => one.cases);
  const those = (codes: readonly CaseOutcome[]) =>
    sum(outcomes, (one) => (codes.includes(one.outcome) ? one.cases : 0));
  return [
    t("abuse.description", { cases, people, unknown: provisionUnknown }),
    t("abuse.status", {
      convicted: those(CONVICTED),
      free: those(FREED),
      open: those(OPEN),
      rest: all - those([...CONVICTED, ...FREED, ...OPEN]),
    }),
  ].join(t("sentence.gap"));
};
