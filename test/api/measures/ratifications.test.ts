import { describe, expect, it } from "vitest";
import { ratifications } from "../../../api/measures/ratifications.ts";
import { whatIfBase } from "../../../api/measures/what-if.ts";
import { question, treaty } from "../../support/toy.ts";

describe("ratifications", () => {
  const all = ["A", "B", "C", "D"];
  const world = whatIfBase(question({ treaties: [treaty("T", all)] }), all);
  const found = ratifications(world, "T", all);

  it("puts first whose ratification decides for most", () => {
    // C gives nothing, so it decides for A, B and D; for C itself B does, which certainly gives least.
    expect(found.map(({ jurisdiction, decidesFor }) => [jurisdiction, decidesFor])).toEqual([
      ["C", 3],
      ["B", 1],
      ["A", 0],
      ["D", 0],
    ]);
  });

  it("says how much higher all would be if it stayed out", () => {
    // Without C: A by B 0.5 instead of 0.333; D by B (1 + 0 + ½)/3 = 0.667·… upper bound 0.667; B by A or D.
    const [c] = found;
    expect(c?.lowers).toBeGreaterThan(0);
    expect(found.find(({ jurisdiction }) => jurisdiction === "A")?.lowers).toBe(0);
  });

  it("names the share that is known where it decides", () => {
    expect(found.find(({ jurisdiction }) => jurisdiction === "A")?.coverage).toBeNull();
    expect(found[0]?.coverage).toBe(1);
  });
});
