import { basename, dirname } from "node:path";
import { z } from "zod";
import type { TreatyFile } from "../../../schema/records/treaty.ts";
import { recordsOf } from "../../formats/csv.ts";
import { rowsOfTables } from "../../formats/html-table.ts";
import { FILE_LIMITS } from "../../formats/limits.ts";
import { readText } from "../../formats/text-file.ts";
import type { Issue } from "../../issues.ts";
import { readCodes } from "../codes.ts";
import {
  type Imported,
  type ImporterDefinition,
  type ImportOptions,
  neededTreaty,
} from "../importer.ts";
import { Participations } from "../participations.ts";
import { type ChartRow, chartOf, readDay } from "./chart.ts";

const Act = z.strictObject({
  consent: z.enum(["ratified", "acceded", "unspecified"]),
  note: z.string().optional(),
});
const codes = readCodes(
  new URL("./", import.meta.url),
  z.strictObject({
    acts: z.record(z.string(), Act),
    signatures: z.record(z.string(), Act.omit({ consent: true })),
    headings: z.array(z.string()),
    states: z.record(z.string(), z.string()),
  }),
);

const SOURCE = "coe-chart";
const EXPECTED = "download the chart of signatures and ratifications of one treaty";

/** The rows of a file, a page or a table; a sentence where it is neither. */
function rowsOf(text: string): ChartRow[] | string {
  const isPage = /<table[\s>]/i.test(text);
  const rows = isPage ? rowsOfTables(text) : recordsOf(text.replaceAll("\u{A0}", " "));
  if (rows === null) return `more than ${FILE_LIMITS.entries} rows; ${EXPECTED}`;
  if ("message" in rows) return rows.message;
  const trimmed = rows.map(({ line, record }) => ({
    line,
    record: record.map((cell) => cell.trim()),
  }));
  const chart = chartOf(trimmed, codes.headings);
  return chart.length > 0 ? chart : `no columns Signature and Ratification in it; ${EXPECTED}`;
}

function importChart(
  file: string,
  treaty: TreatyFile,
  { id, url, retrieved, countryOf }: ImportOptions,
): Imported {
  const shownAs = basename(file);
  const issues: Issue[] = [];
  const complain = (line: number, field: string, message: string): void => {
    issues.push({ level: "error", rule: id, file: shownAs, line, field, message });
  };
  const read = readText(dirname(file), shownAs, FILE_LIMITS.textBytes);
  const chart = "message" in read ? read.message : rowsOf(read.text);
  if (typeof chart === "string") {
    complain("message" in read ? read.line : 1, "", chart);
    return { files: {}, issues };
  }
  const found = new Participations(treaty, SOURCE);
  const seen = new Set<string>();
  let marked = 0;
  for (const { line, state: name, signature, ratification, entry, reserved } of chart) {
    const state = codes.states[name] ?? countryOf(name);
    if (state === undefined) {
      complain(line, "State", `unknown country: ${name}; add it to codes.yaml`);
      continue;
    }
    if (seen.has(state)) complain(line, "State", `${name} comes twice; take one row out`);
    seen.add(state);
    const dayIn = (field: string, cell: string) => {
      if (cell === "") return null;
      const day = readDay(cell);
      if (!day) complain(line, field, `no date: ${cell}; expected 30/11/2012 a`);
      return day;
    };
    const signed = dayIn("Signature", signature);
    const bound = dayIn("Ratification", ratification);
    const inForce = dayIn("Entry into Force", entry);
    const act = bound && codes.acts[bound.letter];
    const way = signed && codes.signatures[signed.letter];
    if (bound && !act)
      complain(line, "Ratification", `unknown letter after the date: ${bound.letter}`);
    if (signed && !way)
      complain(line, "Signature", `unknown letter after the date: ${signed.letter}`);
    if (reserved) marked += 1;
    const notes = [
      act?.note ?? way?.note,
      reserved ? "The chart marks reservations, whose text was not read." : undefined,
    ].filter((note) => note !== undefined);
    found.add(state, {
      ...(signed && { signed: signed.date }),
      ...(bound && act && { consented: bound.date, consent: act.consent }),
      ...(inForce && { inForce: inForce.date }),
      ...((signed || bound) && notes.length > 0 && { note: notes.join(" ") }),
      // What is not in force may still carry reservations that are to be made.
      ...(reserved !== null && bound && { reserved }),
    });
  }
  if (issues.length > 0) return { files: {}, issues };
  const { files, says } = found.imported({
    url,
    title: `Chart of signatures and ratifications: ${treaty.title}`,
    publisher: "Council of Europe Treaty Office",
    retrieved,
    tier: "official",
  });
  return {
    files,
    issues,
    says: `${chart.length} states read: ${says} Reservations are marked for ${marked} of them; the chart does not say which, so that their text has to be read.`,
  };
}

const importer: ImporterDefinition = {
  takes:
    "the chart of signatures and ratifications of a treaty from coe.int, as CSV or as the saved page",
  needs: ["treaty", "url"],
  importFiles: ([file = ""], options) => importChart(file, neededTreaty(options), options),
};
export default importer;
