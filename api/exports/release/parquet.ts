import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import { citation } from "../../store/citation.ts";
import { textOf } from "../columns.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { type Table, tables } from "../rows.ts";
import { dayOf, type Entry, zipOf } from "../zip.ts";

const TYPES = { string: "STRING", number: "DOUBLE", boolean: "BOOLEAN", list: "STRING" } as const;

/** Rows by the names of their columns; lists are JSON, as in the CSV. */
async function* rowsOf({ columns, pages }: Table, from: ExportContext) {
  for await (const page of pages(from))
    for (const row of page)
      yield Object.fromEntries(
        columns.map(({ name, type }, at) => {
          const value = row[at] ?? null;
          return [name, type === "list" || type === "string" ? textOf(value) : value];
        }),
      );
}

/** One table; the largest has some thousand rows, and its columns are packed when all of them are there. */
async function* tableParquet(table: Table, from: ExportContext): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    rows: rowsOf(table, from),
    columns: table.columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true })),
    kvMetadata: [{ key: "citation", value: citation(from.release) }],
  });
  yield new Uint8Array(writer.getBuffer());
}

const format: ReleaseFormat = {
  file: "parquet.zip",
  mediaType: "application/zip",
  description:
    "A Parquet file for each table of the Data Package, with the same columns, for DuckDB, Arrow, pandas, Polars and R; lists are JSON.",
  write: (from) =>
    zipOf(
      tables.map((table): Entry => [`${table.name}.parquet`, tableParquet(table, from)]),
      dayOf(from),
    ),
};
export default format;
