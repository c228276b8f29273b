import { extent, sort } from "d3";
import type { CompareQuery } from "../generated/queries.ts";
import { isKnownValue } from "./known-values.ts";
import { DEATH, LIFE } from "./months.ts";

type Comparison = CompareQuery["compare"];
type Offence = Comparison["offences"][number];
type Answers = Comparison["safeguards"][number];

/** How the rows of a comparison may be ordered, beside the codebook's order. */
export const ORDERS = ["difference"] as const;
export type Order = (typeof ORDERS)[number];

/** How much an answer gives; others are told apart, but not measured. */
const GIVES: Readonly<Record<string, number>> = { yes: 1, partial: 0.5, no: 0 };

const range = (values: readonly number[]): number => {
  const [least, most] = extent(values);
  return least === undefined || most === undefined ? 0 : most - least;
};

function monthsOf({ heaviestPrison, heaviestMonths }: Offence["cells"][number]): number[] {
  if (heaviestPrison === "death") return [DEATH];
  if (heaviestPrison === "life") return [LIFE];
  if (heaviestPrison === "none") return [0];
  return heaviestMonths === null ? [] : [heaviestMonths];
}

/** Between the lightest and the heaviest known term, in months; 0 where fewer than two are known. */
export const offenceDifference = ({ cells }: Offence): number =>
  range(cells.filter(({ inForce }) => inForce !== null).flatMap(monthsOf));

/** Between the least and the most that is given, 0 to 1; for answers that give nothing, how many others there are. */
export function answerDifference({ cells }: Answers): number {
  const known = cells.flatMap(({ values }) => values.filter(isKnownValue));
  const given = known.flatMap((value) => GIVES[value] ?? []);
  return given.length > 0 ? range(given) : Math.max(0, new Set(known).size - 1);
}

/** The comparison with the rows of each part in an order; rows that differ alike stay as they were. */
export const arranged = (comparison: Comparison, order: Order | null): Comparison =>
  order === null
    ? comparison
    : {
        ...comparison,
        offences: sort(comparison.offences, (row) => -offenceDifference(row)),
        powers: sort(comparison.powers, (row) => -answerDifference(row)),
        safeguards: sort(comparison.safeguards, (row) => -answerDifference(row)),
      };
