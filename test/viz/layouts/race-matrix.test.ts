import { describe, expect, it } from "vitest";
import { raceMatrix } from "../../../viz/layouts/race-matrix.ts";
import { type Race, stepOf } from "../../../viz/layouts/race-way.ts";

const NONE = {
  counterpart: 0,
  partialCounterpart: 0,
  noneKnownToExist: 0,
  notKnown: 0,
  disputed: 0,
};

const state = (id: string, ...mayAskToday: string[]) => ({
  jurisdiction: { id, name: id, region: null },
  ownLaw: { given: 1, partly: 0, notGiven: 0, notKnown: 0 },
  punishes: null,
  mayAskToday: mayAskToday.map((one) => ({ id: one })),
  possiblyMayAskToday: [],
  mayAskOnceInForce: [],
});
const way = (
  requesting: string,
  requested: string,
  after: Partial<typeof NONE>,
  today: "certainly" | "possibly" | null = "certainly",
) => ({
  requesting: { id: requesting, name: requesting },
  requested: { id: requested },
  today,
  treaty: { id: "treaty/frost", shortTitle: "Frost" },
  article: null,
  requestedPunishes: null,
  afterHandOver: { ...NONE, ...after },
});
const race = (states: unknown[], edges: unknown[]) => ({ states, edges }) as unknown as Race;

describe("what is known after the hand-over", () => {
  it("is by how many protections a source shows to be without one like them, then by counterparts", () => {
    const step = (after: Partial<typeof NONE>) => stepOf({ afterHandOver: { ...NONE, ...after } });
    expect(step({ noneKnownToExist: 1, counterpart: 5 })).toBe("none-1");
    expect(step({ noneKnownToExist: 2 })).toBe("none-2");
    expect(step({ noneKnownToExist: 7 })).toBe("none-3");
    expect(step({ partialCounterpart: 1, notKnown: 3 })).toBe("counterpart");
  });

  it("never is more than open by what is unknown or disputed", () => {
    for (const unknown of [1, 5, 15])
      expect(stepOf({ afterHandOver: { ...NONE, notKnown: unknown, disputed: unknown } })).toBe(
        "open",
      );
    expect(stepOf({ afterHandOver: NONE })).toBe("open");
  });
});

describe("the matrix of the race", () => {
  const rows = raceMatrix(
    race(
      [state("ATA"), state("BVT", "ATA", "SGS", "HMD"), state("HMD", "ATA"), state("SGS", "ATA")],
      [
        way("ATA", "BVT", { noneKnownToExist: 1 }),
        way("SGS", "BVT", { noneKnownToExist: 1 }),
        way("HMD", "BVT", { counterpart: 2 }),
        way("BVT", "ATA", { notKnown: 4 }, "possibly"),
        way("SGS", "ATA", { notKnown: 4 }, null),
      ],
    ),
  );

  it("orders states by how many may ask them today, then by code", () => {
    expect(rows.map((row) => row.state.jurisdiction.id)).toEqual(["BVT", "HMD", "SGS", "ATA"]);
  });

  it("draws ways alike of which the same is known, each in the column of the state that asks", () => {
    expect(rows[0]).toMatchObject({
      askers: 3,
      cells: [
        { step: "none-1", time: "certainly", columns: [2, 3] },
        { step: "counterpart", time: "certainly", columns: [1] },
      ],
    });
  });

  it("keeps apart what is possible today and what is only once a treaty is in force", () => {
    expect(rows[3]).toMatchObject({
      askers: 0,
      cells: [
        { step: "open", time: "possibly", columns: [0] },
        { step: "open", time: "later", columns: [2] },
      ],
    });
    expect(rows[1]).toMatchObject({ cells: [] });
  });
});
