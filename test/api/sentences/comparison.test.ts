import { describe, expect, it } from "vitest";
import type { CodingRow, OffenceRow } from "../../../api/measures/comparison.ts";
import { differencesOf } from "../../../api/sentences/comparison.ts";

const nameOf = (jurisdiction: string) =>
  ({ ATA: "Antarctica", BVT: "Bouvet Island" })[jurisdiction] ?? "?";

type Cell = OffenceRow["cells"][number];
const up = (months: number | null): Partial<Cell> => ({ basic: { prison: "term", months } });
const offence = (differs: boolean, ...cells: Partial<Cell>[]): OffenceRow => ({
  code: "defamation",
  differs,
  cells: cells.map((cell, index) => ({
    jurisdiction: index === 0 ? "ATA" : "BVT",
    standing: "punished",
    inForce: "certainly",
    basic: { prison: "term", months: null },
    aggravated: null,
    formsRead: true,
    heaviestPrison: "term",
    heaviestMonths: null,
    leastMonths: null,
    provisions: [],
    also: [],
    undecided: [],
    struckDown: [],
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
    [up(12), "up to 1 year"],
    [up(24), "up to 2 years"],
    [up(18), "up to 18 months"],
    [up(null), "prison of a length that no source gives"],
    [{ basic: { prison: "life", months: null } }, "life in prison"],
    [{ basic: { prison: "death", months: null } }, "the death penalty"],
    [{ basic: { prison: "none", months: null } }, "no prison"],
    [{ basic: { prison: "unknown", months: null } }, "a penalty that no source gives"],
    [{ standing: "not_on_file", inForce: null }, "nothing in the atlas"],
    [{ standing: "struck_down", inForce: null }, "struck down"],
    [{ standing: "also" }, "only within a provision on something else"],
    [
      { standing: "undecided" },
      "within a provision on several offences, of which nobody has read which it is about",
    ],
    [
      { ...up(36), aggravated: { prison: "life", months: null, condition: "If somebody died" } },
      "up to 3 years (if somebody died: life in prison)",
    ],
    [
      { ...up(36), aggravated: { prison: "term", months: 60, condition: null } },
      "up to 3 years (in a heavier form: up to 5 years)",
    ],
  ] satisfies [Partial<Cell>, string][])("writes %o as %s", (cell, words) => {
    const rows = [offence(true, cell, up(60))];
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
