import { describe, expect, it } from "vitest";
import { seriousCrimeReach } from "../../../api/measures/serious-crime-reach.ts";
import { CRIME_FACTS, crime, X } from "../../support/toy-crimes.ts";

const ask = (facts = CRIME_FACTS, threshold = 48, cases: Record<string, string[]> = {}) =>
  seriousCrimeReach(facts, new Set([X]), "2024-08-08", threshold, (id) => cases[id] ?? []);

describe("serious-crime reach in the toy graph", () => {
  it("takes in C's 84 months, and not B's 36 or D's 12", () => {
    expect(ask().provisions.map(({ jurisdiction }) => jurisdiction)).toEqual(["C"]);
  });

  it("grows as the threshold falls", () => {
    const counts = ask().curve.map(({ months, certain }) => [months, certain]);
    expect(counts).toEqual([
      [12, 3],
      [24, 2],
      [36, 2],
      [48, 1],
      [60, 1],
      [72, 1],
      [84, 1],
      [96, 0],
      [108, 0],
      [120, 0],
    ]);
  });
});

describe("serious-crime reach", () => {
  it("is possible where no source gives the penalty", () => {
    const [found] = ask([crime("E", null)]).provisions;
    expect(found).toMatchObject({ certainty: "possibly", months: null });
    expect(ask([crime("E", null)]).curve[0]).toMatchObject({ certain: 0, possible: 1 });
  });

  it("is possible where a term is for some of the acts only, and counts the heaviest form, not the basic one", () => {
    const some = { ...crime("E", 24), perhaps: 20_000, basic: 24 };
    expect(ask([some]).provisions).toMatchObject([
      { certainty: "possibly", months: 24, basicMonths: 24 },
    ]);
    const heavier = { ...crime("F", 120), basic: 36 };
    expect(ask([heavier]).provisions).toMatchObject([
      { certainty: "certainly", months: 120, basicMonths: 36 },
    ]);
    expect(ask([{ ...crime("E", 24), perhaps: 36 }]).provisions).toEqual([]);
  });

  it("is possible where the time in force is not certain", () => {
    const unclear = { ...crime("C", 84).periods[0], certainlyFrom: "9999-12-31" } as never;
    expect(ask([crime("C", 84, X, [unclear])]).provisions[0]?.certainty).toBe("possibly");
  });

  it("leaves out what is not in force, and other offences", () => {
    const ended = {
      ...crime("C", 84).periods[0],
      possiblyTo: "2020-01-01",
      certainlyTo: "2020-01-01",
    };
    expect(ask([crime("C", 84, X, [ended as never]), crime("C", 84, "fraud")]).provisions).toEqual(
      [],
    );
  });

  it("counts each case once, however many provisions it was charged under", () => {
    const facts = [crime("C", 84), { ...crime("C", 60), id: "C/other" }];
    const cases = { [facts[0]?.id ?? ""]: ["case/1"], "C/other": ["case/1", "case/2"] };
    expect(ask(facts, 48, cases).curve.find(({ months }) => months === 48)?.cases).toBe(2);
  });
});
