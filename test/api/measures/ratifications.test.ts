import { beforeAll, describe, expect, it } from "vitest";
import { type Ratification, ratifications } from "../../../api/measures/ratifications.ts";
import { whatIfBase } from "../../../api/measures/what-if.ts";
import { question, treaty } from "../../support/toy.ts";

describe("ratifications", () => {
  const all = ["A", "B", "C", "D"];
  const world = whatIfBase(question({ treaties: [treaty("T", all)] }), all);
  let gaveWay = 0;
  const giveWay = async () => {
    gaveWay += 1;
  };
  let found: Ratification[];
  beforeAll(async () => {
    found = await ratifications(world, "T", all, giveWay);
  });

  it("gives way before each state", () => {
    expect(gaveWay).toBe(all.length);
  });

  it("ends as soon as nobody waits for it", async () => {
    const gone = async () => {
      throw new Error("given up");
    };
    await expect(ratifications(world, "T", all, gone)).rejects.toThrow("given up");
  });

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
