import { SaxesParser } from "saxes";
import { isDay } from "../../../schema/records/partial-date.ts";
import { FILE_LIMITS } from "../../formats/limits.ts";

/** A row of the table of participants: its cells in order, without marks of notes. */
export interface StatusRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface StatusTable {
  readonly headings: readonly string[];
  readonly rows: readonly StatusRow[];
}

/** Why a file is not read. */
export class NoStatus extends Error {
  override readonly name = "NoStatus";
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Characters of a cell that are read; a country, a day or the mark of a note takes far fewer. */
const LONGEST_CELL = 2_000;

/** A cell without the markup that stands in it as text, which tells notes. */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST_CELL)
    .replaceAll(/<superscript>.*?<\/superscript>/gs, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The table of participants of a treaty, as the depositary publishes its status as XML. */
export function readParticipants(xml: string): StatusTable {
  const parser = new SaxesParser({ position: true });
  const way: string[] = [];
  const headings: string[] = [];
  const rows: StatusRow[] = [];
  let row: { line: number; cells: string[] } | undefined;
  let cell: string | undefined;
  let isThere = false;
  const take = (text: string): void => {
    if (cell !== undefined) cell += text;
  };
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new NoStatus(parser.line, "it declares entities, which are not read; remove them");
  });
  parser.on("error", (error) => {
    throw new NoStatus(parser.line, `not XML: ${error.message}`);
  });
  parser.on("opentag", ({ name }) => {
    way.push(name);
    if (way.length > FILE_LIMITS.depth)
      throw new NoStatus(parser.line, `more than ${FILE_LIMITS.depth} elements in one another`);
    if (name === "Participants") isThere = true;
    if (!way.includes("Participants")) return;
    if (name === "Row") row = { line: parser.line, cells: [] };
    // What is marked up inside a cell is a note.
    if (name === "Entry") cell = "";
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name }) => {
    if (name === "Entry" && cell !== undefined) {
      if (row) row.cells.push(plain(cell));
      else headings.push(plain(cell));
      cell = undefined;
    }
    if (name === "Row" && row) {
      if (way.includes("Thead")) for (const one of row.cells) headings.push(one);
      else rows.push(row);
      row = undefined;
    }
    way.pop();
    if (rows.length > FILE_LIMITS.entries)
      throw new NoStatus(parser.line, `more than ${FILE_LIMITS.entries} rows`);
  });
  parser.write(xml).close();
  if (!isThere || rows.length === 0 || !/participant/i.test(headings[0] ?? ""))
    throw new NoStatus(
      1,
      "no table of participants in it; download the XML of the treaty's status from treaties.un.org",
    );
  return { headings, rows };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A day with what follows it: `13 Sep 1993 a`. Null where it is none, and where it stands in brackets. */
export function readAct(cell: string): { date: string; letter: string } | null {
  const [, day = "", month = "", year = "", letter = ""] =
    /^(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})(?: ?(\p{L}{1,2}))?$/u.exec(cell) ?? [];
  const place = MONTHS.indexOf(month.toLowerCase());
  const date = `${year}-${`${place + 1}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return place >= 0 && isDay(date) ? { date, letter } : null;
}
