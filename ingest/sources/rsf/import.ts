import { basename, dirname } from "node:path";
import { z } from "zod";
import { type CsvRow, readCsv } from "../../formats/csv.ts";
import { readCodes } from "../codes.ts";
import type { ImporterDefinition } from "../importer.ts";
import { numberOf, RatingCodes, Ratings } from "../ratings.ts";

const Edition = z.strictObject({
  from: z.int(),
  /** The headings that an indicator has. */
  columns: z.record(z.string(), z.array(z.string())),
  rank: z.array(z.string()),
});
const codes = readCodes(
  new URL("./", import.meta.url),
  RatingCodes.extend({
    /** The newest first. */
    editions: z.array(Edition),
    years: z.record(z.string(), z.int()),
  }),
);

const COUNTRY = "ISO";
const YEAR = "Year (N)";

/** A score and the place that it has among all of its edition. */
interface Placed {
  readonly score: number;
  readonly rank: number;
}

/** Whether better places have scores that are as the method of the edition says. */
function agrees(placed: readonly Placed[], better: "higher" | "lower" | "neither"): boolean {
  const byRank = placed.toSorted((a, b) => a.rank - b.rank);
  const [first, last] = [byRank[0], byRank.at(-1)];
  if (!first || !last || first.rank === last.rank) return true;
  return better === "higher" ? first.score >= last.score : first.score <= last.score;
}

/** One edition of the index, of which a file is the table. */
function readEdition(file: string, ratings: Ratings): void {
  const shownAs = basename(file);
  const at = (line: number, field: string) => ({ file: shownAs, line, field });
  const known = () => true;
  // Some editions are published as no UTF-8; only names, which are not read, differ.
  const { rows, faults } = readCsv(dirname(file), shownAs, [COUNTRY, YEAR], known, "windows-1252");
  for (const { line, column, message } of faults) ratings.complain(at(line, column), message);
  const placed = new Map<string, Placed[]>();
  const take = ({ line, cells }: CsvRow): void => {
    const written = cells[YEAR] ?? "";
    const year = codes.years[written] ?? ratings.year(written, at(line, YEAR));
    if (year === null) return;
    const edition = codes.editions.find(({ from }) => from <= year);
    if (!edition) {
      ratings.complain(at(line, YEAR), `there was no edition of ${year}`);
      return;
    }
    const country = ratings.country(cells[COUNTRY] ?? "", at(line, COUNTRY));
    if (country === null) return;
    const headingOf = (headings: readonly string[]) =>
      headings
        .map((heading) => heading.replace("{year}", `${year}`))
        .find((heading) => cells[heading] !== undefined);
    const number = (heading: string | undefined): number | null => {
      if (heading === undefined) return null;
      const read = numberOf(cells[heading] ?? "");
      if (read === null) ratings.complain(at(line, heading), `no number: ${cells[heading]}`);
      return read;
    };
    const rank = number(headingOf(edition.rank));
    for (const [index, [indicator, headings]] of Object.entries(edition.columns).entries()) {
      const heading = headingOf(headings);
      const value = number(heading);
      if (heading === undefined || value === null) continue;
      const isWhole = index === 0 && rank !== null;
      const label = isWhole ? { label: `rank ${rank}` } : {};
      ratings.add(country, indicator, { year, value, ...label }, at(line, heading));
      if (isWhole)
        placed.set(indicator, [...(placed.get(indicator) ?? []), { score: value, rank }]);
    }
  };
  for (const row of rows) take(row);
  for (const [indicator, own] of placed) {
    const better = codes.indicators[indicator]?.better ?? "neither";
    if (!agrees(own, better))
      ratings.complain(
        at(1, ""),
        `the best place does not have the ${better === "higher" ? "highest" : "lowest"} score, so that the scores are on another scale than codes.yaml says`,
      );
  }
}

const importer: ImporterDefinition = {
  takes: "the CSV of an edition of the World Press Freedom Index from rsf.org, or of several",
  several: true,
  importFiles(files, options) {
    const ratings = new Ratings(codes, options);
    for (const file of files) readEdition(file, ratings);
    return ratings.imported();
  },
};
export default importer;
