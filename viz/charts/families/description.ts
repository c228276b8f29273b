import type { FamiliesQuery } from "../../generated/queries.ts";
import { showDate, showNumber, showParts } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { cumulative, lanes } from "../../layouts/families.ts";
import { adopted } from "../../records/adoption.ts";

export type Families = FamiliesQuery["families"];

export function familiesDescription(found: Families, words: Words): string {
  const { dated, undated } = lanes(found.adoption);
  const last = cumulative(dated).at(-1);
  const told = words("families.description", {
    offence: found.offence.label,
    dated: dated.length,
    certain: last?.certain ?? 0,
    undated: undated.length,
  });
  return [told, ...firstTold(found, words), chance(found, words)].join(" ");
}

/** Who was first, as far as dates tell, and which states may have been as early. */
export function firstTold({ first: { known, perhapsEarlier } }: Families, words: Words): string[] {
  if (known === null) return [words("families.firstUnknown")];
  const { name } = known.jurisdiction;
  const told = words("families.firstKnown", {
    state: name,
    day: showDate(known.certainlyFrom, words),
  });
  // Each state by its earliest; of the others nothing limits the start, which is told by their number above.
  const dated = perhapsEarlier.filter(({ possiblyFrom }) => possiblyFrom !== null);
  const states = new Map(dated.toReversed().map((one) => [one.jurisdiction.id, one]));
  const others = [...states.values()]
    .toReversed()
    .map((one) =>
      words("families.perhapsOf", { state: one.jurisdiction.name, from: adopted(one, words) }),
    );
  return others.length === 0
    ? [told]
    : [told, words("families.perhapsEarlier", { states: showParts(others, words) })];
}

/** Observed pairs beside what chance would bring. */
export const chance = ({ structural }: Families, words: Words): string =>
  words("families.chance", {
    observed: structural.observed,
    expected: showNumber(structural.expected, words),
    compared: structural.compared,
    share: Math.round(structural.byChance * 100),
  });
