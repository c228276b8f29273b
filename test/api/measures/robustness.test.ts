import { describe, expect, it } from "vitest";
import { robustness } from "../../../api/measures/robustness.ts";
import { answers, NO, PARTIAL, SAFEGUARDS, TOY, YES } from "../../support/toy.ts";

const base = {
  states: ["A", "B", "C", "D"],
  answers: TOY,
  strongAnswers: TOY,
  safeguards: SAFEGUARDS,
  enough: 0.5,
  first: 5,
};

describe("robustness", () => {
  it("orders states that are known well enough, the least protected first", () => {
    expect(robustness(base).order).toEqual(["C", "B", "A", "D"]);
    expect(robustness({ ...base, enough: 0.9 }).order).toEqual(["C", "A", "D"]);
  });

  it("gives the same share of weightings each time", () => {
    const first = robustness(base);
    expect(first.weightings).toBeGreaterThan(0);
    expect(first.weightings).toBeLessThan(1);
    expect(robustness(base)).toEqual(first);
  });

  it("is certain where one state is below another in every safeguard", () => {
    const clear = new Map([
      ["E", answers(NO, NO, NO)],
      ["F", answers(YES, YES, YES)],
    ]);
    const found = robustness({ ...base, states: ["E", "F"], answers: clear, strongAnswers: clear });
    expect(found).toMatchObject({ weightings: 1, dependsOn: [], weakSourced: [], overlapping: 0 });
  });

  it("names the safeguard on which the order hangs", () => {
    const close = new Map([
      ["E", answers(NO, YES, NO)],
      ["F", answers(PARTIAL, NO, YES)],
    ]);
    const found = robustness({ ...base, states: ["E", "F"], answers: close, strongAnswers: close });
    expect(found.order).toEqual(["E", "F"]);
    expect(found.dependsOn).toContain("R");
  });

  it("names the states whose place rests on weak sources alone", () => {
    const strong = new Map(TOY).set("B", answers(YES, YES, YES));
    expect(robustness({ ...base, strongAnswers: strong }).weakSourced).toContain("B");
  });

  it("counts neighbours whose bounds overlap", () => {
    expect(robustness(base).overlapping).toBe(0);
    const open = new Map(TOY).set("D", answers(undefined, PARTIAL, YES));
    expect(robustness({ ...base, answers: open }).overlapping).toBe(1);
  });

  it("says nothing of an order of one", () => {
    expect(robustness({ ...base, states: ["A"] })).toMatchObject({
      weightings: null,
      dependsOn: [],
    });
  });
});
