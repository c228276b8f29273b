import type { EdgeType, Label } from "../../schema/graph/nodes.ts";

/*
 * How dear a link is on the way between two nodes. What the law itself says is cheap: a charge, a section of
 * a law, who enacted it, a treaty and its articles. A place that two share, or a topic, is dear, so that it is
 * gone by only where no legal way of the same reach exists.
 */

const LEGAL = 1;

const COSTS: { readonly [Name in EdgeType]?: number } = {
  /** Dearer than charge, section and enacting country together, even where both ends are cases. */
  TOOK_PLACE_IN: 9,
  HAS_CODING: 3,
  DOES_NOT_PUNISH: 3,
  RATED_BY: 3,
  OF_CODE: 4,
  MAINLY_ABOUT: 4,
  EXEMPLIFIED_BY: 4,
  DISPUTED_IN: 3,
  TOOK: 2,
  POSITION_ON: 2,
  POINTS_TO: 2,
  SIGNED: 2,
  SAID_TO_FOLLOW: 2,
  FOLLOWED: 2,
};

/** What it costs to come to a case: another person's case connects two things last of all. */
const TO_A_CASE = 8;

/** The cost of one link from a node of one label to a node of another. */
export function linkCost(name: EdgeType, from: Label, to: Label): number {
  return between(name, [from, to]) + (to === "Case" ? TO_A_CASE : 0);
}

function between(name: EdgeType, ends: readonly Label[]): number {
  // A charge that names the provision says more than one that names only its law.
  if (name === "CHARGED_UNDER") return ends.includes("Law") ? 3 : LEGAL;
  // Provision and article on one offence are nearer than two provisions on it.
  if (name === "CODED_AS") return ends.includes("Article") ? LEGAL : 3;
  return COSTS[name] ?? LEGAL;
}
