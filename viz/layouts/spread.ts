import { max, min, range } from "d3";

interface Dated {
  readonly jurisdiction: { readonly id: string };
  /** The first day on which its law may have been in force; null if nothing limits it. */
  readonly possiblyFrom: string | null;
  /** The day by which it was; null if no source gives one. */
  readonly certainlyFrom: string | null;
}

/** Years that have a column each; what came before stands in one. */
const MOST_YEARS = 40;

/** A column of the picture: one year, or all before the first. */
export interface SpreadColumn<Country> {
  /** The year; of the first column perhaps null, for all years before the next. */
  readonly year: number | null;
  readonly countries: readonly Country[];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The countries by the year of their day, up to the year asked about: years without any keep their place. */
export function spreadColumns<Country extends Dated>(
  dated: readonly Country[],
  asOf: string,
): SpreadColumn<Country>[] {
  const years = dated.flatMap(({ certainlyFrom }) => (certainlyFrom ? yearOf(certainlyFrom) : []));
  const last = Math.max(max(years) ?? yearOf(asOf), yearOf(asOf));
  const first = Math.max(min(years) ?? last, last - MOST_YEARS + 1);
  const of = (test: (year: number) => boolean) =>
    dated.filter(({ certainlyFrom }) => certainlyFrom !== null && test(yearOf(certainlyFrom)));
  const before = of((year) => year < first);
  return [
    ...(before.length > 0 ? [{ year: null, countries: before }] : []),
    ...range(first, last + 1).map((year) => ({ year, countries: of((one) => one === year) })),
  ];
}

/** How many years back a title calls recent. */
const RECENT_YEARS = 10;

/** How many start in the last ten years, and in which year those begin. */
export function recentOf(dated: readonly Dated[], asOf: string): { since: number; count: number } {
  const since = yearOf(asOf) - RECENT_YEARS;
  return {
    since,
    count: dated.filter(({ certainlyFrom }) => certainlyFrom && yearOf(certainlyFrom) >= since)
      .length,
  };
}
