import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { type CsvFault, type CsvRow, cellOf, lineOf, parsingOf } from "./csv.ts";
import { FILE_LIMITS, showBytes } from "./limits.ts";

/** Enough for the headings of the widest table that is known. */
const HEAD_BYTES = 1 << 20;

/** Which rows and columns of a table are kept. */
export interface Wanted {
  /** Columns that have to be there. */
  readonly needed: readonly string[];
  /** Whether a column is kept. */
  wants(heading: string): boolean;
  /** Called with each row that has a cell in a kept column. */
  row(row: CsvRow): void;
}

async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of createReadStream(file))
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await handle.close();
  }
}

/**
 * Reads a table that is too large for the memory, row by row. Of its columns only those that are wanted are kept, so that
 * a table with thousands of them can be read.
 */
export async function readBigTable(file: string, wanted: Wanted): Promise<readonly CsvFault[]> {
  const fault = (line: number, message: string, column = ""): CsvFault[] => [
    { line, column, message },
  ];
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return fault(1, "there is no such file");
  if (stat.size > FILE_LIMITS.tableBytes)
    return fault(
      1,
      `${showBytes(stat.size)} large, at most ${showBytes(FILE_LIMITS.tableBytes)} are read; take rows or columns out`,
    );
  const head = await headOf(file);
  const parser = parse(parsingOf(head));
  let headings: string[] | undefined;
  let kept: readonly (readonly [heading: string, index: number])[] = [];
  let line = 1;
  // What goes wrong on the way is thrown by the parser as well.
  const fed = pipeline(Readable.from(decoded(file)), parser).catch(() => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      line = lineOf(record, info);
      if (!headings) {
        headings = record.map((heading) => heading.trim());
        const missing = wanted.needed.filter((heading) => !headings?.includes(heading));
        if (missing.length > 0)
          return missing.flatMap((heading) =>
            fault(line, "there is no such column; this is another kind of file", heading),
          );
        kept = [...headings.entries()].flatMap(([index, heading]) =>
          wanted.wants(heading) || wanted.needed.includes(heading) ? [[heading, index]] : [],
        );
        continue;
      }
      if (record.length > headings.length)
        return fault(line, `${record.length} cells, but ${headings.length} columns`);
      const cells = kept.flatMap(([heading, index]): [string, string][] => {
        const cell = cellOf(record[index] ?? "");
        return cell === "" ? [] : [[heading, cell]];
      });
      if (cells.length > 0) wanted.row({ line, cells: Object.fromEntries(cells) });
    }
    await fed;
  } catch (error) {
    if (error instanceof CsvError) return fault(line, `not CSV: ${error.message}`);
    if (error instanceof TypeError) return fault(line, "not UTF-8; save it anew as UTF-8");
    throw error;
  }
  return headings ? [] : fault(1, "an empty file; the first line names the columns");
}
