import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, readXlsx } from "../../../ingest/formats/xlsx.ts";
import { makeFolder } from "../../support/folder.ts";
import { workbook, workbookParts, zipped } from "../../support/workbook.ts";

async function read(bytes: Uint8Array | string) {
  const { folder, remove } = makeFolder();
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    return await readXlsx(folder, "a.xlsx");
  } finally {
    remove();
  }
}

const PARTS = workbookParts({ All: [["Name"], ["Norway"]] });
const SHEET = "xl/worksheets/sheet1.xml";
const sheet = (data: string) =>
  zipped({ ...PARTS, [SHEET]: `<worksheet><sheetData>${data}</sheetData></worksheet>` });

describe("a workbook", () => {
  it("is read cell by cell, whatever its cells hold", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.stringMatching(/^[a-zé<&" ]{1,12}$/).map((text) => text.trim() || "x"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const expected = rows.flatMap((cells, index) => {
            const own = cells.flatMap((value, column): [number, string][] =>
              value === null ? [] : [[column, String(value)]],
            );
            return own.length === 0 ? [] : [{ line: index + 1, cells: new Map(own) }];
          });
          expect(await read(workbook({ "First & last": rows, Empty: [] }))).toEqual({
            sheets: [
              { name: "First & last", rows: expected },
              { name: "Empty", rows: [] },
            ],
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has texts in parts, in the cell itself and without the number of cell and row", async () => {
    const parts = {
      ...PARTS,
      "xl/sharedStrings.xml":
        "<sst><si><r><t>Nor</t></r><r><t>way</t></r><rPh><t>no</t></rPh></si></sst>",
      [SHEET]:
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>in it</t></is></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
    };
    expect(await read(zipped(parts))).toEqual({
      sheets: [
        {
          name: "All",
          rows: [
            {
              line: 1,
              cells: new Map([
                [0, "Norway"],
                [1, "in it"],
              ]),
            },
          ],
        },
      ],
    });
  });

  it("takes no more memory for a cell that is far out", async () => {
    expect(await read(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({
      sheets: [{ name: "All", rows: [{ line: 1_048_576, cells: new Map([[16_383, "1"]]) }] }],
    });
    expect([columnOf("A"), columnOf("Z"), columnOf("AA"), columnOf("XFD")]).toEqual([
      0, 25, 26, 16_383,
    ]);
  });

  it.each([
    ["no zip", "a,b\n1,2", "no .xlsx"],
    ["an empty file", "", "no .xlsx"],
    ["another zip", zipped({ "a.txt": "a" }), "no .xlsx"],
    ["what breaks off", workbook({ All: [["a"]] }).slice(0, -60), "no .xlsx"],
    ["what is large when unpacked", sheet(" ".repeat(65 << 20)), "more than 64 MiB when unpacked"],
    [
      "very many files",
      zipped(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}`, ""]))),
      "more than 1000 files",
    ],
    ["very many rows", sheet("<row><c><v>1</v></c></row>".repeat(10_001)), "more than 10000 rows"],
    ["no XML", sheet("<row>"), "not XML in it"],
    [
      "entities",
      zipped({ ...PARTS, [SHEET]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      "a document type",
    ],
    ["deep XML", sheet("<a>".repeat(200) + "</a>".repeat(200)), "too many elements"],
    [
      "a text that is not there",
      sheet('<row><c t="s"><v>7</v></c></row>'),
      "a text that is not there",
    ],
  ])("is refused: %s", async (_, bytes, message) => {
    expect(await read(bytes)).toMatchObject({ message: expect.stringContaining(message) });
  });
});
