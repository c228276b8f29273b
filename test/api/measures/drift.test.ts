import { describe, expect, it } from "vitest";
import { breadth, moved, spread, worldAt } from "../../../api/measures/drift.ts";
import { crime } from "../../support/toy-crimes.ts";

describe("drift in the toy graph", () => {
  // 2010 {A .8, B .6, C .4, D .8} → 2020 {A .8, B .4, C .1, D .75}
  const found = moved([0.8, 0.6, 0.4, 0.8], [0.8, 0.4, 0.1, 0.75]);

  it("lowers the mean from .65 to .5125", () => {
    expect(found.meanBefore).toBeCloseTo(0.65, 10);
    expect(found.meanAfter).toBeCloseTo(0.5125, 10);
  });

  it("widens the spread from .1658 to .2837", () => {
    expect(found.spreadBefore).toBeCloseTo(0.1658, 4);
    expect(found.spreadAfter).toBeCloseTo(0.2837, 4);
  });

  it("is a decline led by laggards, not convergence", () => {
    expect(found.verdict).toBe("decline_and_divergence");
    expect(found.startToChange).toBeGreaterThan(0);
  });
});

describe("moved", () => {
  it.each([
    [[0.2, 0.8], [0.2, 0.4], "decline_and_convergence"],
    [[0.2, 0.8], [0.6, 0.8], "rise_and_convergence"],
    [[0.4, 0.6], [0.4, 0.9], "rise_and_divergence"],
    [[0.4, 0.6], [0.4, 0.6], "still"],
  ] as const)("from %j to %j is a %s", (before, after, verdict) => {
    expect(moved(before, after).verdict).toBe(verdict);
  });

  it("has no correlation where nothing differs", () => {
    expect(moved([0.5, 0.5], [0.4, 0.6]).startToChange).toBeNull();
    expect(moved([], []).startToChange).toBeNull();
  });
});

describe("spread", () => {
  it.each([
    [[], 0],
    [[3], 0],
    [[1, 3], 1],
  ] as const)("of %j is %d", (values, expected) => {
    expect(spread(values)).toBeCloseTo(expected, 10);
  });
});

describe("worldAt", () => {
  it("counts only states that are known well enough", () => {
    const level = (low: number, coverage: number) => ({ low, high: low, coverage });
    expect(worldAt(2020, [level(0.2, 0.9), level(0.6, 0.5), level(1, 0.4)], 0.5)).toMatchObject({
      year: 2020,
      states: 2,
      mean: 0.4,
      median: 0.4,
    });
    expect(worldAt(2020, [], 0.5)).toMatchObject({ states: 0, mean: null, spread: null });
  });
});

describe("breadth", () => {
  it("counts offences that certainly carry prison, and those that possibly do", () => {
    const own = [crime("B", 36), crime("B", null, "defamation"), crime("B", 0, "morality")];
    const offences = ["insult_of_authority", "defamation", "morality", "circumvention"];
    expect(breadth(own, offences, "2024-08-08")).toEqual({
      certain: 1,
      possible: 2,
      of: 4,
      heaviestMonths: 36,
    });
  });

  it("takes life and death for no number of months", () => {
    expect(breadth([crime("B", 10_000)], ["insult_of_authority"], "2024-08-08")).toMatchObject({
      certain: 1,
      heaviestMonths: null,
    });
  });

  it("counts nothing before it was in force", () => {
    expect(breadth([crime("B", 36)], ["insult_of_authority"], "1999-12-31").possible).toBe(0);
  });
});
