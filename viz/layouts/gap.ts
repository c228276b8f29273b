import type { GapQuery } from "../generated/queries.ts";
import { type MonthsScale, monthsScale } from "./months.ts";

type Row = GapQuery["criminalisationGap"]["rows"][number];
type Punished = Row["asker"];

/**
 * What is known of how a state punishes an offence, as a mark: a term; an interval of terms, open to
 * the right where nothing bounds it; a term that no source gives; no crime, as a source says; or nothing
 * in the atlas.
 */
export type TermMark =
  | {
      readonly kind: "term";
      readonly from: number;
      readonly to: number;
      /** Nothing bounds it above. */
      readonly open: boolean;
      /** Its lower end is certain; else only up to where it may reach. */
      readonly solid: boolean;
    }
  | { readonly kind: "unknown"; readonly from: number }
  | { readonly kind: "no-crime"; readonly from: number }
  | { readonly kind: "not-researched"; readonly from: number };

/** Whether the atlas holds nothing on it: neither a provision nor a source that says it is no crime. */
export const notResearched = ({ certainty, provisions }: Punished): boolean =>
  certainty !== null && provisions.length === 0;

/** Whether no source gives any bound of the term. */
export const termUnknown = ({ lowMonths, highMonths }: Punished): boolean =>
  lowMonths === 0 && highMonths === null;

export function termMark(punished: Punished, scale: MonthsScale): TermMark {
  const { certainty, lowMonths, highMonths } = punished;
  if (certainty === null) return { kind: "no-crime", from: scale.at(0) };
  if (notResearched(punished)) return { kind: "not-researched", from: scale.unknown };
  if (termUnknown(punished)) return { kind: "unknown", from: scale.unknown };
  const from = scale.at(lowMonths);
  return {
    kind: "term",
    from,
    to: highMonths === null ? Math.max(scale.end, from) : scale.at(highMonths),
    open: highMonths === null,
    solid: lowMonths > 0 || highMonths === 0,
  };
}

/** The scale of all terms of a gap, with room for the line of serious crime. */
export const gapScale = (
  rows: readonly Row[],
  serious: number | null,
  left: number,
  right: number,
  column: number,
): MonthsScale =>
  monthsScale(
    [
      serious,
      ...rows.flatMap(({ asker, asked }) =>
        [asker, asked].flatMap(({ lowMonths, highMonths }) => [lowMonths, highMonths]),
      ),
    ],
    left,
    right,
    column,
  );

/** Those in the gap first, certain before possible; else as they came. */
export const gapOrder = (rows: readonly Row[]): Row[] => {
  const rank = ({ gap }: Row) => (gap === "certainly" ? 0 : gap === "possibly" ? 1 : 2);
  return [...rows].sort((a, b) => rank(a) - rank(b));
};
