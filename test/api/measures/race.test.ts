import { describe, expect, it } from "vitest";
import { race } from "../../../api/measures/race.ts";
import {
  answers,
  NO,
  PARTIAL,
  party,
  question,
  T1,
  T2,
  TOY,
  treaty,
  YES,
} from "../../support/toy.ts";

const stateOf = (other: Parameters<typeof question>[0], jurisdiction = "A") => {
  const found = race(question(other)).states.find((state) => state.jurisdiction === jurisdiction);
  if (!found) throw new Error(`no ${jurisdiction}`);
  return found;
};

const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? value : Math.round(value * 1000) / 1000;
const bounds = (interval: { low: number; high: number | null } | null) =>
  interval && [rounded(interval.low), rounded(interval.high)];

describe("exposure in the toy graph", () => {
  it("of A is [0.333, 0.5], by B and certainly not by D", () => {
    const { today } = stateOf({});
    expect(bounds(today)).toEqual([0.333, 0.5]);
    expect(today?.decidedBy).toMatchObject({ asker: "B", treaty: "T1", article: "T1#1" });
    expect(today).toMatchObject({ certainAskers: 2, possibleAskers: 0 });
  });

  it("of A is a drop of [0.333, 0.5] from its own level", () => {
    const { own, today } = stateOf({});
    expect(rounded(own.low - (today?.high ?? 0))).toBe(0.333);
    expect(rounded(own.high - (today?.low ?? 0))).toBe(0.5);
  });

  it("of B is 0.167 by C, certain though B is not fully researched", () => {
    const { today } = stateOf({}, "B");
    expect(bounds(today)).toEqual([0.167, 0.167]);
    expect(today?.decidedBy).toMatchObject({ asker: "C", treaty: "T2" });
  });

  it("of A is none once A has left T1", () => {
    const left = { ...party("A"), denounced: "2020-01-01" };
    expect(stateOf({ treaties: [treaty("T1", [left, "B", "D"]), T2] }).today).toBeNull();
  });

  it("of A becomes certain once C joins T1", () => {
    const { today } = stateOf({ treaties: [treaty("T1", ["A", "B", "C", "D"]), T2] });
    expect(bounds(today)).toEqual([0.333, 0.333]);
    expect(today?.decidedBy.asker).toBe("C");
  });

  it("of A is 0.5 once B is researched and its remedy found", () => {
    const researched = new Map(TOY).set("B", answers(PARTIAL, NO, YES));
    const { today } = stateOf({ answers: researched });
    expect(bounds(today)).toEqual([0.5, 0.5]);
    expect(today?.decidedBy.asker).toBe("B");
  });
});

describe("race", () => {
  it("has no edge for a power that no treaty carries", () => {
    const found = race(question({ power: "shutdown" }));
    expect(found.edges).toEqual([]);
    expect(found.treaties).toEqual([]);
    expect(found.states.map(({ today }) => today)).toEqual([null, null, null, null]);
  });

  it("shows only edges between the states shown, but counts all who may ask", () => {
    const found = race(question({ shown: ["A", "D"] }));
    expect(found.edges.map(({ asker, asked }) => `${asker}>${asked}`)).toEqual(["D>A", "A>D"]);
    expect(found.states[0]?.today?.certainAskers).toBe(2);
  });

  it("counts one who only possibly may ask in the lower bound, not in the upper", () => {
    const maybe = { ...party("C"), inForce: null, reported: true };
    const { today } = stateOf({ treaties: [treaty("T1", ["A", "D", maybe])] });
    expect(bounds(today)).toEqual([0.333, 0.667]);
    expect(today).toMatchObject({ certainAskers: 1, possibleAskers: 1 });
    expect(today?.decidedBy.asker).toBe("D");
  });

  it("has no upper bound where nobody certainly may ask", () => {
    const maybe = { ...party("B"), inForce: null, reported: true };
    const { today } = stateOf({ treaties: [treaty("T1", ["A", maybe])] });
    expect(today).toMatchObject({ high: null, certainAskers: 0, possibleAskers: 1 });
  });

  it("supposes in the last column that every signatory has ratified", () => {
    const signed = {
      ...party("C"),
      inForce: null,
      signed: "2024-01-01",
      notPartyAsOf: "2024-06-01",
    };
    const found = stateOf({ treaties: [treaty("T1", ["A", "D", signed])] });
    expect(bounds(found.today)).toEqual([0.667, 0.667]);
    expect(bounds(found.onceRatified)).toEqual([0.333, 0.333]);
  });

  it("supposes so of a treaty that is not in force yet, but of no other treaty", () => {
    const notYet = { ...treaty("T1", ["A", "D"]), inForce: null };
    const found = stateOf({ treaties: [notYet] });
    expect(found.today).toBeNull();
    expect(bounds(found.onceRatified)).toEqual([0.667, 0.667]);
    expect(stateOf({ treaties: [notYet], supposed: "T2" }).onceRatified).toBeNull();
  });

  it("takes of two treaties the path that leaves less protection", () => {
    const protecting = treaty("T3", ["A", "B"], [{ safeguard: "P", value: "yes", clause: "1" }]);
    const found = race(question({ treaties: [protecting, T1], shown: ["A", "B"] }));
    expect(found.edges.find(({ asked }) => asked === "A")?.treaty).toBe("T1");
  });

  it("bounds the exposure by all certain paths of one asker, not only by the path shown", () => {
    // By T1, J and P are settled as no: [0, 0.333]. By T3, P and R are settled as no: [0.333, 0.333].
    const clause = (safeguard: string) => ({ safeguard, value: "no", clause: "1" });
    const first = treaty("T1", ["A", "B"], [clause("J"), clause("P")]);
    const second = treaty("T3", ["A", "B"], [clause("P"), clause("R")]);
    const unsure = new Map(TOY).set("A", answers(YES, YES)).set("B", answers(PARTIAL, YES));
    const { today } = stateOf({ treaties: [second, first], answers: unsure });
    expect(bounds(today)).toEqual([0, 0.333]);
  });
});
