import { addYears, formatISO, parseISO } from "date-fns";
import { earliest, type PartialDate } from "./partial-date.ts";

/** For how many years a list without a state says that the state is no party. */
const SPEAKS_FOR_YEARS = 5;

/**
 * Whether a list of parties without the state still says on the day that it is none: it does until
 * five years after the first day on which the list can have been made, and not after. A list that
 * has no earliest day says nothing.
 */
export function notPartyOn(list: PartialDate | null, asOf: string): boolean {
  const made = list === null ? null : earliest(list);
  if (made === null) return false;
  const last = formatISO(addYears(parseISO(made), SPEAKS_FOR_YEARS), { representation: "date" });
  return asOf <= last;
}
