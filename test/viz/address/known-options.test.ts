import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadAddress } from "../../../viz/address/errors.ts";
import { named } from "../../../viz/address/known-options.ts";
import { listCharts } from "../../../viz/charts/registry.ts";
import { chartNamed, chartOptions } from "../../../viz/formats/render.ts";

const charts = [...(await listCharts()).values()];
const RACE = Object.keys(chartNamed("race").options.describe);
const COMPARE = Object.keys(chartNamed("compare").options.describe);
const GRAPH = Object.keys(chartNamed("graph").options.describe);

const ADDED = [
  ...["utm_source", "utm_id", "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "ttclid", "twclid"],
  ...["yclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "ref", "ref_src", "si", "s"],
  ...["t", "ts", "v", "ver", "_", "cb", "nocache", "spm", "share", "source", "UTM_SOURCE"],
];

describe("a part of a query", () => {
  it.each([
    ["lens", RACE, { is: "option", option: "lens" }],
    ["LENS", RACE, { is: "option", option: "lens" }],
    ["asof", RACE, { is: "option", option: "asOf" }],
    ["lense", RACE, { is: "nearly", option: "lens" }],
    ["lnes", RACE, { is: "nearly", option: "lens" }],
    ["ofence", RACE, { is: "nearly", option: "offence" }],
    ["offense", RACE, { is: "nearly", option: "offence" }],
    ["wieghts", COMPARE, { is: "nearly", option: "weights" }],
    ["contry", RACE, { is: "nearly", option: "country" }],
    ["country", ["countries"], { is: "nearly", option: "countries" }],
    ["form", GRAPH, { is: "nearly", option: "from" }],
    ["v", GRAPH, { is: "other" }],
    ["t", GRAPH, { is: "other" }],
    ["go", GRAPH, { is: "other" }],
    ["link", GRAPH, { is: "other" }],
    ["ref", RACE, { is: "other" }],
    ["height", COMPARE, { is: "nearly", option: "weights" }],
    ["discover", RACE, { is: "other" }],
    ["from", RACE, { is: "other" }],
  ] as const)("named %s is what it most likely is", (name, options, is) => {
    expect(named(name, options)).toEqual(is);
  });

  it.each(charts)("of $name that others add is ignored", ({ options }) => {
    for (const name of ADDED)
      expect([name, named(name, Object.keys(options.describe)).is]).toEqual([name, "other"]);
  });

  it.each(charts)(
    "of $name is an option whatever its case, and each option by its own name",
    ({ options }) => {
      for (const name of Object.keys(options.describe))
        for (const written of [name, name.toUpperCase(), name.toLowerCase()])
          expect(named(written, Object.keys(options.describe))).toEqual({
            is: "option",
            option: name,
          });
    },
  );

  it("that is long costs no time", () => {
    const long = "lens".repeat(20_000);
    expect(named(long, RACE)).toEqual({ is: "other" });
  });
});

describe("the options of a chart's address", () => {
  const race = chartNamed("race");
  const of = (query: string): string => `${chartOptions(race, new URLSearchParams(query))}`;

  it("are the same in whatever order, case and company they come", () => {
    const own = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...Object.keys(race.options.describe)), fc.string({ minLength: 1 })),
      { selector: ([name]) => name },
    );
    const company = fc.array(fc.tuple(fc.constantFrom(...ADDED), fc.string()));
    fc.assert(
      fc.property(own, company, fc.boolean(), (options, added, loud) => {
        const written = [...added, ...options.toReversed()].map(([name, value]) => [
          loud ? name.toUpperCase() : name,
          value,
        ]);
        expect(of(`${new URLSearchParams(written)}`)).toBe(of(`${new URLSearchParams(options)}`));
        expect([...new URLSearchParams(of(`${new URLSearchParams(written)}`))].toSorted()).toEqual(
          options.toSorted(),
        );
      }),
    );
  });

  it("keep what is said several times, in its order, and once what is said twice", () => {
    expect(of("countries=KEN&v=1&countries=DEU&countries=KEN&lens=")).toBe(
      "countries=KEN&countries=DEU",
    );
  });

  it("are refused with all that there are where a name is nearly one", () => {
    expect(() => of("country=JOR&lense=speech")).toThrow(BadAddress);
    expect(() => of("lense=speech")).toThrow(
      /lense; did you mean lens\?[\s\S]*asOf: the day[\s\S]*theme: light or dark/,
    );
  });

  it("are refused where a name is an option of another chart", () => {
    const whoMayAsk = chartNamed("who-may-ask");
    const options = (query: string) => chartOptions(whoMayAsk, new URLSearchParams(query));
    expect(`${options("country=KEN&utm_source=x")}`).toBe("country=KEN");
    expect(() => options("requested=KEN")).toThrow(
      /no such option of the chart who-may-ask: requested\. Its options are\n {2}country: /,
    );
  });
});
