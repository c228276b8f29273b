import { describe, expect, it } from "vitest";
import type { RaceQuery } from "../../../viz/generated/queries.ts";
import { raceMatrix } from "../../../viz/layouts/race-matrix.ts";

type Race = RaceQuery["race"];

const state = (id: string, low: number, high: number, coverage = 1) => ({
  jurisdiction: { id, name: id, region: null },
  own: { low, high, coverage },
  today: null,
  onceRatified: null,
});
const way = (asker: string, asked: string, high: number, certainty = "certainly") => ({
  asker: { id: asker, name: asker },
  asked: { id: asked },
  treaty: { id: "treaty/frost", shortTitle: "Frost" },
  article: null,
  certainty,
  level: { low: 0, high, coverage: 1 },
  refusals: [],
});
const race = (states: unknown[], edges: unknown[]) => ({ states, edges }) as unknown as Race;

describe("the matrix of the race", () => {
  const rows = raceMatrix(
    race(
      [
        state("ATA", 0.2, 0.4),
        state("BVT", 0.6, 0.9),
        state("HMD", 0, 1, 0.2),
        state("SGS", 0.6, 0.9),
      ],
      [
        way("ATA", "BVT", 0.4),
        way("SGS", "BVT", 0.7),
        way("HMD", "BVT", 0.9),
        way("BVT", "ATA", 0.4, "possibly"),
      ],
    ),
    0.5,
  );

  it("orders states by the middle of their own law, and those too little known last, unranked", () => {
    expect(rows.map(({ state: { jurisdiction }, ranked }) => [jurisdiction.id, ranked])).toEqual([
      ["BVT", true],
      ["SGS", true],
      ["ATA", true],
      ["HMD", false],
    ]);
  });

  it("shades a cell by what remains at most, where that is certainly less than the law at home may give", () => {
    expect(rows[0]).toMatchObject({
      askers: 3,
      cells: [
        { falls: 0, certain: true, columns: [2] },
        { falls: 2, certain: true, columns: [1] },
        { falls: null, certain: true, columns: [3] },
      ],
    });
  });

  it("tells what is only possible apart, and leaves a state that nobody may ask empty", () => {
    expect(rows[2]).toMatchObject({ cells: [{ falls: null, certain: false, columns: [0] }] });
    expect(rows[1]).toMatchObject({ askers: 0, cells: [] });
  });
});
