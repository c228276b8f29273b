import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrimeFact } from "../../../api/measures/crimes.ts";
import { spread } from "../../../api/measures/spread.ts";

const ASKED = "2026-11-30";
const COUNTRIES = ["AAA", "BBB", "CCC", "DDD"];

/** A provision against x of a country, in force from a day that lies between two. */
const law = (
  jurisdiction: string,
  possiblyFrom: string | null,
  certainlyFrom: string | null,
  id = `${jurisdiction}/act#1`,
): CrimeFact => ({
  id,
  jurisdiction,
  offences: ["x"],
  isWording: false,
  heaviest: null,
  perhaps: null,
  basic: null,
  periods: [
    {
      possiblyFrom: possiblyFrom ?? "0000-01-01",
      certainlyFrom: certainlyFrom ?? "9999-12-31",
      possiblyTo: "9999-12-31",
      certainlyTo: "9999-12-31",
    },
  ],
});
const on = (facts: readonly CrimeFact[], asOf = ASKED, not: readonly string[] = []) =>
  spread("x", asOf, COUNTRIES, facts, (id) => not.includes(id));

describe("spread", () => {
  it("keeps those without a day beside the years, and what is missing apart from a known no", () => {
    const found = on([law("AAA", "2010-03-01", "2010-03-01"), law("BBB", null, null)], ASKED, [
      "CCC",
    ]);
    expect(found.dated.map(({ jurisdiction }) => jurisdiction)).toEqual(["AAA"]);
    expect(found.undated.map(({ jurisdiction }) => jurisdiction)).toEqual(["BBB"]);
    expect(found.knownNotToPunish).toEqual(["CCC"]);
    expect(found.notOnFile).toBe(1);
    expect(found.years).toEqual([{ year: 2010, countries: 1, atLeast: 1 }]);
  });

  it("a country is told by the first of its laws", () => {
    const found = on([
      law("AAA", "2018-01-01", "2018-01-01", "AAA/new#1"),
      law("AAA", "1999-05-01", "1999-12-31", "AAA/old#1"),
    ]);
    expect(found.dated).toEqual([
      {
        jurisdiction: "AAA",
        provision: "AAA/old#1",
        possiblyFrom: "1999-05-01",
        certainlyFrom: "1999-12-31",
      },
    ]);
  });

  it("what ended by a day began before it, and a later wording tells no start", () => {
    const [period] = law("AAA", null, "2026-11-24").periods;
    if (!period) throw new Error("no period");
    const ended = {
      ...law("AAA", null, "2026-11-24"),
      periods: [{ ...period, possiblyTo: "2004-02-01", certainlyTo: "2004-03-01" }],
    };
    const reworded = { ...law("BBB", "2020-01-01", "2020-01-01"), isWording: true };
    const found = on([ended, reworded, law("CCC", "2006-01-01", "2006-01-01")]);
    expect(found.first.known).toMatchObject({ jurisdiction: "AAA", certainlyFrom: "2004-03-01" });
    expect(found.dated.map(({ jurisdiction }) => jurisdiction)).toEqual(["CCC"]);
    expect(found.undated.map(({ jurisdiction }) => jurisdiction)).toEqual(["AAA", "BBB"]);
  });

  it("leaves out what came later than the day asked about", () => {
    const facts = [law("AAA", "2010-01-01", "2010-01-01"), law("BBB", "2005-01-01", "2012-01-01")];
    const found = on(facts, "2011-01-01");
    expect(found.dated.map(({ jurisdiction }) => jurisdiction)).toEqual(["AAA"]);
    expect(found.undated.map(({ jurisdiction }) => jurisdiction)).toEqual(["BBB"]);
    expect(on(facts, "2001-01-01").notOnFile).toBe(COUNTRIES.length);
  });

  it("a country that was known not to punish it counts by its law where it has one", () => {
    expect(on([law("AAA", "2010-01-01", "2010-01-01")], ASKED, ["AAA"]).knownNotToPunish).toEqual(
      [],
    );
  });

  it("the first is the earliest known day, and nobody is said to be later whom dates do not exclude", () => {
    const { first } = on([
      law("AAA", "2010-01-01", "2010-01-01"),
      law("BBB", "2008-01-01", "2012-01-01"),
      law("CCC", null, null),
      law("DDD", "2011-01-01", "2011-01-01"),
    ]);
    expect(first.known?.jurisdiction).toBe("AAA");
    expect(first.perhapsEarlier.map(({ jurisdiction }) => jurisdiction)).toEqual(["BBB", "CCC"]);
  });

  const day = fc.date({
    min: new Date("1950-01-01"),
    max: new Date("2026-11-29"),
    noInvalidDate: true,
  });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const laws = fc.array(
    fc
      .record({
        jurisdiction: fc.constantFrom(...COUNTRIES),
        from: fc.option(day),
        days: fc.option(fc.nat(4000)),
      })
      .map(({ jurisdiction, from, days }) => {
        const certain =
          from === null || days === null ? null : iso(new Date(+from + days * 86_400_000));
        return law(jurisdiction, from && iso(from), certain);
      }),
    { maxLength: 12 },
  );

  it("counts every country once, and each number is the length of a list", () => {
    fc.assert(
      fc.property(laws, fc.subarray(COUNTRIES), (facts, not) => {
        const found = on(facts, ASKED, not);
        const { dated, undated, knownNotToPunish, notOnFile, years } = found;
        expect(dated.length + undated.length + knownNotToPunish.length + notOnFile).toBe(
          COUNTRIES.length,
        );
        expect(years.reduce((sum, { countries }) => sum + countries, 0)).toBe(dated.length);
        expect(years.at(-1)?.atLeast ?? 0).toBe(
          [...dated, ...undated].filter(({ certainlyFrom }) => certainlyFrom !== null).length,
        );
      }),
    );
  });

  it("learning the day of a law never takes a country out of a year's “at least”", () => {
    fc.assert(
      fc.property(laws, day, (facts, learnt) => {
        const before = on(facts);
        const [undated] = before.undated;
        if (!undated) return;
        const known = iso(learnt);
        if (undated.possiblyFrom !== null && undated.possiblyFrom > known) return;
        const after = on([...facts, law(undated.jurisdiction, known, known, "zzz#1")]);
        for (const { year, atLeast } of before.years)
          expect(
            after.years.findLast((one) => one.year <= year)?.atLeast ?? 0,
          ).toBeGreaterThanOrEqual(atLeast);
      }),
    );
  });
});
