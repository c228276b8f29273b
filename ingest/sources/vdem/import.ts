import { basename } from "node:path";
import { readBigTable } from "../../formats/big-table.ts";
import type { CsvRow } from "../../formats/csv.ts";
import { readCodes } from "../codes.ts";
import type { Imported, ImporterDefinition, ImportOptions } from "../importer.ts";
import { numberOf, RatingCodes, Ratings } from "../ratings.ts";

const codes = readCodes(new URL("./", import.meta.url), RatingCodes);

const COUNTRY = "country_text_id";
const YEAR = "year";
const LOW = "_codelow";
const HIGH = "_codehigh";

const columns = Object.keys(codes.indicators);
const taken = new Set(columns.flatMap((column) => [column, `${column}${LOW}`, `${column}${HIGH}`]));

/** What statistical software writes for no value. */
const isMissing = (cell: string | undefined): cell is undefined =>
  cell === undefined || cell === "NA" || cell === ".";

async function importDataset(file: string, options: ImportOptions): Promise<Imported> {
  const shownAs = basename(file);
  const ratings = new Ratings(codes, options);
  let isThere = false;
  const take = ({ line, cells }: CsvRow): void => {
    const at = (field: string) => ({ file: shownAs, line, field });
    const year = ratings.year(cells[YEAR] ?? "", at(YEAR));
    if (year === null) return;
    if (columns.every((column) => isMissing(cells[column]))) return;
    const country = ratings.country(cells[COUNTRY] ?? "", at(COUNTRY));
    if (country === null) return;
    const number = (column: string): number | undefined => {
      const cell = cells[column];
      if (isMissing(cell)) return undefined;
      const read = numberOf(cell);
      if (read === null) ratings.complain(at(column), `no number: ${cell}`);
      return read ?? undefined;
    };
    for (const column of columns) {
      const value = number(column);
      if (value === undefined) continue;
      isThere = true;
      const [low, high] = [number(`${column}${LOW}`), number(`${column}${HIGH}`)];
      ratings.add(
        country,
        column,
        { year, value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
        at(column),
      );
    }
  };
  const faults = await readBigTable(file, {
    needed: [COUNTRY, YEAR],
    wants: (heading) => taken.has(heading),
    row: take,
  });
  for (const { line, column, message } of faults)
    ratings.complain({ file: shownAs, line, field: column }, message);
  if (!isThere && ratings.issues.length === 0)
    ratings.complain(
      { file: shownAs, line: 1, field: "" },
      `none of the columns ${columns.join(", ")} since ${codes.since}; download the country-year dataset as CSV`,
    );
  return ratings.imported();
}

const importer: ImporterDefinition = {
  takes: "the country-year CSV of the V-Dem dataset",
  importFiles: ([file = ""], options) => importDataset(file, options),
};
export default importer;
