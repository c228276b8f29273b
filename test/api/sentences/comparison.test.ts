import { describe, expect, it } from "vitest";
import type { CodingRow, OffenceRow } from "../../../api/measures/comparison.ts";
import { differencesOf } from "../../../api/sentences/comparison.ts";

const nameOf = (jurisdiction: string) =>
  ({ ATA: "Antarctica", BVT: "Bouvet Island" })[jurisdiction] ?? "?";

type Cell = OffenceRow["cells"][number];
const offence = (differs: boolean, ...cells: Partial<Cell>[]): OffenceRow => ({
  code: "defamation",
  differs,
  cells: cells.map((cell, index) => ({
    jurisdiction: index === 0 ? "ATA" : "BVT",
    inForce: "certainly",
    heaviestPrison: "term",
    heaviestMonths: null,
    leastMonths: null,
    provisions: [],
    ...cell,
  })),
});
const safeguard = (differs: boolean, ...values: string[][]): CodingRow => ({
  kind: "safeguard",
  code: "user_notification",
  differs,
  cells: values.map((known, index) => ({
    jurisdiction: index === 0 ? "ATA" : "BVT",
    values: known,
    codings: [],
  })),
});

describe("differencesOf", () => {
  it.each([
    [{ heaviestMonths: 12 }, "up to 1 year"],
    [{ heaviestMonths: 24 }, "up to 2 years"],
    [{ heaviestMonths: 18 }, "up to 18 months"],
    [{ heaviestMonths: null }, "prison of a length that no source gives"],
    [{ heaviestPrison: "life" }, "life in prison"],
    [{ heaviestPrison: "death" }, "the death penalty"],
    [{ heaviestPrison: "none" }, "no prison"],
    [{ heaviestPrison: "unknown" }, "a penalty that no source gives"],
    [{ inForce: null }, "nothing in the atlas"],
  ] satisfies [Partial<Cell>, string][])("writes %o as %s", (cell, words) => {
    const rows = [offence(true, cell, { heaviestMonths: 60 })];
    expect(differencesOf(rows, [], [], nameOf)).toEqual([
      `Defamation: Antarctica: ${words}; Bouvet Island: up to 5 years.`,
    ]);
  });

  it("names every value where there are several, and what is not researched", () => {
    expect(differencesOf([], [], [safeguard(true, ["no", "partial"], [])], nameOf)).toEqual([
      "Notification: Antarctica: no or partly; Bouvet Island: not researched.",
    ]);
  });

  it("leaves out what does not differ", () => {
    expect(differencesOf([offence(false, {})], [], [safeguard(false, ["yes"])], nameOf)).toEqual(
      [],
    );
  });
});
