import type { RaceQuery } from "../../generated/queries.ts";
import { formatInterval, formatNumber } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";

export type Race = RaceQuery["race"];
type State = Race["states"][number];

/** Smallest fall of the upper bound that counts as one, so that rounding does not. */
export const FALL = 0.005;

export interface DropSeries {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  /** Bounds at the three columns; the own level again where no one may ask. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
  readonly coverage: number;
  /** Whether anyone may ask, today and once every signatory has ratified. */
  readonly asked: readonly [boolean, boolean];
  /** By how much the upper bound falls from the first to the last column. */
  readonly fall: number;
}

const bound = (exposure: State["today"], own: State["own"]) =>
  exposure === null ? own : { low: exposure.low, high: exposure.high ?? own.high };

/** From the answer to one series a state. */
export const dropSeries = (race: Race): DropSeries[] =>
  race.states.map(({ jurisdiction, own, today, onceRatified }) => {
    const bounds = [own, bound(today, own), bound(onceRatified, own)];
    return {
      id: jurisdiction.id,
      name: jurisdiction.name,
      region: jurisdiction.region,
      bounds,
      coverage: own.coverage,
      asked: [today !== null, onceRatified !== null],
      fall: own.high - (bounds[2]?.high ?? own.high),
    };
  });

/** The state that a picture shows if nobody picks one: the longest fall among the well-researched. */
export function defaultPick(series: readonly DropSeries[]): string | null {
  const known = series.filter(({ coverage }) => coverage >= ENOUGH);
  const among = known.length > 0 ? known : series;
  return [...among].sort((a, b) => b.fall - a.fall || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

/** The sentence that says what the picture shows, from its data. */
export function dropDescription(race: Race, t: Messages): string {
  const series = dropSeries(race);
  const falls = series.filter(({ fall }) => fall > FALL);
  const [deepest] = falls.toSorted((a, b) => b.fall - a.fall);
  const all = t("drop.described", {
    states: series.length,
    day: race.asOf,
    power: race.power.label,
    lens: race.lens.label,
    asked: series.filter(({ asked: [today] }) => today).length,
    falls: falls.length,
  });
  if (!deepest) return all;
  const [own, , ratified] = deepest.bounds;
  return `${all} ${t("drop.deepest", {
    state: deepest.name,
    from: formatNumber(own?.high ?? 0, t),
    to: formatNumber(ratified?.high ?? 0, t),
  })}`;
}

/** One state in words: its level at each of the three columns. */
export function describeDrop({ name, bounds, asked }: DropSeries, t: Messages): string {
  const [own, today, ratified] = bounds.map((bound) => formatInterval(bound, t));
  const nobody = t("drop.nobody");
  return t("drop.told", {
    state: name,
    own: own ?? "",
    today: asked[0] ? (today ?? "") : nobody,
    ratified: asked[1] ? (ratified ?? "") : nobody,
  });
}
