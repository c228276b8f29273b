import type { FamiliesQuery } from "../../generated/queries.ts";
import { formatDate, formatNumber, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { cumulative, lanes } from "../../layouts/families.ts";
import { adopted } from "../../records/adoption.ts";

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
  return [sentence, ...describeFirst(found, t), chance(found, t)].join(" ");
}

/** Who was first, as far as dates tell, and which states may have been as early. */
function describeFirst({ first: { known, perhapsEarlier } }: Families, t: Messages): string[] {
  if (known === null) return [t("families.firstUnknown")];
  const { name } = known.jurisdiction;
  const sentence = t("families.firstKnown", {
    state: name,
    day: formatDate(known.certainlyFrom, t),
  });
  // Each state by its earliest; of the others nothing limits the start, which is told by their number above.
  const dated = perhapsEarlier.filter(({ possiblyFrom }) => possiblyFrom !== null);
  const states = new Map(dated.toReversed().map((one) => [one.jurisdiction.id, one]));
  const others = [...states.values()]
    .toReversed()
    .map((one) => t("families.perhapsOf", { state: one.jurisdiction.name, from: adopted(one, t) }));
  return others.length === 0
    ? [sentence]
    : [sentence, t("families.perhapsEarlier", { states: formatParts(others, t) })];
}

/** Observed pairs beside what chance would bring. */
export const chance = ({ structural }: Families, t: Messages): string =>
  t("families.chance", {
    observed: structural.observed,
    expected: formatNumber(structural.expected, t),
    compared: structural.compared,
    share: Math.round(structural.byChance * 100),
  });
