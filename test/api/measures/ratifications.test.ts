import { describe, expect, it } from "vitest";
import { ratifications } from "../../../api/measures/ratifications.ts";
import { facts, T1, treaty } from "../../support/toy-requests.ts";

const ALL = ["A", "B", "C", "D"];

describe("ratifications", () => {
  const later = { ...treaty("T", ALL), inForce: null };
  const world = facts({ offence: null, treaties: [T1, later] });
  const now = async () => {};

  it("say whom each could newly ask, those that could ask most first", async () => {
    const found = await ratifications(world, "T", ALL, now);
    expect(found).toEqual([
      { jurisdiction: "C", couldAsk: ["A", "B", "D"] },
      { jurisdiction: "A", couldAsk: ["C"] },
      { jurisdiction: "B", couldAsk: ["C"] },
      { jurisdiction: "D", couldAsk: ["C"] },
    ]);
  });

  it("give way before each state, and end as soon as nobody waits", async () => {
    let gaveWay = 0;
    await ratifications(world, "T", ALL, async () => {
      gaveWay += 1;
    });
    expect(gaveWay).toBe(ALL.length);
    const gone = async () => {
      throw new Error("given up");
    };
    await expect(ratifications(world, "T", ALL, gone)).rejects.toThrow("given up");
  });

  it("count nobody who may ask already", async () => {
    const found = await ratifications(
      facts({ offence: null, treaties: [T1, { ...T1, id: "T" }] }),
      "T",
      ["A", "B", "D"],
      now,
    );
    expect(found.every(({ couldAsk }) => couldAsk.length === 0)).toBe(true);
  });
});
