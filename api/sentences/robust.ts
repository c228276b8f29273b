import { codebook } from "../../schema/codebook/codebook.ts";
import type { Robustness } from "../measures/robustness.ts";

/** Safeguards that are named one by one. */
const FEW = 3;

const states = (count: number): string => (count === 1 ? "one state" : `${count} states`);

/** How firm an order is, in one sentence that claims no more than was computed. */
export function robustSentence({
  order,
  weightings,
  draws,
  dependsOn,
  weakSourced,
  overlapping,
}: Robustness): string {
  if (weightings === null)
    return "Too few states are known well enough to be ranked, so no order is shown.";
  const parts = [
    `The order of the ${order.length === 2 ? "two" : `first ${order.length}`} holds in ${Math.round(weightings * 100)} % of ${draws} weightings`,
    dependsOn.length === 0
      ? "it hangs on no single safeguard"
      : dependsOn.length > FEW
        ? `it would change without any one of ${dependsOn.length} safeguards`
        : `it would change without ${dependsOn.map((code) => codebook.safeguard[code]?.label ?? code).join(", or without ")}`,
    weakSourced.length === 0
      ? "weak sources do not decide it"
      : `the place of ${states(weakSourced.length)} rests on weak sources`,
    overlapping === 0
      ? "no bounds of neighbours overlap"
      : `missing data could turn ${overlapping === 1 ? "one pair" : `${overlapping} pairs`} of neighbours round`,
  ];
  return `${parts.join("; ")}.`;
}
