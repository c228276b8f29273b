import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AbuseOptions } from "../../../viz/charts/abuse/abuse.tsx";
import type { CompareOptions } from "../../../viz/charts/compare/options.ts";
import type { FamiliesOptions } from "../../../viz/charts/families/families.tsx";
import type { FloorOptions } from "../../../viz/charts/floor/floor.tsx";
import type { GraphOptions } from "../../../viz/charts/graph/options.ts";
import { INDICATORS, type Indicator, type MapOptions } from "../../../viz/charts/map/options.ts";
import type { OnceInForceOptions } from "../../../viz/charts/once-in-force/once-in-force.tsx";
import type { ParticipationOptions } from "../../../viz/charts/participation/participation.tsx";
import type { WordsOptions } from "../../../viz/charts/prison-for-words/prison-for-words.tsx";
import type { RaceOptions } from "../../../viz/charts/race/options.ts";
import { listCharts } from "../../../viz/charts/registry.ts";
import type { RequestOptions } from "../../../viz/charts/request/options.ts";
import type { SafeguardsOptions } from "../../../viz/charts/safeguards/options.ts";
import type { ScorecardOptions } from "../../../viz/charts/scorecard/scorecard.tsx";
import type { SeriousOptions } from "../../../viz/charts/serious-crime/serious-crime.tsx";
import type { SpreadOptions } from "../../../viz/charts/spread/spread.tsx";
import type { WhatIfOptions } from "../../../viz/charts/what-if/options.ts";
import type { WhoMayAskOptions } from "../../../viz/charts/who-may-ask/options.ts";
import { messagesIn } from "../../../viz/i18n/messages.ts";

const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const listOf = <T>(value: fc.Arbitrary<T>, most = 6) =>
  fc.uniqueArray(value, { maxLength: most, selector: (one) => JSON.stringify(one) });

const lens = fc.constantFrom(
  "due_process" as const,
  "privacy_cross_border" as const,
  "speech" as const,
  "research" as const,
);
const code = fc.stringMatching(/^[a-z_]{1,20}$/);
const country = fc.stringMatching(/^[A-Z]{3}$/);
const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const treaty = slug.map((id) => `treaty/${id}`);
const day = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const year = fc.integer({ min: 1950, max: 2100 });
const weights = listOf(
  fc.record({
    safeguard: code,
    weight: fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 99_999 }).map((part) => part / 1000),
    ),
  }),
);
const id = fc.stringMatching(/^[A-Za-z0-9/#@.-]{1,20}$/);
const relationship = fc.constantFrom("CHARGED_UNDER", "CONTAINS", "ENACTED", "TOOK_PLACE_IN");

const steps = listOf(fc.record({ jurisdiction: country, treaty }));

const NONE: Omit<MapOptions, "indicator" | "asOf"> = {
  lens: null,
  power: null,
  safeguard: null,
  offence: null,
  treaty: null,
};
const VALUES = { lens, power: code, safeguard: code, offence: code, treaty };

/** Only the options that its indicator takes. */
const mapOptions = fc
  .tuple(orNone(fc.constantFrom(...(Object.keys(INDICATORS) as Indicator[]))), orNone(day))
  .chain(([indicator, asOf]) =>
    fc
      .record(
        Object.fromEntries(
          INDICATORS[indicator ?? "level"].map((name) => [name, orNone(VALUES[name])]),
        ),
      )
      .map((taken): MapOptions => ({ ...NONE, ...taken, indicator, asOf })),
  );

/** What an address may say of each chart. */
const race: fc.Arbitrary<RaceOptions> = fc.record({
  country: orNone(country),
  countries: listOf(country),
  power: orNone(code),
  lens: orNone(lens),
  asOf: orNone(day),
  treaty: orNone(treaty),
  offence: orNone(code),
  onceInForce: fc.boolean(),
});

const OPTIONS = {
  race,
  compare: fc.record<CompareOptions>({
    countries: listOf(country, 8),
    lens: orNone(lens),
    weights,
    sort: orNone(fc.constant("difference" as const)),
    only: orNone(fc.constant("differences" as const)),
    asOf: orNone(day),
  }),
  map: mapOptions,
  graph: fc.record<GraphOptions>({
    around: listOf(id),
    expand: listOf(
      fc.record({
        relationship,
        direction: fc.constantFrom("out" as const, "in" as const),
        kind: fc.constantFrom("Case", "Law"),
        pages: fc.integer({ min: 1, max: 100 }),
        id,
      }),
    ),
    relations: listOf(relationship),
    from: orNone(id),
    to: orNone(id),
    pick: orNone(id),
    hide: listOf(id),
    pin: listOf(
      fc.record({
        id,
        x: fc.integer({ min: 0, max: 1000 }),
        y: fc.integer({ min: 0, max: 9999 }),
      }),
    ),
  }),
  "once-in-force": fc.record<OnceInForceOptions>({
    months: orNone(fc.integer({ min: 1, max: 1200 })),
    treaty: orNone(treaty),
    asOf: orNone(day),
  }),
  participation: fc.record<ParticipationOptions>({ treaty: orNone(treaty) }),
  families: fc.record<FamiliesOptions>({ offence: orNone(code) }),
  floor: fc.record<FloorOptions>({
    treaty: orNone(treaty),
    lens: orNone(lens),
    weights,
    asOf: orNone(day),
  }),
  scorecard: fc.record<ScorecardOptions>({ letter: orNone(slug), asOf: orNone(day) }),
  safeguards: fc.record<SafeguardsOptions>({
    country: orNone(country),
    lens: orNone(lens),
    asOf: orNone(day),
  }),
  "prison-for-words": fc.record<WordsOptions>({
    months: orNone(fc.integer({ min: 1, max: 1200 })),
    offences: listOf(code),
    objects: listOf(code),
    country: orNone(country),
    asOf: orNone(day),
  }),
  "serious-crime": fc.record<SeriousOptions>({
    months: orNone(fc.integer({ min: 1, max: 1200 })),
    countries: listOf(country),
    offences: listOf(code),
    asOf: orNone(day),
  }),
  "what-if": fc.record<WhatIfOptions>({
    ratify: steps,
    denounce: steps,
    every: listOf(treaty),
    safeguard: listOf(
      fc.record({
        jurisdiction: country,
        safeguard: code,
        value: fc.constantFrom("yes", "partial", "no"),
      }),
    ),
    power: orNone(code),
    lens: orNone(lens),
    offence: orNone(code),
    countries: listOf(country),
    asOf: orNone(day),
  }),
  request: fc.record<RequestOptions>({
    requesting: orNone(country),
    requested: orNone(country),
    power: orNone(code),
    offence: orNone(code),
    treaty: orNone(treaty),
    onceInForce: fc.boolean(),
    asOf: orNone(day),
  }),
  spread: fc.record<SpreadOptions>({ offence: orNone(code), asOf: orNone(day) }),
  "who-may-ask": fc.record<WhoMayAskOptions>({
    country: orNone(country),
    power: orNone(code),
    months: orNone(fc.integer({ min: 1, max: 1200 })),
    onceInForce: fc.boolean(),
    asOf: orNone(day),
  }),
  abuse: fc.record<AbuseOptions>({
    role: listOf(code),
    countries: listOf(country),
    from: orNone(year),
    to: orNone(year),
  }),
} as const;

const charts = await listCharts();
const t = messagesIn("en");

describe("the options of a chart", () => {
  it("are known here of every chart", () => {
    expect(Object.keys(OPTIONS).sort()).toEqual([...charts.keys()].sort());
  });

  it.each(Object.entries<fc.Arbitrary<Record<string, unknown>>>(OPTIONS))(
    "of %s are read from an address as they were written into it",
    (name, options) => {
      const codec = charts.get(name)?.options;
      if (!codec) throw new Error(`no such chart: ${name}`);
      fc.assert(
        fc.property(options, (given) => {
          const texts = codec.format(given);
          const query = new URLSearchParams(`${new URLSearchParams(texts)}`);
          expect(codec.parse(query, t)).toEqual(given);
          expect(Object.keys(given)).toEqual(expect.arrayContaining(Object.keys(texts)));
        }),
      );
    },
  );

  it("that an address leaves out are left out of the next address", () => {
    for (const { options } of charts.values())
      expect(options.format(options.parse(new URLSearchParams(), t))).toEqual({});
  });
});
