import { ascending } from "d3";
import type { AssistanceRequest } from "./assistance-request.ts";
import { needsGroup, type ReachReason } from "./reach.ts";

const FURTHEST = ["in_scope", "depends_on_offence", "possibly", "out"];

/** Why it may be that the clause does not let the one state ask the other at all, whatever the offence. */
const UNSURE: ReadonlySet<ReachReason> = new Set<ReachReason>([
  "requesting_possibly_bound",
  "requested_possibly_bound",
  "words_may_carry_power",
  "reservation",
]);

/** How many of the reasons leave open whether the one may ask the other at all. */
export const unsureIn = (reasons: readonly ReachReason[]): number =>
  reasons.filter((reason) => UNSURE.has(reason)).length;

const unsure = ({ reach }: AssistanceRequest): number => unsureIn(reach.reasons);

const isDirect = ({ clause }: AssistanceRequest): boolean => clause.channel === "direct";

/** The request that reaches furthest first; between states before one past the authorities; else as they stand on file. */
export const furthestFirst = (requests: readonly AssistanceRequest[]): AssistanceRequest[] =>
  requests.toSorted(
    (a, b) =>
      ascending(unsure(a), unsure(b)) ||
      ascending(FURTHEST.indexOf(a.reach.value), FURTHEST.indexOf(b.reach.value)) ||
      ascending(isDirect(a), isDirect(b)) ||
      ascending(a.reach.reasons.length, b.reach.reasons.length),
  );

/** Whether it is known that the one may ask by this request: both bound, words that carry the power, and reach. */
const isCertain = (request: AssistanceRequest): boolean =>
  unsure(request) === 0 && request.reach.value !== "possibly" && request.reach.value !== "out";

/**
 * Whether one state may ask another by any of these requests: certainly only where both are bound, the words
 * carry the power and, if an offence is named, the clause reaches it; null where all are out of scope.
 */
export function mayAsk(requests: readonly AssistanceRequest[]): "certainly" | "possibly" | null {
  if (requests.some(isCertain)) return "certainly";
  return requests.some(({ reach }) => reach.value !== "out") ? "possibly" : null;
}

/**
 * Whether it may ask only where an organised group has a hand in it: by each request of which it is known that it
 * may ask, or, where that is known of none, by each that there may be.
 */
export function onlyWithGroup(requests: readonly AssistanceRequest[]): boolean {
  const certain = requests.filter(isCertain);
  const told = certain.length > 0 ? certain : requests;
  return told.every(({ reach }) => needsGroup(reach.conditions));
}
