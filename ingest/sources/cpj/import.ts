import { basename, dirname } from "node:path";
import { z } from "zod";
import { type CsvRow, readCsv } from "../../formats/csv.ts";
import { nameKey, slug, untaken } from "../../formats/slug.ts";
import type { Issue } from "../../issues.ts";
import { readCodes } from "../codes.ts";
import type { Imported, ImporterDefinition, ImportOptions } from "../importer.ts";
import { caseOf, dateOf, type Listed } from "./people.ts";

const texts = z.array(z.string());
const codes = readCodes(
  new URL("./", import.meta.url),
  z.strictObject({
    headings: z.record(z.string(), texts),
    statuses: texts,
    charges: z.record(z.string(), z.string()),
    noCharge: texts,
    noSentence: texts,
    countries: z.record(z.string(), z.string()),
    leftOut: z.record(z.string(), z.string()),
  }),
);

/** Fields without which a list says nothing that is imported. */
const NEEDED = ["name", "status", "country", "charges"] as const;

/** A class as codes.yaml has it, whatever its capitals and blanks. */
const classed = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

const PAGE = /^https:\/\/(www\.)?cpj\.org\//;

/** What the atlas has of a country's cases: their names, and the pages that they cite. */
function knownIn({ files }: ImportOptions["atlas"], country: string) {
  const file = files.find(({ value }) => value.jurisdiction === country)?.value;
  const cases = file?.cases ?? [];
  return {
    ids: new Set(cases.map(({ id }) => id)),
    names: new Set(cases.map(({ name }) => nameKey(name))),
    pages: new Set(Object.values(file?.sources ?? {}).map(({ url }) => url)),
  };
}

function importList(file: string, options: ImportOptions): Imported {
  const { id: rule, card, url, retrieved, countryOf, atlas } = options;
  const shownAs = basename(file);
  const issues: Issue[] = [];
  const complain = (line: number, field: string, message: string): void => {
    issues.push({ level: "error", rule, file: shownAs, line, field, message });
  };
  const { rows, faults, headings } = readCsv(dirname(file), shownAs, []);
  for (const { line, column, message } of faults) complain(line, column, message);
  const present = new Set(headings);
  const headingOf = (field: string): string =>
    codes.headings[field]?.find((heading) => present.has(heading)) ?? "";
  for (const field of issues.length > 0 ? [] : NEEDED)
    if (headingOf(field) === "")
      complain(
        1,
        codes.headings[field]?.[0] ?? field,
        field === "charges"
          ? "there is no column of charges; only people with a charge are imported, so download the list of imprisoned journalists with all its columns"
          : "there is no such column; this is another kind of file",
      );
  if (issues.length > 0) return { files: {}, issues };

  const unknown = new Set<string>();
  const left = { elsewhere: 0, uncharged: 0, known: 0 };
  const leftOut = new Set<string>();
  const people = new Map<string, Listed[]>();
  const take = ({ line, cells }: CsvRow): void => {
    const cell = (field: string): string => cells[headingOf(field)] ?? "";
    if (!codes.statuses.includes(classed(cell("status")))) {
      left.elsewhere += 1;
      return;
    }
    const written = cell("charges")
      .split(/[,;|]/)
      .map((text) => text.trim())
      .filter((text) => text !== "");
    const charges = written.flatMap((text) => {
      if (codes.noCharge.includes(classed(text))) return [];
      const charge = codes.charges[classed(text)];
      if (charge === undefined && !unknown.has(classed(text)))
        complain(
          line,
          headingOf("charges"),
          `unknown charge: ${text}; add it to codes.yaml, under charges or noCharge`,
        );
      unknown.add(classed(text));
      return charge ?? [];
    });
    if (charges.length === 0) {
      left.uncharged += 1;
      return;
    }
    const name = cell("name");
    if (name === "") complain(line, headingOf("name"), "missing");
    const place = cell("country");
    const why = codes.leftOut[place];
    if (why !== undefined) {
      leftOut.add(`${place}: ${why}`);
      return;
    }
    const country = codes.countries[place] ?? countryOf(place);
    if (country === undefined) {
      if (!unknown.has(place))
        complain(line, headingOf("country"), `unknown country: ${place}; add it to codes.yaml`);
      unknown.add(place);
      return;
    }
    const [year, day] = [cell("year"), cell("date")];
    const date = dateOf(year === "" ? day : year);
    if (date === null) {
      complain(line, headingOf(year === "" ? "date" : "year"), `no date: ${year || day || "none"}`);
      return;
    }
    const sentence = cell("sentence");
    const page = cell("page");
    if (page !== "" && !PAGE.test(page))
      complain(line, headingOf("page"), `no page of cpj.org: ${page}`);
    const isSentence = sentence !== "" && !codes.noSentence.includes(classed(sentence));
    const key = `${country} ${nameKey(name)}`;
    people.set(key, [
      ...(people.get(key) ?? []),
      {
        line,
        name,
        country,
        date,
        charges,
        sentence: isSentence ? sentence : null,
        isPending: ["not sentenced", "sentence pending"].includes(classed(sentence)),
        page: page === "" ? null : page,
      },
    ]);
  };
  for (const row of rows) take(row);
  if (issues.length > 0) return { files: {}, issues };

  const list = { url, title: card.title, publisher: card.publisher ?? "", retrieved, tier: "ngo" };
  const files: Record<string, object> = {};
  let count = 0;
  for (const country of [
    ...new Set([...people.values()].map(([one]) => one?.country ?? "")),
  ].sort()) {
    const known = knownIn(atlas, country);
    const sources: Record<string, object> = {};
    const cases: object[] = [];
    const taken = new Set(known.ids);
    const own = [...people.entries()].filter(([key]) => key.startsWith(`${country} `)).sort();
    for (const [, listings] of own) {
      const [one] = listings;
      if (!one) continue;
      const page = listings.find((listing) => listing.page !== null)?.page ?? null;
      if (known.names.has(nameKey(one.name)) || (page !== null && known.pages.has(page))) {
        left.known += 1;
        continue;
      }
      const year = listings.map(({ date }) => date.slice(0, 4)).sort()[0];
      const id = untaken(`${year}-${slug(one.name) || "journalist"}`, taken);
      taken.add(id);
      const source = page === null ? rule : `${rule}-${slug(id)}`;
      sources[source] =
        page === null ? list : { ...list, url: page, title: `${card.title}: one person` };
      cases.push(caseOf(listings, id, [source]));
    }
    if (cases.length > 0)
      files[`jurisdictions/${country}.yaml`] = { jurisdiction: country, sources, cases };
    count += cases.length;
  }
  const says = [
    `${rows.length} rows read: ${count} people of ${Object.keys(files).length} countries.`,
    `Left out: ${left.elsewhere} rows that tell of no prison, ${left.uncharged} without a charge that is known, ${left.known} people whom the atlas has.`,
    "Whether somebody is a child is not in the list; read each case against PERSONAL-DATA.md before you show it.",
    ...[...leftOut].sort().map((one) => `Left out: ${one}`),
  ];
  return { files, issues, says: says.join("\n") };
}

const importer: ImporterDefinition = {
  takes: "the CSV of imprisoned journalists from cpj.org",
  importFiles: ([file = ""], options) => importList(file, options),
};
export default importer;
