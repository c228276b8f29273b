import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

const HEAD =
  '"country_name","country_text_id","country_id","year","v2x_rule","v2x_rule_codelow","v2x_rule_codehigh","v2mecenefi_osp","v3unknown"';

/** A dataset in the shape in which the institute publishes it. */
const dataset = (...rows: string[]) => [HEAD, ...rows].join("\n");

const ROWS = [
  '"Norway","NOR",1,1999,0.9,0.8,0.95,2.5,1',
  '"Norway","NOR",1,2000,0.98,0.97,0.99,2.9,NA',
  '"Norway","NOR",1,2001,0.985,NA,NA,NA,NA',
  '"Antarctica","ATA",2,2023,0.5,0.6,0.7,NA,NA',
  '"Palestine/Gaza","PSG",3,2023,0.2,0.1,0.3,1,NA',
  '"Atlantis","ATL",4,2023,NA,NA,NA,NA,NA',
];

describe("the country-year dataset of V-Dem", () => {
  it("becomes an overlay with the indicators that are taken, by country and year", async () => {
    const run = await imported("vdem", { "vdem.csv": dataset(...ROWS) });
    expectGolden(
      "imports/vdem.txt",
      `${run.stdout.replaceAll(run.to, "vdem")}\n${written(run.to)}`,
    );
    const { graph, complaints } = await laid(run.to);
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Indicator.get("NOR/indicator/vdem-v2x_rule")).toMatchObject({
      values: ["2000:0.98:0.97:0.99:", "2001:0.985:::"],
      better: "higher",
      overlays: ["vdem"],
    });
    expect(graph?.rows("Release")).toMatchObject([{ unshared: ["vdem"] }]);
  });

  it("does not make a country researched that is only rated", async () => {
    const { to } = await imported("vdem", { "vdem.csv": dataset(...ROWS) });
    const { graph } = await laid(to);
    expect(graph?.nodes.Jurisdiction.get("NOR")).toMatchObject({ researched: false });
    expect(graph?.nodes.Jurisdiction.get("ATA")).toMatchObject({ researched: true });
  });

  it("is the same each time, and leaves nothing of an earlier run", async () => {
    const one = await imported("vdem", { "vdem.csv": dataset(...ROWS) });
    const again = await imported(
      "vdem",
      { "vdem.csv": dataset(...ROWS.slice(0, 2)) },
      { to: one.to },
    );
    const other = await imported("vdem", { "vdem.csv": dataset(...ROWS.slice(0, 2)) });
    expect(written(again.to)).toBe(written(other.to));
  });

  it.each([
    ["another table", "a,b\n1,2", "vdem.csv:1 error: country_text_id: there is no such column"],
    ["an empty file", "", "an empty file"],
    ["no text", Buffer.from([0x61, 0x2c, 0xff, 0x0a]), "not UTF-8"],
    ["a quotation mark too few", `${HEAD}\n"Norway`, "not CSV"],
    [
      "a table without an indicator",
      "country_text_id,year,v3unknown\nNOR,2020,1",
      "none of the columns v2x_freexp_altinf",
    ],
    [
      "a year that is none",
      dataset('"Norway","NOR",1,"2o20",0.9,NA,NA,NA,NA'),
      "vdem.csv:2 error: year: no year: 2o20",
    ],
    [
      "a country that nobody knows",
      dataset(...ROWS, '"Atlantis","ATL",4,2022,0.1,NA,NA,NA,NA'),
      "vdem.csv:8 error: country_text_id: unknown country: ATL",
    ],
    [
      "a value that is no number",
      dataset('"Norway","NOR",1,2020,high,NA,NA,NA,NA'),
      "vdem.csv:2 error: v2x_rule: no number: high",
    ],
    [
      "a value off the scale",
      dataset('"Norway","NOR",1,2020,1.2,NA,NA,NA,NA'),
      "vdem.csv:2 error: v2x_rule: 1.2 is not on the scale from 0 to 1",
    ],
    [
      "a year twice",
      dataset(ROWS[1] ?? "", ROWS[1] ?? ""),
      "vdem.csv:3 error: v2x_rule: NOR has two values of 2000",
    ],
  ])("refuses %s, and writes nothing", async (_, content, message) => {
    const { to, stderr, status } = await imported("vdem", { "vdem.csv": content });
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });
});
