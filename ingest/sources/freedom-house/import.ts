import { basename, dirname } from "node:path";
import { z } from "zod";
import { readXlsx, type Sheet } from "../../formats/xlsx.ts";
import { readCodes } from "../codes.ts";
import type { Imported, ImporterDefinition, ImportOptions } from "../importer.ts";
import { numberOf, RatingCodes, Ratings } from "../ratings.ts";

const codes = readCodes(
  new URL("./", import.meta.url),
  RatingCodes.extend({ statuses: z.record(z.string(), z.string()) }),
);

const COUNTRY = "Country/Territory";
const YEAR = "Edition";
const STATUS = "Status";
/** The indicator that the status sums up. */
const SUM = "Total";
const NEEDED = [COUNTRY, YEAR, STATUS, SUM];

/** Where the columns of a sheet are, and how many rows stand above them; null where they are not there. */
function headOf({ rows }: Sheet) {
  for (const [index, { cells }] of rows.slice(0, 10).entries()) {
    const places = new Map([...cells].map(([column, heading]) => [heading, column]));
    if (NEEDED.every((heading) => places.has(heading))) return { places, above: index + 1 };
  }
  return null;
}

async function importSheet(file: string, options: ImportOptions): Promise<Imported> {
  const shownAs = basename(file);
  const ratings = new Ratings(codes, options);
  const refuse = (message: string): Imported => {
    ratings.complain({ file: shownAs, line: 1, field: "" }, message);
    return ratings.imported();
  };
  const read = await readXlsx(dirname(file), shownAs);
  if ("message" in read) return refuse(read.message);
  const sheet = read.sheets.find((one) => headOf(one) !== null);
  const head = sheet && headOf(sheet);
  if (!sheet || !head)
    return refuse(
      `no sheet with the columns ${NEEDED.join(", ")}; download all data of Freedom in the World as .xlsx`,
    );
  for (const { line, cells } of sheet.rows.slice(head.above)) {
    const cell = (heading: string) => cells.get(head.places.get(heading) ?? -1);
    const at = (heading: string) => ({
      file: shownAs,
      line,
      field: `${sheet.name}, ${heading}`,
    });
    const year = ratings.year(cell(YEAR) ?? "", at(YEAR));
    const country = ratings.country(cell(COUNTRY) ?? "", at(COUNTRY));
    if (year === null || country === null) continue;
    const letters = cell(STATUS) ?? "";
    const status = codes.statuses[letters];
    if (status === undefined) ratings.complain(at(STATUS), `unknown status: ${letters || "none"}`);
    for (const indicator of Object.keys(codes.indicators)) {
      const written = cell(indicator);
      if (written === undefined || written === "N/A") continue;
      const value = numberOf(written);
      if (value === null) ratings.complain(at(indicator), `no number: ${written}`);
      else
        ratings.add(
          country,
          indicator,
          { year, value, ...(indicator === SUM && status && { label: status }) },
          at(indicator),
        );
    }
  }
  return ratings.imported();
}

const importer: ImporterDefinition = {
  takes: "the .xlsx with all data of Freedom in the World from freedomhouse.org",
  importFiles: ([file = ""], options) => importSheet(file, options),
};
export default importer;
