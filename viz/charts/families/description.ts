import type { FamiliesQuery } from "../../generated/queries.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { cumulative, lanes } from "../../layouts/families.ts";

export type Families = FamiliesQuery["families"];

export function familiesDescription(found: Families, t: Messages): string {
  const { dated, undated } = lanes(found.adoption);
  const last = cumulative(dated).at(-1);
  const sentence = t("families.description", {
    offence: found.offence.label,
    dated: dated.length,
    certain: last?.certain ?? 0,
    undated: undated.length,
  });
  return [sentence, chance(found, t)].join(" ");
}

/** Observed pairs beside what chance would bring. */
export const chance = ({ structural }: Families, t: Messages): string =>
  t("families.chance", {
    observed: structural.observed,
    expected: formatNumber(structural.expected, t),
    compared: structural.compared,
    share: Math.round(structural.byChance * 100),
  });
