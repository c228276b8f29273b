import type { RaceQuery } from "../generated/queries.ts";

export type Race = RaceQuery["race"];
export type RaceState = Race["states"][number];
export type RaceEdge = Race["edges"][number];

/** When one state may ask another: today, today perhaps, or only once a treaty is in force. */
export type WayTime = "certainly" | "possibly" | "later";

/**
 * What is known of step 4: of how many protections that the state asked is known to give the other is known to
 * have none (three stand for more), else whether a counterpart of any is known, else nothing.
 */
export type WayStep = "none-1" | "none-2" | "none-3" | "counterpart" | "open";

export const STEPS: readonly WayStep[] = ["none-3", "none-2", "none-1", "counterpart", "open"];

export const timeOf = ({ today }: Pick<RaceEdge, "today">): WayTime => today ?? "later";

export function stepOf({ afterHandOver }: Pick<RaceEdge, "afterHandOver">): WayStep {
  const { noneKnownToExist: none, counterpart, partialCounterpart } = afterHandOver;
  if (none >= 3) return "none-3";
  if (none > 0) return none === 1 ? "none-1" : "none-2";
  return counterpart + partialCounterpart > 0 ? "counterpart" : "open";
}

/** How many safeguards are asked about, and how many of them are known, whatever the answer. */
export function ownLawOf({
  ownLaw: { given, partly, notGiven, notKnown },
}: Pick<RaceState, "ownLaw">) {
  const known = given + partly + notGiven;
  return { all: known + notKnown, known, given: given + partly };
}
