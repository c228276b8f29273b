import type { DriftQuery } from "../generated/queries.ts";
import { ENOUGH } from "./enough.ts";

type State = DriftQuery["chosen"]["states"][number];
export type DriftYear = State["years"][number];

/** The years of a state cut where it comes to be known well enough, or stops being so. */
export function runs(years: readonly DriftYear[]): { known: boolean; years: DriftYear[] }[] {
  const cut: { known: boolean; years: DriftYear[] }[] = [];
  for (const year of years) {
    const known = year.level.coverage >= ENOUGH;
    const last = cut.at(-1);
    if (last && last.known === known) last.years.push(year);
    // A run begins where the one before ends, so that no gap is seen between two years.
    else {
      last?.years.push(year);
      cut.push({ known, years: [year] });
    }
  }
  return cut;
}

/** The year of a partial date, or its first; null for one with no beginning. */
export function yearOf(date: string): number | null {
  const [, year] = /^(\d{4})/.exec(date.startsWith("../") ? date.slice(3) : date) ?? [];
  return year === undefined ? null : Number(year);
}

/** Events by year, one tick a year with how many there were. */
export function eventYears(state: State): { year: number; events: State["events"] }[] {
  const years = new Map<number, State["events"][number][]>();
  for (const event of state.events) {
    const year = yearOf(event.date);
    if (year !== null) years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events }));
}

/** States to show if nobody chooses: those that are known well enough for most years. */
export function bestKnown(
  states: readonly {
    jurisdiction: { id: string };
    years: readonly { level: { coverage: number } }[];
  }[],
  most: number,
): string[] {
  const count = (years: readonly { level: { coverage: number } }[]) =>
    years.filter(({ level }) => level.coverage >= ENOUGH).length;
  return [...states]
    .map(({ jurisdiction, years }) => ({ id: jurisdiction.id, known: count(years) }))
    .sort((a, b) => b.known - a.known || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
