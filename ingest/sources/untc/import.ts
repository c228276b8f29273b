import { basename, dirname } from "node:path";
import { z } from "zod";
import type { TreatyFile } from "../../../schema/records/treaty.ts";
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
import { NoStatus, readAct, readParticipants, type StatusTable } from "./participants.ts";

const Codes = z.strictObject({
  acts: z.record(
    z.string(),
    z.strictObject({
      consent: z.enum(["ratified", "acceded", "accepted", "approved", "unspecified"]),
      note: z.string().optional(),
    }),
  ),
  states: z.record(z.string(), z.string()),
});
const codes = readCodes(new URL("./", import.meta.url), Codes);

const SOURCE = "untc-status";

/** The status of one treaty, as the depositary publishes it, as an overlay beside what the atlas has of it. */
function importStatus(
  file: string,
  treaty: TreatyFile,
  { url, retrieved, countryOf }: ImportOptions,
): Imported {
  const shownAs = basename(file);
  const issues: Issue[] = [];
  const complain = (line: number, field: string, message: string): void => {
    issues.push({ level: "error", rule: "untc", file: shownAs, line, field, message });
  };
  const read = readText(dirname(file), shownAs, FILE_LIMITS.textBytes);
  if ("message" in read) {
    complain(read.line, "", read.message);
    return { files: {}, issues };
  }
  let table: StatusTable;
  try {
    table = readParticipants(read.text);
  } catch (error) {
    if (!(error instanceof NoStatus)) throw error;
    complain(error.line, "", error.message);
    return { files: {}, issues };
  }
  const { headings, rows } = table;
  const signature = headings.findIndex((heading) => /signature/i.test(heading));
  const consent = headings.findIndex((heading) =>
    /ratification|accession|acceptance|consent/i.test(heading),
  );
  if (consent < 0) complain(1, "", `no column of ratifications; there are ${headings.join(", ")}`);
  const found = new Participations(treaty, SOURCE);
  for (const { line, cells } of rows) {
    const [name = ""] = cells;
    const state = codes.states[name] ?? countryOf(name);
    if (state === undefined) {
      complain(line, headings[0] ?? "", `unknown country: ${name}; add it to codes.yaml`);
      continue;
    }
    const actIn = (column: number) => {
      const cell = column < 0 ? "" : (cells[column] ?? "");
      if (cell === "") return null;
      const act = readAct(cell);
      // What stands in brackets was done and later undone, which only its note tells.
      if (!act && !/^\[.*\]$/.test(cell))
        complain(line, headings[column] ?? "", `no date: ${cell}; expected 13 Sep 1993 a`);
      return act;
    };
    const signed = actIn(signature);
    const bound = actIn(consent);
    const act = bound && codes.acts[bound.letter];
    if (bound && !act)
      complain(line, headings[consent] ?? "", `unknown letter after the date: ${bound.letter}`);
    found.add(state, {
      ...(signed && { signed: signed.date }),
      ...(bound && act && { consented: bound.date, consent: act.consent }),
      ...(act?.note && { note: act.note }),
    });
  }
  if (issues.length > 0) return { files: {}, issues };
  const { files, says } = found.imported({
    url,
    title: `Status of treaties: ${treaty.title}`,
    publisher: "United Nations Treaty Collection",
    retrieved,
    tier: "official",
  });
  return {
    files,
    issues,
    says: `${rows.length} participants read: ${says} Declarations and reservations are not read.`,
  };
}

const importer: ImporterDefinition = {
  takes: "the XML of a treaty's status from treaties.un.org",
  needs: ["treaty", "url"],
  importFiles: ([file = ""], options) => importStatus(file, neededTreaty(options), options),
};
export default importer;
