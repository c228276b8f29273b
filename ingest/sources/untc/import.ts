import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { earliest, latest } from "../../../schema/records/partial-date.ts";
import type { ParticipationEntry } from "../../../schema/records/participation.ts";
import type { TreatyFile } from "../../../schema/records/treaty.ts";
import { FILE_LIMITS } from "../../formats/limits.ts";
import { readText } from "../../formats/text-file.ts";
import type { Issue } from "../../issues.ts";
import {
  type Imported,
  type ImporterDefinition,
  type ImportOptions,
  neededTreaty,
} from "../importer.ts";
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
const codes = Codes.parse(parse(readFileSync(new URL("codes.yaml", import.meta.url), "utf8")));

const SOURCE = "untc-status";

type Found = Pick<ParticipationEntry, "signed" | "consented" | "consent" | "note">;

/** Whether two dates can mean one day. */
const agree = (a: string, b: string): boolean =>
  (earliest(a) ?? "") <= (latest(b) ?? "9") && (earliest(b) ?? "") <= (latest(a) ?? "9");

const ABOUT = { signed: "day of signature", consented: "day of consent to be bound" } as const;

/** What an overlay adds to a participation that the atlas has: what it lacks, and what differs, as a contradiction. */
function beside(known: ParticipationEntry, id: string, found: Found) {
  const corrections: object[] = [];
  const contradictions: object[] = [];
  const fill = (field: string, value: string) =>
    corrections.push({ of: id, field, expect: null, value, sources: [SOURCE] });
  const differ = (about: string, ours: string, theirs: string) =>
    contradictions.push({
      about,
      claims: [
        { says: ours, sources: known.sources },
        { says: theirs, sources: [SOURCE] },
      ],
    });
  for (const field of ["signed", "consented"] as const) {
    const theirs = found[field];
    if (theirs === undefined) continue;
    const ours = known[field];
    if (ours !== undefined) {
      if (!agree(ours, theirs)) differ(ABOUT[field], ours, theirs);
      continue;
    }
    const outside = field === "consented" ? known.notPartyAsOf : undefined;
    if (outside !== undefined && theirs <= (latest(outside) ?? ""))
      differ(ABOUT[field], `no party on ${outside}`, theirs);
    else if (
      field === "consented" &&
      known.partyBy !== undefined &&
      theirs > (latest(known.partyBy) ?? "9")
    )
      differ(ABOUT[field], `a party by ${known.partyBy}`, theirs);
    else {
      fill(field, theirs);
      if (field === "consented" && found.consent && known.consent === undefined)
        fill("consent", found.consent);
    }
  }
  return { corrections, contradictions };
}

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
  const participation: object[] = [];
  const addTo: Record<string, object> = {};
  const corrections: object[] = [];
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
    const found: Found = {
      ...(signed && { signed: signed.date }),
      ...(bound && act && { consented: bound.date, consent: act.consent }),
      ...(act?.note && { note: act.note }),
    };
    if (Object.keys(found).length === 0) continue;
    const known = treaty.participation.find((one) => one.state === state);
    if (!known) {
      participation.push({ state, ...found, sources: [SOURCE] });
      continue;
    }
    const id = `treaty/${treaty.treaty}/${state}`;
    const own = beside(known, id, found);
    corrections.push(...own.corrections);
    if (own.contradictions.length > 0) addTo[id] = { contradictions: own.contradictions };
  }
  if (issues.length > 0) return { files: {}, issues };
  const value = {
    treaty: treaty.treaty,
    sources: {
      [SOURCE]: {
        url,
        title: `Status of treaties: ${treaty.title}`,
        publisher: "United Nations Treaty Collection",
        retrieved,
        tier: "official",
      },
    },
    participation,
    addTo,
    corrections,
  };
  const nothing = participation.length + corrections.length + Object.keys(addTo).length === 0;
  return {
    files: nothing ? {} : { [`treaties/${treaty.treaty}.yaml`]: value },
    issues,
    says: `${rows.length} participants read: ${participation.length} that the atlas does not have, ${corrections.length} values that it lacks, ${Object.keys(addTo).length} that it has otherwise (kept as contradictions). Declarations and reservations are not read.`,
  };
}

const importer: ImporterDefinition = {
  takes: "the XML of a treaty's status from treaties.un.org",
  needs: ["treaty", "url"],
  importFiles: ([file = ""], options) => importStatus(file, neededTreaty(options), options),
};
export default importer;
