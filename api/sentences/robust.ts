import type { Robustness } from "../measures/robustness.ts";
import { joined, labels, type Speech } from "./speech.ts";

/** Safeguards that are named one by one. */
const FEW = 3;

/** How firm an order is, in one sentence that claims no more than was computed. */
export async function robustSentence(
  { order, weightings, draws, dependsOn, weakSourced, overlapping }: Robustness,
  speech: Speech,
): Promise<string> {
  const { t } = speech;
  if (weightings === null) return t("robust.none");
  const isNamed = dependsOn.length <= FEW;
  const parts = [
    t("robust.order", { count: order.length, share: weightings, draws }),
    t("robust.depends", {
      count: dependsOn.length,
      named: isNamed ? "yes" : "no",
      names: isNamed ? t.or(await labels("safeguard", dependsOn, speech)) : "",
    }),
    t("robust.sources", { count: weakSourced.length }),
    t("robust.overlap", { count: overlapping }),
  ];
  return t("sentence", { text: joined(parts, t) });
}
