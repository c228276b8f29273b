import type { Node } from "../../schema/graph/nodes.ts";
import type { Certainty } from "../../schema/records/partial-date.ts";

/** The four days of a time in force. */
export type Period = Pick<
  Node<"Period">,
  "possiblyFrom" | "certainlyFrom" | "possiblyTo" | "certainlyTo"
>;

/** A day of a period; null if it is one of the two that say that nothing is known. */
export const told = (day: string | undefined): string | null =>
  day === undefined || day.startsWith("0000") || day.startsWith("9999") ? null : day;

/**
 * Whether something was in force on a day: `certainly` in a time of which begin and end leave no
 * doubt, `possibly` where the dates are not known precisely, where sources differ, or where it ended
 * on a day that no source gives.
 */
export function inForceOn(periods: readonly Period[], asOf: string): Certainty {
  const certainly = periods.some(
    ({ certainlyFrom, possiblyTo }) => certainlyFrom <= asOf && asOf < possiblyTo,
  );
  if (certainly) return "certainly";
  const possibly = periods.some(
    ({ possiblyFrom, certainlyTo }) => possiblyFrom <= asOf && asOf < certainlyTo,
  );
  return possibly ? "possibly" : "no";
}
