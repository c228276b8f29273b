import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";
import { workbook } from "../../support/workbook.ts";

type Row = readonly (string | number | null)[];

const HEAD: Row = [
  "Country/Territory",
  "Region",
  "C/T",
  "Edition",
  "Status",
  "PR rating",
  "A",
  "PR",
  "D",
  "F",
  "CL",
  "Total",
];
const NORWAY: Row = ["Norway", "Europe", "c", 2024, "F", 1, 12, 40, 16, 15, 58, 98];
const ROWS: readonly Row[] = [
  NORWAY,
  ["Antarctica", "Frost", "c", 2024, "NF", 7, 0, -3, 1, "N/A", 2, -1],
  ["Antarctica", "Frost", "c", 2023, "PF", 4, 6, 20, 8, 8, 30, 50],
  ["Tibet", "Asia", "t", 2024, "NF", 7, 0, -2, 0, 0, 2, 0],
];

/** All data in the shape in which they are published: a sheet that explains, and one with a title above its columns. */
const allData = (...rows: readonly Row[]) =>
  workbook({
    Index: [["Key"], ["F=Free, PF=Partly Free, NF=Not Free"]],
    "FIW13-24": [["Freedom in the World 2013-2024 Raw Data"], HEAD, ...rows],
  });

describe("all data of Freedom in the World", () => {
  it("become an overlay with scores and what they are called", async () => {
    const run = await imported("freedom-house", { "all.xlsx": allData(...ROWS) });
    expectGolden(
      "imports/freedom-house.txt",
      `${run.stdout.replaceAll(run.to, "freedom-house")}\n${written(run.to)}`,
    );
    const { graph, complaints } = await laid(run.to);
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Indicator.get("ATA/indicator/freedom-house-total")).toMatchObject({
      values: ["2023:50:::Partly Free", "2024:-1:::Not Free"],
    });
  });

  it("are the same each time", async () => {
    const [one, two] = [
      await imported("freedom-house", { "all.xlsx": allData(...ROWS) }),
      await imported("freedom-house", { "all.xlsx": allData(...[...ROWS].reverse()) }),
    ];
    expect(written(one.to)).toBe(written(two.to));
  });

  const changed = (column: number, value: string | number) =>
    allData(NORWAY.map((cell, index) => (index === column ? value : cell)));

  it.each([
    ["no workbook", "a,b", "all.xlsx:1 error: no .xlsx"],
    [
      "another workbook",
      workbook({ Index: [["Key"]] }),
      "no sheet with the columns Country/Territory",
    ],
    [
      "a country that nobody knows",
      changed(0, "Atlantis"),
      "all.xlsx:3 error: FIW13-24, Country/Territory: unknown country: Atlantis",
    ],
    [
      "a year that is none",
      changed(3, "next"),
      "all.xlsx:3 error: FIW13-24, Edition: no year: next",
    ],
    ["a status that nobody knows", changed(4, "XF"), "FIW13-24, Status: unknown status: XF"],
    ["a score that is no number", changed(11, "high"), "FIW13-24, Total: no number: high"],
    [
      "a score off the scale",
      changed(11, 101),
      "FIW13-24, Total: 101 is not on the scale from -4 to 100",
    ],
    [
      "a year twice",
      allData(NORWAY, NORWAY),
      "all.xlsx:4 error: FIW13-24, Total: NOR has two values of 2024",
    ],
  ])("refuse %s, and write nothing", async (_, bytes, message) => {
    const { to, stderr, status } = await imported("freedom-house", { "all.xlsx": bytes });
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });
});
