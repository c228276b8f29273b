import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CrimeFact, crimesOn } from "../../../api/measures/crimes.ts";
import { type NotPunishedFact, notPunishedOn } from "../../../api/measures/not-punished.ts";
import { always, crime } from "../../support/toy-crimes.ts";

const Y = "insult_of_religion";
const fact = (days: Partial<NotPunishedFact>): NotPunishedFact => ({
  jurisdiction: "A",
  offence: Y,
  from: null,
  asOf: null,
  ...days,
});
const SINCE_2018 = fact({ from: "2018-12-13" });
const of = (
  asOf: string,
  { facts = [], known = [SINCE_2018] }: { facts?: CrimeFact[]; known?: NotPunishedFact[] } = {},
) => crimesOn(facts, new Map(), asOf, known).of("A", Y);

describe("what a source says is no crime", () => {
  it("is known from the day on which it ceased to be one, and not before", () => {
    expect(of("2018-12-13")).toEqual({
      certainty: "no",
      lowMonths: 0,
      highMonths: 0,
      provisions: [],
    });
    expect(of("2026-11-30").certainty).toBe("no");
    expect(of("2018-12-12").certainty).toBe("possibly");
  });

  it("is known of its own state and offence alone", () => {
    const crimes = crimesOn([], new Map(), "2026-11-30", [SINCE_2018]);
    expect(crimes.of("A", "defamation").certainty).toBe("possibly");
    expect(crimes.of("B", Y).certainty).toBe("possibly");
  });

  it("gives way to a provision in force, and to one that may be", () => {
    const perhaps = { ...always, certainlyFrom: "9999-12-31" };
    const over = { ...always, possiblyTo: "2018-12-13", certainlyTo: "2018-12-13" };
    expect(of("2026-11-30", { facts: [crime("A", 36, Y)] }).certainty).toBe("certainly");
    expect(of("2026-11-30", { facts: [crime("A", 36, Y, [perhaps])] })).toMatchObject({
      certainty: "possibly",
      highMonths: 36,
    });
    expect(of("2026-11-30", { facts: [crime("A", 36, Y, [over])] }).certainty).toBe("no");
  });

  it.each<[string, Partial<NotPunishedFact>, string, boolean]>([
    ["a year counts from its last day", { from: "1970" }, "1970-12-30", false],
    ["a year has begun on its last day", { from: "1970" }, "1970-12-31", true],
    ["without a latest day nothing is known", { from: "2018/.." }, "2026-11-30", false],
    ["not before the day on which it was seen", { asOf: "2017-07" }, "2017-07-30", false],
    ["on that day", { asOf: "2017-07" }, "2017-07-31", true],
    ["five years after", { asOf: "2017-07" }, "2022-07-01", true],
    ["no longer", { asOf: "2017-07" }, "2022-07-02", false],
    ["a list that has no first day", { asOf: "../2017-07" }, "2018-01-01", false],
    ["since when goes before when seen", { from: "2014", asOf: "2017-07" }, "2026-11-30", true],
    ["no day at all", {}, "2026-11-30", false],
  ])("%s", (_, days, day, holds) => {
    expect(notPunishedOn(fact(days), day)).toBe(holds);
  });

  it("never takes a punished offence for none, and says nothing of another state", () => {
    const years = fc.integer({ min: 2000, max: 2026 }).map(String);
    fc.assert(
      fc.property(
        fc.option(years, { nil: null }),
        fc.option(years, { nil: null }),
        years,
        fc.boolean(),
        (from, asOf, year, punished) => {
          const crimes = crimesOn(punished ? [crime("A", 12, Y)] : [], new Map(), `${year}-06-15`, [
            fact({ from, asOf }),
          ]);
          if (punished) expect(crimes.of("A", Y).certainty).not.toBe("no");
          expect(crimes.of("B", Y).certainty).toBe("possibly");
        },
      ),
    );
  });
});
