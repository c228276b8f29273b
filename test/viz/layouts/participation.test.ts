import { describe, expect, it } from "vitest";
import { lastDay, participationSteps } from "../../../viz/layouts/participation.ts";

describe("the last day of a partial date", () => {
  it.each([
    ["2024", "2024-12-31"],
    ["2024-02", "2024-02-29"],
    ["2024-02-03", "2024-02-03"],
    ["2025-10-25/2025-10-26", "2025-10-26"],
    ["../2022", "2022-12-31"],
    ["2022/..", null],
  ])("of %s is %s", (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});

it("counts states from the day on which they certainly had, and those who left no longer", () => {
  const did = (
    signed: string | null,
    consented: string | null,
    denounced: string | null = null,
  ) => ({
    signed,
    consented,
    inForce: null,
    partyBy: null,
    denounced,
  });
  const { signed, consented } = participationSteps([
    did("2001-11-23", "2004"),
    did("2001-11-23", "2003-05-01", "2020-01-01"),
    did(null, null),
    { ...did(null, null), inForce: "2012-04-01" },
    { ...did(null, null), partyBy: "2015" },
  ]);
  expect(signed).toEqual([{ day: "2001-11-23", count: 2 }]);
  expect(consented).toEqual([
    { day: "2003-05-01", count: 1 },
    { day: "2004-12-31", count: 2 },
    { day: "2012-04-01", count: 3 },
    { day: "2015-12-31", count: 4 },
    { day: "2020-01-01", count: 3 },
  ]);
});
