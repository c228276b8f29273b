import { describe, expect, it } from "vitest";
import { pathLevel, type Settled } from "../../../api/measures/path-level.ts";
import { answers, governsOf, NO, SAFEGUARDS, TOY, YES } from "../../support/toy.ts";

const path = (requesting: string, requested: string, settled: readonly Settled[] = []) =>
  pathLevel(TOY.get(requesting), TOY.get(requested), settled, SAFEGUARDS, {}, governsOf);

describe("pathLevel in the toy graph", () => {
  it.each([
    ["B", "A", 0.333, 0.5], // J of A 1, P of B 0, R the weaker of ½ and unknown
    ["D", "A", 0.667, 0.667], // 1, ½, ½
    ["C", "B", 0.167, 0.167], // ½, 0, 0: certain though B is not fully researched
    ["C", "A", 0.333, 0.333], // 1, 0, 0
  ])("%s asks %s", (requesting, requested, low, high) => {
    const found = path(requesting, requested);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it("says of each safeguard whose law decided", () => {
    expect(path("B", "A").safeguards.map(({ code, governs }) => [code, governs])).toEqual([
      ["J", "requested"],
      ["P", "requesting"],
      ["R", "weaker"],
    ]);
  });
});

describe("pathLevel", () => {
  it("takes a safeguard that a clause settles from the clause", () => {
    const found = path("B", "A", [{ safeguard: "P", value: "yes", clause: "7(2)" }]);
    expect(found.low).toBeCloseTo(0.667, 3);
    expect(found.safeguards[1]).toMatchObject({ code: "P", governs: null, clause: "7(2)", low: 1 });
  });

  it("knows what is no better than a known no, whatever the other state has", () => {
    const found = pathLevel(undefined, answers(YES, undefined, NO), [], ["R"], {}, governsOf);
    expect(found).toMatchObject({ low: 0, high: 0, coverage: 1 });
  });

  it("takes the other state's answer where one has no such power", () => {
    const found = pathLevel(
      answers(YES, YES, null),
      answers(YES, YES, YES),
      [],
      ["R"],
      {},
      governsOf,
    );
    expect(found).toMatchObject({ low: 1, high: 1 });
  });

  it("leaves out what is not applicable in the state that governs", () => {
    const found = pathLevel(TOY.get("A"), answers(null, YES, YES), [], SAFEGUARDS, {}, governsOf);
    expect(found.safeguards.map(({ code }) => code)).toEqual(["P", "R"]);
    expect(found).toMatchObject({ low: 0.75, high: 0.75 });
  });
});
