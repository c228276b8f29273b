import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, inert } from "../../schema/csv.ts";

describe("a cell of a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ["+1+1", "'+1+1"],
    ["-1+1", "'-1+1"],
    ["- a note", "'- a note"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1+1", "'＝1+1"],
    ["-5", "-5"],
    ["-0.25", "-0.25"],
    ["+3", "+3"],
    ["2018-05", "2018-05"],
    ["../2008-04", "../2008-04"],
    ["a=b", "a=b"],
    ["", ""],
  ])("%j is written as %j", (text, cell) => {
    expect(inert(text)).toBe(cell);
    expect(parse(csvText([[text, "end"]]))).toEqual([[cell, "end"]]);
  });

  it("keeps numbers, yes and no, and what is unknown as they are", () => {
    const rows = [{ a: -5, b: true, c: null, d: "=x" }];
    expect(
      csvText(
        rows,
        ["a", "b", "c", "d"].map((key) => ({ key })),
      ),
    ).toBe("a,b,c,d\n-5,true,,'=x\n");
  });

  it("is run by no spreadsheet, and read back as it was but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const [row = []] = parse(csvText([[...texts, "end"]])) as string[][];
        expect(row).toHaveLength(texts.length + 1);
        for (const [place, text] of texts.entries()) {
          const cell = row[place] ?? "";
          expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
          expect([text, `'${text}`]).toContain(cell);
        }
      }),
    );
  });
});
