import { isDay } from "../../../schema/records/partial-date.ts";

/** A row as it stands in the file. */
export interface Raw {
  readonly line: number;
  readonly record: readonly string[];
}

/** What the chart says of one state, as it is written there. */
export interface ChartRow {
  readonly line: number;
  readonly state: string;
  readonly signature: string;
  readonly ratification: string;
  readonly entry: string;
  /** Whether reservations are marked (R.); null where the chart has no such column. */
  readonly reserved: boolean | null;
}

const HEADING = {
  signature: /^signatures?$/i,
  ratification: /^ratifications?$/i,
  entry: /^entry into force$/i,
  reservations: /^R\.?$/,
} as const;
type Column = keyof typeof HEADING;

type Places = Readonly<Record<Column, number>>;

/** Where the columns are, if a row names them. */
function placesOf(record: readonly string[]): Places | null {
  const find = (column: Column) => record.findIndex((cell) => HEADING[column].test(cell));
  const places = {
    signature: find("signature"),
    ratification: find("ratification"),
    entry: find("entry"),
    reservations: find("reservations"),
  };
  // The column of the states, which comes first, often has no heading.
  return places.signature < 1 || places.ratification < 1 ? null : places;
}

/** What marks that there are some: the letter of the column, or a cross. */
const MARK = /^(R\.?|[x×✓])$/i;

/** The rows of a chart; none where it is no chart. Each of its parts names its columns anew. */
export function chartOf(rows: readonly Raw[], headings: readonly string[]): ChartRow[] {
  const found: ChartRow[] = [];
  let places: Places | null = null;
  for (const { line, record } of rows) {
    const named = placesOf(record);
    if (named) {
      places = named;
      continue;
    }
    const [state = ""] = record;
    if (!places || state === "" || headings.includes(state)) continue;
    if (/^(total number|legend|source)/i.test(state)) {
      places = null;
      continue;
    }
    const cell = (column: Column): string => record[places?.[column] ?? -1] ?? "";
    found.push({
      line,
      state,
      signature: cell("signature"),
      ratification: cell("ratification"),
      entry: cell("entry"),
      reserved: places.reservations < 0 ? null : MARK.test(cell("reservations")),
    });
  }
  return found;
}

/** A day with what follows it: `30/11/2012 a`; null where it is none. */
export function readDay(cell: string): { date: string; letter: string } | null {
  const [, day = "", month = "", year = "", letter = ""] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: ?([a-z]{1,2}))?$/.exec(cell) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? { date, letter } : null;
}
