import { csvText } from "../../schema/csv.ts";
import { textOf } from "./columns.ts";
import type { ExportContext } from "./format.ts";
import type { Table } from "./rows.ts";

/** A table as CSV. */
export async function* tableCsv(
  { columns, pages }: Table,
  from: ExportContext,
): AsyncGenerator<string> {
  yield csvText([columns.map(({ name }) => name)]);
  for await (const page of pages(from)) yield csvText(page.map((row) => row.map(textOf)));
}
