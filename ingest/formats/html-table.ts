import { Parser } from "htmlparser2";
import { FILE_LIMITS } from "./limits.ts";

/** A row of a table of a page: the line on which it begins, and its cells as text, one for each column. */
export interface HtmlRow {
  readonly line: number;
  readonly record: readonly string[];
}

/** Columns that one cell may span; pages write more to mean the rest of them. */
const SPAN = 50;

/** What is no text of the page. */
const SILENT = new Set(["script", "style", "template", "noscript"]);

/** The rows of all tables of a page, in their order; null where there are more than are read. */
export function rowsOfTables(html: string): readonly HtmlRow[] | null {
  const rows: HtmlRow[] = [];
  const breaks: number[] = [];
  for (let at = html.indexOf("\n"); at >= 0; at = html.indexOf("\n", at + 1)) breaks.push(at);
  let passed = 0;
  const lineOf = (place: number): number => {
    while ((breaks[passed] ?? Number.POSITIVE_INFINITY) < place) passed += 1;
    return passed + 1;
  };
  let row: { line: number; record: string[] } | undefined;
  let cell: string | undefined;
  let span = 1;
  let silent = 0;
  const endCell = (): void => {
    if (cell === undefined) return;
    const text = cell.replaceAll(/\s+/g, " ").trim();
    row?.record.push(text, ...Array<string>(span - 1).fill(""));
    cell = undefined;
  };
  const endRow = (): void => {
    endCell();
    if (row && row.record.length > 0) rows.push(row);
    row = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, { colspan }) {
        if (SILENT.has(name)) silent += 1;
        if (name === "tr") {
          endRow();
          row = { line: lineOf(parser.startIndex), record: [] };
        }
        if ((name === "td" || name === "th") && row) {
          endCell();
          cell = "";
          span = Math.min(Math.max(1, Number.parseInt(colspan ?? "1", 10) || 1), SPAN);
        }
        if (name === "br" && cell !== undefined) cell += " ";
      },
      ontext(text) {
        if (silent === 0 && cell !== undefined) cell += text;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === "td" || name === "th") endCell();
        if (name === "tr" || name === "table") endRow();
        if (rows.length > FILE_LIMITS.entries) parser.pause();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  if (rows.length <= FILE_LIMITS.entries) {
    parser.end();
    endRow();
  }
  return rows.length > FILE_LIMITS.entries ? null : rows;
}
