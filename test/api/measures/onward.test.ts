import { describe, expect, it } from "vitest";
import { onward } from "../../../api/measures/onward.ts";
import { pathsOf } from "../../../api/measures/paths.ts";
import { NO, question, T1, T2, TOY, YES } from "../../support/toy.ts";

const FORBIDS = { safeguard: "onward_transfer_limits", value: "yes", clause: "9" };

const from = (requested: string, other: Parameters<typeof question>[0] = {}, transfers = 1) => {
  const asking = question(other);
  return onward(requested, pathsOf(asking), asking, transfers);
};

describe("onward in the toy graph", () => {
  it("does not reach C from A, since T1 forbids passing on without consent", () => {
    expect(from("A", { treaties: [{ ...T1, settled: [FORBIDS] }, T2] })).toEqual([]);
  });

  it("reaches C by way of B without that clause: mean of 1, 0, 0", () => {
    const free = new Map(TOY).set("B", new Map(TOY.get("B")).set("onward_transfer_limits", NO));
    const [found] = from("A", { answers: free });
    expect(found?.chain).toMatchObject({
      states: ["A", "B", "C"],
      treaties: ["T1", "T2"],
      certainty: "certainly",
    });
    expect(found?.high).toBeCloseTo(0.333, 3);
    expect(found?.low).toBeCloseTo(0.333, 3);
    expect(found?.reached).toBe(1);
  });

  it("reaches it only possibly where nobody looked whether B's law limits it", () => {
    const [found] = from("A");
    expect(found).toMatchObject({ high: null, chain: { certainty: "possibly" } });
    expect(found?.low).toBeCloseTo(0.333, 3);
  });

  it("does not go on where the holder's own law forbids it", () => {
    const limited = new Map(TOY).set("B", new Map(TOY.get("B")).set("onward_transfer_limits", YES));
    expect(from("A", { answers: limited }).map(({ chain }) => chain.states.at(-1))).not.toContain(
      "C",
    );
  });

  it("never comes back to a state that is in the chain already", () => {
    for (const { chain } of from("A", {}, 3))
      expect(new Set(chain.states).size).toBe(chain.states.length);
  });

  it("never protects more than the path before it, where the weakest decides", () => {
    const [first] = from("D");
    expect(first?.low).toBeLessThanOrEqual(1);
  });
});
