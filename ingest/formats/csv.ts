import { CsvError, parse } from "csv-parse/sync";
import { FILE_LIMITS } from "./limits.ts";
import { readText } from "./text-file.ts";

/** A row of a table: its cells by the heading of their column, without those that are empty. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a table, and where. */
export interface CsvFault {
  readonly line: number;
  /** The heading of the column; empty for the row or the file. */
  readonly column: string;
  readonly message: string;
}

export interface CsvRead {
  /** Those of the columns that have one. */
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

const fault = (line: number, message: string, column = ""): CsvRead => ({
  headings: [],
  rows: [],
  faults: [{ line, column, message }],
});

/** What the first line has most of: spreadsheets separate by a semicolon where the comma is a decimal sign. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

/** How rows end where they end oddly, with the carriage return twice; none where the parser finds it itself. */
const oddEndOf = (text: string): string[] => (/^[^\r\n]*\r\r\n/.test(text) ? ["\r\r\n"] : []);

/** A cell as it was meant: a sign that keeps a spreadsheet from running it is no part of it. */
export const cellOf = (text: string): string => text.trim().replace(/^'(?=[=+\-@])/, "");

/** A row as its cells stand in the file. */
export interface CsvRecord {
  readonly line: number;
  readonly record: readonly string[];
}

/** How a table is parsed that begins so. */
export const parsingOf = (head: string) =>
  ({
    bom: true,
    delimiter: delimiterOf(head),
    info: true,
    max_record_size: FILE_LIMITS.csvRecord,
    record_delimiter: oddEndOf(head),
    relax_column_count: true,
    skip_empty_lines: true,
  }) as const;

/** The line on which a record begins; the parser tells the one on which it ends. */
export const lineOf = (record: readonly string[], { lines }: { readonly lines: number }): number =>
  Math.max(1, lines - record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0));

/** The rows of a text as CSV (RFC 4180, with a comma, semicolon or tab), or what is wrong with it. */
export function recordsOf(text: string): readonly CsvRecord[] | CsvFault {
  try {
    const parsed = parse(text, {
      ...parsingOf(text),
      to: FILE_LIMITS.entries + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({ record, line: lineOf(record, info) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: unknown }).lines ?? 1) || 1;
    const message = `not CSV: ${error.message}; write a quotation mark inside a cell twice`;
    return { line, column: "", message };
  }
}

/**
 * A table of a text as CSV with a line of headings. Of the columns those in `needed` have to be there; a heading that
 * `isKnown` does not know is refused.
 */
function parseCsv(
  text: string,
  needed: readonly string[],
  isKnown: (heading: string) => boolean = () => true,
): CsvRead {
  const records = recordsOf(text);
  if ("message" in records) return { headings: [], rows: [], faults: [records] };
  const [head, ...rest] = records;
  if (!head) return fault(1, "an empty file; the first line names the columns");
  if (rest.length > FILE_LIMITS.entries)
    return fault(1, `more than ${FILE_LIMITS.entries} rows; split the file`);
  const headings = head.record.map((heading) => heading.trim());
  const faults: CsvFault[] = [];
  for (const [index, heading] of headings.entries()) {
    const say = (message: string) => faults.push({ line: head.line, column: heading, message });
    if (heading !== "" && headings.indexOf(heading) !== index) say("the column comes twice");
    else if (heading !== "" && !isKnown(heading))
      say("unknown column; remove it or correct its name");
  }
  for (const heading of needed)
    if (!headings.includes(heading))
      faults.push({ line: head.line, column: heading, message: "there is no such column; add it" });
  const rows = rest.flatMap(({ record, line }): CsvRow[] => {
    if (record.length > headings.length && record.slice(headings.length).some(Boolean))
      faults.push({
        line,
        column: "",
        message: `${record.length} cells, but ${headings.length} columns; put a cell with a separator in it into quotation marks`,
      });
    const cells = headings.flatMap((heading, index): [string, string][] => {
      const cell = cellOf(record[index] ?? "");
      return heading === "" || cell === "" ? [] : [[heading, cell]];
    });
    return cells.length === 0 ? [] : [{ line, cells: Object.fromEntries(cells) }];
  });
  return { headings: headings.filter(Boolean), rows: faults.length > 0 ? [] : rows, faults };
}

/** The same of a file of a folder. */
export function readCsv(
  folder: string,
  file: string,
  needed: readonly string[],
  isKnown?: (heading: string) => boolean,
  fallback?: "windows-1252",
): CsvRead {
  const read = readText(folder, file, FILE_LIMITS.textBytes, fallback);
  if ("message" in read) return fault(read.line, read.message);
  return parseCsv(read.text, needed, isKnown);
}
