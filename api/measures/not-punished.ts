import { earliest, latest, type PartialDate } from "../../schema/records/partial-date.ts";
import { oldestFor } from "./print-gate.ts";

/** A source's word that an offence is no crime in a jurisdiction. */
export interface NotPunishedFact {
  readonly jurisdiction: string;
  readonly offence: string;
  readonly from: PartialDate | null;
  readonly asOf: PartialDate | null;
}

/** Whether the latest day that a date can mean is on or before the day. */
const surelyBy = (date: PartialDate, day: string): boolean => {
  const last = latest(date);
  return last !== null && last <= day;
};

/**
 * Whether it is known to be no crime on a day: from `from` on; where that is not known, from the day on which
 * a source shows it until five years later, and not after. Imprecise dates count so that neither end is too wide.
 */
export function notPunishedOn(
  { from, asOf }: Pick<NotPunishedFact, "from" | "asOf">,
  day: string,
): boolean {
  if (from !== null) return surelyBy(from, day);
  if (asOf === null || !surelyBy(asOf, day)) return false;
  const first = earliest(asOf);
  return first !== null && first >= oldestFor(day);
}
