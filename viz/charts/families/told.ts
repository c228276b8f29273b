import type { FamiliesQuery } from "../../generated/queries.ts";
import { cumulative, lanes } from "../../layouts/families.ts";
import { showNumber } from "../../parts/words.ts";
import type { Words } from "../../words/words.ts";

export type Families = FamiliesQuery["families"];

export function familiesDescription(found: Families, words: Words): string {
  const { dated, undated } = lanes(found.adoption);
  const [first] = dated;
  const last = cumulative(dated).at(-1);
  const told = words("families.description", {
    offence: found.offence.label,
    dated: dated.length,
    certain: last?.certain ?? 0,
    undated: undated.length,
    first: first?.name ?? "–",
    year: first?.possibly.slice(0, 4) ?? "–",
  });
  return `${told} ${chance(found, words)}`;
}

/** Observed pairs beside what chance would bring. */
export const chance = ({ structural }: Families, words: Words): string =>
  words("families.chance", {
    observed: structural.observed,
    expected: showNumber(structural.expected, words),
    compared: structural.compared,
    share: Math.round(structural.byChance * 100),
  });
