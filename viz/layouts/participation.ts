import { cumsum, group, sort } from "d3";
import { endOfMonth, endOfYear, formatISO, parseISO } from "date-fns";

/** What one state did about a treaty, as far as its days are known. */
export interface Joined {
  readonly signed: string | null;
  readonly consented: string | null;
  readonly inForce: string | null;
  /** The day by which a source names it as a party. */
  readonly partyBy: string | null;
  readonly denounced: string | null;
}

/** So many states had done something by the end of a day. */
export interface Step {
  readonly day: string;
  readonly count: number;
}

/** The last day that a partial date can mean; null if it is open at its end. */
export function lastDay(date: string): string | null {
  const end = date.split("/").at(-1) ?? "";
  if (!/^\d{4}/.test(end)) return null;
  const day = parseISO(end);
  const last = end.length === 4 ? endOfYear(day) : end.length === 7 ? endOfMonth(day) : day;
  return formatISO(last, { representation: "date" });
}

const daysOf = (dates: readonly (string | null)[]): string[] =>
  dates.flatMap((date) => (date === null ? [] : (lastDay(date) ?? [])));

/** The date by which a state had certainly consented, as no state is bound before. */
export const consentOf = ({ consented, inForce, partyBy }: Joined): string | null =>
  consented ?? inForce ?? partyBy;

/** How the number of states grew: each counted from the last day that its date can mean. */
function stepsOf(up: readonly string[], down: readonly string[] = []): Step[] {
  const changes = group(
    [...up.map((day) => ({ day, by: 1 })), ...down.map((day) => ({ day, by: -1 }))],
    ({ day }) => day,
  );
  const days = sort(changes.keys());
  const counts = cumsum(days, (day) => changes.get(day)?.reduce((sum, { by }) => sum + by, 0) ?? 0);
  return days.map((day, index) => ({ day, count: counts[index] ?? 0 }));
}

/** Signatures and consents over time; who left is no longer counted among those who consented. */
export function participationSteps(participations: readonly Joined[]) {
  const consented = participations.filter((did) => consentOf(did) !== null);
  return {
    signed: stepsOf(daysOf(participations.map((did) => did.signed))),
    consented: stepsOf(
      daysOf(consented.map(consentOf)),
      daysOf(consented.map((did) => did.denounced)),
    ),
  };
}
