import { descending, extent, sort } from "d3";
import type { CompareQuery } from "../generated/queries.ts";
import { isKnownValue } from "./known-values.ts";
import { monthsOf } from "./months.ts";

export type Comparison = CompareQuery["compare"];
export type OffenceRow = Comparison["offences"][number];
export type OffenceCell = OffenceRow["cells"][number];
export type AnswerRow = Comparison["safeguards"][number];

/** How the rows of a comparison may be ordered, beside the codebook's order. */
export const ORDERS = ["difference"] as const;
type Order = (typeof ORDERS)[number];

/** What an address says that wants none but the rows that differ. */
export const DIFFERENCES = "differences";

/** How much an answer gives; others are told apart, but not measured. */
const GIVES: Readonly<Record<string, number>> = { yes: 1, partial: 0.5, no: 0 };

const range = (values: readonly number[]): number => {
  const [least, most] = extent(values);
  return least === undefined || most === undefined ? 0 : most - least;
};

/** Whether something is on file: provisions, or that it is no crime. */
export const isOnFile = ({ standing, notPunished }: OffenceCell): boolean =>
  standing !== "not_on_file" || notPunished.length > 0;

/** The longest basic term on file in months; none where a court struck it down or it is no crime. Null if unknown. */
export function basicMonths({ standing, basic, notPunished }: OffenceCell): number | null {
  if (notPunished.length > 0 || standing === "struck_down") return 0;
  return standing === "punished" ? monthsOf(basic) : null;
}

/** Between the shortest and the longest known basic term, in months; 0 where fewer than two are known. */
export const offenceDifference = ({ cells }: OffenceRow): number =>
  range(cells.flatMap((cell) => basicMonths(cell) ?? []));

/** The same between terms of provisions in force alone, life and death as more than any number of months. */
export const termDifference = ({ cells }: OffenceRow): number =>
  range(
    cells.flatMap(({ standing, basic }) =>
      standing === "punished" ? (monthsOf(basic) ?? []) : [],
    ),
  );

/** Between the least and the most that is given, 0 to 1; for answers that give nothing, how many others there are. */
export function answerDifference({ cells }: AnswerRow): number {
  const known = cells.flatMap(({ values }) => values.filter(isKnownValue));
  const given = known.flatMap((value) => GIVES[value] ?? []);
  return given.length > 0 ? range(given) : Math.max(0, new Set(known).size - 1);
}

/** Rows that differ first, by how much; others stay as they were. */
const byDifference = <Row extends { readonly differs: boolean }>(
  rows: readonly Row[],
  difference: (row: Row) => number,
): Row[] =>
  sort(
    rows,
    (a, b) =>
      descending(Number(a.differs), Number(b.differs)) || descending(difference(a), difference(b)),
  );

/** The comparison with the rows of each part that are asked for, in the order asked for. */
export function arranged(
  comparison: Comparison,
  { sort: order, only }: { readonly sort: Order | null; readonly only: string | null },
): Comparison {
  const wanted = <Row extends { readonly differs: boolean }>(
    rows: readonly Row[],
    difference: (row: Row) => number,
  ): Row[] => {
    const some = only === null ? [...rows] : rows.filter(({ differs }) => differs);
    return order === null ? some : byDifference(some, difference);
  };
  return {
    ...comparison,
    offences: wanted(comparison.offences, offenceDifference),
    powers: wanted(comparison.powers, answerDifference),
    safeguards: wanted(comparison.safeguards, answerDifference),
  };
}

/** Rows by how much is on file: of two countries or more, of one at most, of none. */
export interface Folded<Row> {
  readonly shown: Row[];
  readonly folded: Row[];
  readonly none: Row[];
}

/** Sorts rows by in how many cells something is known, and in how many there is anything at all to open. */
function foldedBy<Row>(
  rows: readonly Row[],
  count: (row: Row) => { readonly known: number; readonly written: number },
): Folded<Row> {
  const of = (wanted: (known: number, written: number) => boolean) =>
    rows.filter((row) => {
      const { known, written } = count(row);
      return wanted(known, written);
    });
  return {
    shown: of((known) => known > 1),
    folded: of((known, written) => known < 2 && written > 0),
    none: of((_, written) => written === 0),
  };
}

export const foldedOffences = (rows: readonly OffenceRow[]): Folded<OffenceRow> =>
  foldedBy(rows, ({ cells }) => {
    const known = cells.filter(isOnFile).length;
    return { known, written: known };
  });

export const foldedAnswers = (rows: readonly AnswerRow[]): Folded<AnswerRow> =>
  foldedBy(rows, ({ cells }) => ({
    known: cells.filter(({ values }) => values.some(isKnownValue)).length,
    written: cells.filter(({ codings }) => codings.length > 0).length,
  }));

/** How many rows have two cells whose known values can be held against each other, and how many of these differ. */
export function countsOf({ offences, powers, safeguards }: Comparison): {
  readonly comparable: number;
  readonly differ: number;
  readonly all: number;
} {
  const rows = [
    ...offences.map(({ differs, cells }) => ({
      differs,
      known: cells.filter((cell) => basicMonths(cell) !== null).length,
    })),
    ...[...powers, ...safeguards].map(({ differs, cells }) => ({
      differs,
      known: cells.filter(({ values }) => values.some(isKnownValue)).length,
    })),
  ];
  return {
    comparable: rows.filter(({ known }) => known > 1).length,
    differ: rows.filter(({ differs }) => differs).length,
    all: rows.length,
  };
}
