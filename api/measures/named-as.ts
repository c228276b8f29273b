import type { Node } from "../../schema/graph/nodes.ts";

/** Steps of a case that come with or after a charge. What was dropped or dismissed may never have become one. */
export const CHARGED_OR_LATER: ReadonlySet<string> = new Set([
  "charged",
  "tried",
  "convicted",
  "sentenced",
  "acquitted",
  "appealed",
  "conviction_upheld",
  "conviction_quashed",
  "pardoned",
]);

/** How members of a group fared, where that shows that they were charged. */
const SHOW_A_CHARGE = /^(convicted_\w+|acquitted|quashed|pardoned):/;

/** As what a case names its provisions. */
export type NamedAs = "charged" | "accused" | "challenged";

/**
 * A ruling on a law charges nobody: its provisions are challenged. Of a person they are charges only where a step on
 * file is a charge or comes after one, or members of a group were tried.
 */
export function namedAs(
  { naming, outcomes }: Pick<Node<"Case">, "naming" | "outcomes">,
  stages: readonly Pick<Node<"Stage">, "stage">[],
): NamedAs {
  if (naming === "ruling") return "challenged";
  const charged =
    stages.some(({ stage }) => CHARGED_OR_LATER.has(stage)) ||
    outcomes.some((one) => SHOW_A_CHARGE.test(one));
  return charged ? "charged" : "accused";
}
