import { describe, expect, it } from "vitest";
import {
  answersOn,
  heldOn,
  level,
  type SafeguardFact,
  safeguardsOf,
} from "../../../api/measures/level.ts";
import { answers, NO, SAFEGUARDS, TOY, YES } from "../../support/toy.ts";

const fact = (given: Partial<SafeguardFact>): SafeguardFact => ({
  jurisdiction: "ATA",
  code: "user_notification",
  value: "yes",
  from: "2011-01-01",
  to: null,
  observed: null,
  ...given,
});

describe("level", () => {
  it.each([
    ["A", 0.833, 0.833, 1],
    ["B", 0.167, 0.5, 0.667],
    ["C", 0, 0, 1],
    ["D", 0.833, 0.833, 1],
  ])("of %s in the toy graph", (state, low, high, coverage) => {
    const found = level(TOY.get(state), SAFEGUARDS);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
    expect(found.coverage).toBeCloseTo(coverage, 3);
  });

  it("is 0 to 1 without coverage for a state of which nothing is known", () => {
    expect(level(undefined, SAFEGUARDS)).toEqual({ low: 0, high: 1, coverage: 0 });
  });

  it("leaves out what is not applicable", () => {
    expect(level(answers(YES, null, NO), SAFEGUARDS)).toEqual({ low: 0.5, high: 0.5, coverage: 1 });
  });

  it("is unknown where nothing applies", () => {
    expect(level(answers(null, null, null), SAFEGUARDS)).toEqual({ low: 0, high: 1, coverage: 0 });
  });

  it("weighs the safeguards", () => {
    const found = level(answers(YES, NO, NO), SAFEGUARDS, { J: 2 });
    expect(found).toEqual({ low: 0.5, high: 0.5, coverage: 1 });
  });

  it("does not count a safeguard of weight zero as known", () => {
    const found = level(answers(YES), SAFEGUARDS, { J: 0 });
    expect(found).toEqual({ low: 0, high: 1, coverage: 0 });
  });
});

describe("heldOn", () => {
  it.each([
    ["before it began", fact({}), "2010-12-31", false],
    ["on the day it began", fact({}), "2011-01-01", true],
    ["in the year it began, the day unknown", fact({ from: "2011" }), "2011-06-30", false],
    ["on the last day of that year", fact({ from: "2011" }), "2011-12-31", true],
    ["the day before it ended", fact({ to: "2015-03-01" }), "2015-02-28", true],
    ["on the day it ended", fact({ to: "2015-03-01" }), "2015-03-01", false],
    ["in the year it ended, the day unknown", fact({ to: "2015" }), "2015-01-01", false],
    [
      "before a source showed it",
      fact({ from: null, observed: "2016-04-30" }),
      "2016-04-29",
      false,
    ],
    ["once a source showed it", fact({ from: null, observed: "2016-04-30" }), "2016-04-30", true],
    ["before the release's knowledge ends", fact({ from: null }), "2024-06-29", false],
    ["when the release's knowledge ends", fact({ from: null }), "2024-06-30", true],
  ])("%s", (_, coded, asOf, held) => {
    expect(heldOn(coded, asOf, "2024-06-30")).toBe(held);
  });

  it("never holds without a beginning, a dated source or a dated release", () => {
    expect(heldOn(fact({ from: null }), "2999-01-01", null)).toBe(false);
  });
});

describe("answersOn", () => {
  const on = (...facts: SafeguardFact[]) =>
    answersOn(facts, "2024-08-08", "2024-06-30").get("ATA")?.get("user_notification");

  it.each([
    ["yes", { low: 1, high: 1 }],
    ["partial", { low: 0.5, high: 0.5 }],
    ["no", { low: 0, high: 0 }],
    ["not_applicable", null],
    ["no_known_law", { low: 0, high: 1 }],
    ["not_researched", { low: 0, high: 1 }],
    ["disputed", { low: 0, high: 1 }],
  ])("reads %s", (value, bounds) => {
    expect(on(fact({ value }))).toEqual(bounds);
  });

  it("keeps the lower and the higher of two codings that differ", () => {
    expect(on(fact({ value: "no" }), fact({ value: "partial" }))).toEqual({ low: 0, high: 0.5 });
  });

  it("takes only the coding that held on the day", () => {
    const before = fact({ value: "no", to: "2020-01-01" });
    const after = fact({ value: "yes", from: "2020-01-01" });
    expect(on(before, after)).toEqual({ low: 1, high: 1 });
  });
});

describe("safeguardsOf", () => {
  it("are those that count the lens, or all", () => {
    expect(safeguardsOf("speech")).toContain("source_protection");
    expect(safeguardsOf("speech")).not.toContain("no_bulk_retention");
    expect(safeguardsOf(null)).toHaveLength(24);
  });
});
