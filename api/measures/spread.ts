import { ascending, group, rollups } from "d3";
import type { CrimeFact } from "./crimes.ts";
import { firstMover } from "./first-mover.ts";
import { told } from "./in-force.ts";

/** The earliest law on file of one country against an offence. */
export interface SpreadCountry {
  readonly jurisdiction: string;
  readonly provision: string;
  /** The first day on which any of its provisions may have been in force; null if nothing limits it. */
  readonly possiblyFrom: string | null;
  /** The day by which one of them was in force; null if no source gives one. */
  readonly certainlyFrom: string | null;
}

export interface SpreadYear {
  readonly year: number;
  readonly countries: number;
  readonly atLeast: number;
}

export interface SpreadFirst {
  readonly known: SpreadCountry | null;
  readonly perhapsEarlier: readonly SpreadCountry[];
}

export interface Spread {
  readonly offence: string;
  readonly asOf: string;
  readonly dated: readonly SpreadCountry[];
  readonly undated: readonly SpreadCountry[];
  readonly knownNotToPunish: readonly string[];
  readonly notOnFile: number;
  readonly years: readonly SpreadYear[];
  readonly first: SpreadFirst;
}

/** A time in force of a provision, with days that say nothing as null. */
interface Begun {
  readonly provision: string;
  readonly possiblyFrom: string | null;
  readonly certainlyFrom: string | null;
}

/** Whether the year of its start is on file: a law that is only known to stand has none. */
const isDated = ({ possiblyFrom, certainlyFrom }: SpreadCountry): boolean =>
  possiblyFrom !== null && possiblyFrom.slice(0, 4) === certainlyFrom?.slice(0, 4);

const byDay = (a: string | null, b: string | null) => ascending(a ?? "9999", b ?? "9999");

/** The earlier of two days; what ended by a day was in force before it. */
const earlier = (a: string | null, b: string | null): string | null =>
  [a, b].filter((day) => day !== null).toSorted(ascending)[0] ?? null;

/** When one country began, by its provisions; null if none of them may have been in force by the day. */
function countryOf(
  jurisdiction: string,
  provisions: readonly CrimeFact[],
  asOf: string,
): SpreadCountry | null {
  const begun = provisions.flatMap(({ id, isWording, periods }) =>
    periods.map(
      (period): Begun => ({
        provision: id,
        // A later wording of a provision does not tell when the offence began.
        possiblyFrom: isWording ? null : told(period.possiblyFrom),
        certainlyFrom: earlier(told(period.certainlyFrom), told(period.certainlyTo)),
      }),
    ),
  );
  const there = begun.filter(({ possiblyFrom }) => possiblyFrom === null || possiblyFrom <= asOf);
  const [first] = there.toSorted((a, b) => ascending(a.provision, b.provision));
  if (!first) return null;
  const [known] = there
    .filter(({ certainlyFrom }) => certainlyFrom !== null && certainlyFrom <= asOf)
    .toSorted(
      (a, b) => byDay(a.certainlyFrom, b.certainlyFrom) || ascending(a.provision, b.provision),
    );
  const unlimited = there.some(({ possiblyFrom }) => possiblyFrom === null);
  const [earliest] = there.map(({ possiblyFrom }) => possiblyFrom).toSorted(byDay);
  return {
    jurisdiction,
    provision: (known ?? first).provision,
    possiblyFrom: unlimited ? null : (earliest ?? null),
    certainlyFrom: known?.certainlyFrom ?? null,
  };
}

/** How many began in each year, and how many had a law in force by its end. */
function spreadYears(punishing: readonly SpreadCountry[]): SpreadYear[] {
  const counts = rollups(
    punishing.filter(({ certainlyFrom }) => certainlyFrom !== null),
    (own) => ({ countries: own.filter(isDated).length, all: own.length }),
    ({ certainlyFrom }) => Number((certainlyFrom ?? "").slice(0, 4)),
  ).toSorted(([a], [b]) => a - b);
  let atLeast = 0;
  return counts.map(([year, { countries, all }]) => {
    atLeast += all;
    return { year, countries, atLeast };
  });
}

/** Since when the countries asked about punish one offence, as far as their laws are on file. */
export function spread(
  offence: string,
  asOf: string,
  countries: readonly string[],
  crimes: readonly CrimeFact[],
  knownNot: (jurisdiction: string) => boolean,
): Spread {
  const own = group(
    crimes.filter(({ offences }) => offences.includes(offence)),
    ({ jurisdiction }) => jurisdiction,
  );
  const punishing = countries.flatMap(
    (jurisdiction) => countryOf(jurisdiction, own.get(jurisdiction) ?? [], asOf) ?? [],
  );
  const dated = punishing
    .filter(isDated)
    .toSorted(
      (a, b) =>
        byDay(a.certainlyFrom, b.certainlyFrom) || ascending(a.jurisdiction, b.jurisdiction),
    );
  const undated = punishing
    .filter((country) => !isDated(country))
    .toSorted((a, b) => ascending(a.jurisdiction, b.jurisdiction));
  const there = new Set(punishing.map(({ jurisdiction }) => jurisdiction));
  const rest = countries.filter((country) => !there.has(country));
  const knownNotToPunish = rest.filter(knownNot).toSorted(ascending);
  const { known, perhapsEarlier } = firstMover(
    punishing.map((country) => ({ ...country, id: country.jurisdiction })),
  );
  return {
    offence,
    asOf,
    dated,
    undated,
    knownNotToPunish,
    notOnFile: rest.length - knownNotToPunish.length,
    years: spreadYears(punishing),
    first: { known, perhapsEarlier },
  };
}
