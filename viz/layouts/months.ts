import { type ScaleLinear, scaleLinear } from "d3";

/** How life in prison and the death penalty are written as months by the API. */
export const LIFE = 10_000;
export const DEATH = 20_000;

/** A longest term as the API gives it. */
export interface LongestTerm {
  readonly prison: string;
  readonly months?: number | null;
}

/** A longest term as a place on a scale of months, 0 without prison; null where it is not on file. */
export function monthsOf({ prison, months }: LongestTerm): number | null {
  if (prison === "life") return LIFE;
  if (prison === "death") return DEATH;
  if (prison === "none") return 0;
  return prison === "term" ? (months ?? null) : null;
}

/** A scale of prison terms: unknown terms, life and death stand in columns of their own, off the scale. */
export interface MonthsScale {
  readonly unknown: number;
  readonly life: number;
  readonly death: number;
  readonly start: number;
  readonly end: number;
  readonly linear: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** Where a term stands; null is a term that no source gives. */
  at(months: number | null): number;
}

/** Years between ticks: so that at most six fit. */
const stepOf = (most: number): number =>
  [1, 2, 5, 10, 20].find((step) => most / 12 / step <= 6) ?? 50;

export function monthsScale(
  terms: readonly (number | null)[],
  left: number,
  right: number,
  column: number,
): MonthsScale {
  const known = terms.filter((term): term is number => term !== null && term < LIFE);
  const step = stepOf(Math.max(60, ...known)) * 12;
  const most = Math.ceil(Math.max(60, ...known) / step) * step;
  const start = left + column;
  const end = right - 2 * column;
  const linear = scaleLinear([0, most], [start, end]);
  const [unknown, life, death] = [left + column * 0.42, end + column * 0.6, end + column * 1.55];
  return {
    unknown,
    life,
    death,
    start,
    end,
    linear,
    ticks: Array.from({ length: most / step + 1 }, (_, index) => index * step),
    at: (months) =>
      months === null
        ? unknown
        : months >= DEATH
          ? death
          : months >= LIFE
            ? life
            : linear(Math.min(months, most)),
  };
}
