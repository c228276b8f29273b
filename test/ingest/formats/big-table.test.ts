import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBigTable } from "../../../ingest/formats/big-table.ts";
import type { CsvRow } from "../../../ingest/formats/csv.ts";
import { makeFolder } from "../../support/folder.ts";

async function read(text: string) {
  const { folder, remove } = makeFolder();
  try {
    const file = join(folder, "table.csv");
    writeFileSync(file, text);
    const rows: CsvRow[] = [];
    const faults = await readBigTable(file, {
      needed: ["key"],
      wants: (heading) => heading === "kept",
      row: (row) => rows.push(row),
    });
    return { rows, faults };
  } finally {
    remove();
  }
}

describe("a table that is read row by row", () => {
  it("keeps the columns that are wanted, and knows the line of each row", async () => {
    const cell = fc.stringMatching(/^[a-z]( ?[a-z"\n,]){0,8}$/).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\n", "\r\n"),
        async (table, end) => {
          const text = stringify([["other", "key", "kept"], ...table], { record_delimiter: end });
          const { rows, faults } = await read(text);
          expect(faults).toEqual([]);
          expect(rows.map(({ cells }) => [cells["key"], cells["kept"]])).toEqual(
            table.map(([, key, kept]) => [key, kept]),
          );
          const starts = table.map(
            (_, index) =>
              2 +
              table
                .slice(0, index)
                .reduce((sum, row) => sum + 1 + row.join("").split("\n").length - 1, 0),
          );
          expect(rows.map(({ line }) => line)).toEqual(starts);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("reads rows that end with the carriage return twice", async () => {
    const { rows } = await read("key;kept\r\r\na;1\r\r\nb;2\r\r\n");
    expect(rows.map(({ cells }) => cells)).toEqual([
      { key: "a", kept: "1" },
      { key: "b", kept: "2" },
    ]);
  });

  it("refuses what is no such table", async () => {
    expect((await read("other\n1")).faults).toMatchObject([{ line: 1, column: "key" }]);
    expect((await read("key\n1,2")).faults).toMatchObject([
      { line: 2, message: "2 cells, but 1 columns" },
    ]);
    expect(
      (await readBigTable("nowhere", { needed: [], wants: () => true, row: () => {} }))[0],
    ).toMatchObject({ message: "there is no such file" });
  });
});
