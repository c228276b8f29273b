import { basename, dirname, resolve } from "node:path";
import { z } from "zod";
import { lawKey } from "../../../schema/graph/keys.ts";
import type { JurisdictionFile } from "../../../schema/records/jurisdiction-file.ts";
import type { LawEntry } from "../../../schema/records/law.ts";
import { earliest, latest } from "../../../schema/records/partial-date.ts";
import { type CsvRow, readCsv } from "../../formats/csv.ts";
import { nameKey, slug } from "../../formats/slug.ts";
import { describe, readYaml } from "../../formats/yaml.ts";
import type { Issue } from "../../issues.ts";
import { readCodes } from "../codes.ts";
import type { Imported, ImporterDefinition, ImportOptions } from "../importer.ts";
import { addressOf, dateOf, isPlace, valuesOf } from "./cells.ts";
import { isSame, yearsOf } from "./laws.ts";
import { type Kind, Mapping, SHAPES, STEPS, type Template, type Value } from "./mapping.ts";

const texts = z.array(z.string());
const codes = readCodes(
  new URL("./", import.meta.url),
  z.strictObject({
    columns: z.strictObject({ title: texts, template: texts, published: texts }),
    unpublished: texts,
  }),
);

/** Fields that hold several values, a number, or an address. */
const LISTS = new Set(["roles", "rights", "charges"]);
const NUMBERS = new Set(["people"]);
const ADDRESSES = new Set(["officialUrl"]);

/** A step of a case or of a law, as an entity gives it. */
interface Step {
  readonly kind: string;
  readonly date: string;
}

/** An entity as a record of ours that is not checked yet. */
interface Entity {
  readonly line: number;
  readonly kind: Kind;
  readonly country: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
  readonly source: string;
  /** The column that a field was read from. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A record without its empty lists. */
const bare = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, part]) => !Array.isArray(part) || part.length > 0),
  );

/** What is made for one country. */
class Country {
  readonly sources: Record<string, object> = {};
  readonly laws: LawEntry[] = [];
  readonly cases: object[] = [];
  readonly addTo: Record<string, { events: object[]; contradictions: object[] }> = {};
  readonly corrections: object[] = [];
  readonly known: JurisdictionFile | undefined;
  readonly ids: Set<string>;

  constructor(known: JurisdictionFile | undefined) {
    this.known = known;
    this.ids = new Set([...(known?.laws ?? []), ...(known?.cases ?? [])].map(({ id }) => id));
  }

  /** The name of the source of that address, which is added where it is not there. */
  cite(source: { readonly url: string }): string {
    const [known] =
      Object.entries(this.sources).find(([, one]) => (one as { url: string }).url === source.url) ??
      [];
    const name = known ?? `uwazi-${Object.keys(this.sources).length + 1}`;
    this.sources[name] ??= source;
    return name;
  }

  /** The id of a law that a charge names by its title, or by its whole number with the year. */
  lawCalled(text: string): string | undefined {
    const isNumber = /\d{4}/.test(text);
    return [...(this.known?.laws ?? []), ...this.laws].find(
      (law) =>
        isSame(law, { title: text, kind: law.kind, events: [] }) ||
        (isNumber && slug(law.number ?? "") === slug(text)),
    )?.id;
  }

  /** Adds to a law of the atlas what it lacks; what it has otherwise stays beside it. */
  merge(id: string, law: LawEntry, into: LawEntry, sources: readonly string[]): void {
    const more = this.addTo[id] ?? { events: [], contradictions: [] };
    for (const { event, date } of law.events) {
      const own = into.events.filter((one) => one.event === event);
      const agrees = own.some(
        (one) =>
          (earliest(one.date) ?? "") <= (latest(date) ?? "9") &&
          (earliest(date) ?? "") <= (latest(one.date) ?? "9"),
      );
      const [first] = own;
      if (agrees) continue;
      if (!first) more.events.push({ event, date, sources });
      else
        more.contradictions.push({
          about: `date: ${event.replaceAll("_", " ")}`,
          claims: [
            { says: first.date, sources: first.sources },
            { says: date, sources },
          ],
        });
    }
    for (const field of ["number", "officialUrl"] as const)
      if (law[field] !== undefined && into[field] === undefined)
        this.corrections.push({ of: id, field, expect: null, value: law[field], sources });
    if (more.events.length + more.contradictions.length > 0) this.addTo[id] = more;
  }

  file(jurisdiction: string): object | null {
    const { sources, laws, cases, corrections } = this;
    const addTo = Object.fromEntries(
      Object.entries(this.addTo).map(([id, { events, contradictions }]) => [
        id,
        {
          ...(events.length > 0 && { events }),
          ...(contradictions.length > 0 && { contradictions }),
        },
      ]),
    );
    const parts = { laws: laws.map(bare), cases: cases.map(bare), addTo, corrections };
    const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
    // A source that nothing cites is left out.
    const written = JSON.stringify(filled);
    const cited = Object.entries(sources).filter(([name]) => written.includes(`"${name}"`));
    return filled.length === 0
      ? null
      : { jurisdiction, sources: Object.fromEntries(cited), ...Object.fromEntries(filled) };
  }
}

/** Reads the entities of an export, by what the user says of its columns. */
class Reader {
  readonly issues: Issue[] = [];
  readonly counts = { unpublished: 0, unmapped: 0, merged: 0, known: 0, places: 0 };
  readonly #file: string;
  readonly #mapping: Mapping;
  readonly #options: ImportOptions;

  constructor(file: string, mapping: Mapping, options: ImportOptions) {
    this.#file = file;
    this.#mapping = mapping;
    this.#options = options;
  }

  complain(line: number, field: string, message: string): void {
    const { id: rule } = this.#options;
    this.issues.push({ level: "error", rule, file: this.#file, line, field, message });
  }

  /** The heading under which a column stands, perhaps in the language of the export. */
  #headingOf(column: string, headings: ReadonlySet<string>): string | null {
    const spoken = `${column}__${this.#mapping.language ?? ""}`;
    return [column, spoken].find((heading) => headings.has(heading)) ?? null;
  }

  /** Columns that the mapping names and the export does not have. */
  checkColumns(headings: ReadonlySet<string>): void {
    const values = Object.values(this.#mapping.templates).flatMap(
      ({ country, source, fields }): (Value | undefined)[] => [
        country,
        ...Object.values(source),
        ...Object.values(fields),
      ],
    );
    const columns = values.flatMap((value) =>
      typeof value === "string"
        ? [value]
        : value !== undefined && "column" in value
          ? [value.column]
          : [],
    );
    for (const column of new Set(columns))
      if (this.#headingOf(column, headings) === null)
        this.complain(1, column, "there is no such column, which the mapping names");
  }

  /** The values that a field has in a row; a place on the map is none. */
  #values(
    value: Value,
    row: CsvRow,
    headings: ReadonlySet<string>,
  ): { column: string; values: string[] } {
    if (typeof value !== "string" && "value" in value)
      return { column: "", values: [value.value].flat().map(String) };
    const [column, given] =
      typeof value === "string" ? [value, undefined] : [value.column, value.codes];
    const heading = this.#headingOf(column, headings) ?? column;
    const cell = row.cells[heading] ?? "";
    if (isPlace(cell)) {
      this.counts.places += 1;
      return { column: heading, values: [] };
    }
    if (!given) return { column: heading, values: cell === "" ? [] : [cell] };
    const values = valuesOf(cell).flatMap((one) => {
      const code = given[one];
      if (code === undefined)
        this.complain(row.line, heading, `no code for ${one}; add it to the mapping`);
      return code ?? [];
    });
    return { column: heading, values };
  }

  entity(
    row: CsvRow,
    template: Template,
    headings: ReadonlySet<string>,
    countryOf: (id: string) => Country,
  ): Entity | null {
    const { line } = row;
    const { is: kind } = template;
    const place = this.#values(template.country, row, headings);
    const named = place.values[0] ?? "";
    const country = this.#options.countryOf(named);
    if (country === undefined) {
      this.complain(
        line,
        place.column,
        named === "" ? "no country" : `unknown country: ${named}; add its code to the mapping`,
      );
      return null;
    }
    const fields: Record<string, unknown> = {};
    const columns: Record<string, string> = {};
    const steps: Step[] = [];
    for (const [field, value] of Object.entries(template.fields) as [string, Value][]) {
      const { column, values } = this.#values(value, row, headings);
      columns[field] = column;
      if (values.length === 0) continue;
      if (STEPS[kind].includes(field)) {
        for (const written of values.flatMap(valuesOf)) {
          const date = dateOf(written, this.#mapping.dateFormat);
          if (date === null)
            this.complain(
              line,
              column,
              `no date: ${written}; expected ${this.#mapping.dateFormat}`,
            );
          else steps.push({ kind: field, date });
        }
      } else if (LISTS.has(field)) fields[field] = [...new Set(values.flatMap(valuesOf))];
      else if (NUMBERS.has(field))
        fields[field] = /^\d+$/.test(values[0] ?? "") ? Number(values[0]) : values[0];
      else if (ADDRESSES.has(field)) fields[field] = addressOf(values[0] ?? "") ?? values[0];
      else fields[field] = values.join(", ").replaceAll(/\s+/g, " ").trim();
    }
    const { source: general } = this.#mapping;
    const own = Object.fromEntries(
      Object.entries(template.source).flatMap(([field, value]): [string, string][] => {
        const { column, values } = this.#values(value, row, headings);
        const [written] = values;
        if (written === undefined) return [];
        const read =
          field === "url"
            ? addressOf(written)
            : field === "date"
              ? dateOf(written, this.#mapping.dateFormat)
              : written;
        if (read === null)
          this.complain(line, column, `no ${field === "url" ? "address" : "date"}: ${written}`);
        return read === null ? [] : [[field, read]];
      }),
    );
    const source = countryOf(country).cite({
      ...general,
      ...own,
      retrieved: this.#options.retrieved,
    } as { url: string });
    steps.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return { line, kind, country, fields, steps, source, columns };
  }

  /** A record that is as its shape wants it; else null, and what is wrong is complained of by row and column. */
  check<T>(
    shape: z.ZodType<T>,
    record: Readonly<Record<string, unknown>>,
    { line, columns }: Entity,
  ): T | null {
    const parsed = shape.safeParse(record);
    for (const wrong of parsed.error?.issues ?? []) {
      const [field = ""] = wrong.path.map(String);
      const column = columns[field] || field;
      const says = record[field] === undefined ? "missing" : describe(wrong, record[field]);
      this.complain(line, column, column === field ? says : `${field}: ${says}`);
    }
    return parsed.success ? parsed.data : null;
  }
}

/** An id as the atlas makes it, where the entity brings none. */
function lawIdOf({ fields, steps }: Entity): string {
  const { kind, title, number } = fields as Record<string, string | undefined>;
  const [year] = yearsOf({ title: "", number: number ?? "", kind: "", events: steps });
  const digits = (number ?? "").match(/\d+/g)?.find((one) => one !== year);
  const start = (kind ?? "law").replaceAll("_", "-");
  return year !== undefined && digits !== undefined
    ? `${start}/${year}/${digits}`
    : `${start}/${slug(title ?? "") || "unnamed"}`;
}

/** A charge names a law that is known by its title or number, or a provision by its id; else it is kept in words. */
function chargeOf(text: string, country: Country): object {
  if (/^[a-z][a-z-]*(\/[a-z0-9][a-z0-9.-]*)+#.+$/.test(text)) return { provision: text };
  const law = country.lawCalled(text);
  return law === undefined ? { unknown: text } : { law };
}

function importExport(file: string, options: ImportOptions): Imported {
  const given = resolve(options.mapping ?? "");
  const { value: located, issues } = readYaml(given, basename(given), Mapping);
  if (!located) return { files: {}, issues };
  const mapping = located.value;
  const shownAs = basename(file);
  const reader = new Reader(shownAs, mapping, options);
  const { rows, faults, headings } = readCsv(dirname(file), shownAs, []);
  for (const { line, column, message } of faults) reader.complain(line, column, message);
  const present = new Set(headings);
  const one = (names: readonly string[]) => names.find((name) => present.has(name)) ?? "";
  const templateColumn = one(codes.columns.template);
  const names = Object.keys(mapping.templates);
  if (faults.length === 0) {
    reader.checkColumns(present);
    if (templateColumn === "" && names.length > 1)
      reader.complain(
        1,
        "Template",
        "there is no such column, so that the mapping may have one template only",
      );
  }
  if (reader.issues.length > 0) return { files: {}, issues: reader.issues };

  const countries = new Map<string, Country>();
  const countryOf = (id: string): Country => {
    const known = options.atlas.files.find(({ value }) => value.jurisdiction === id)?.value;
    const found = countries.get(id) ?? new Country(known);
    countries.set(id, found);
    return found;
  };
  const published = one(codes.columns.published);
  const entities = rows.flatMap((row) => {
    const name = templateColumn === "" ? names[0] : row.cells[templateColumn];
    const template = mapping.templates[name ?? ""];
    if (!template) {
      reader.counts.unmapped += 1;
      return [];
    }
    if (codes.unpublished.includes(row.cells[published] ?? "")) {
      reader.counts.unpublished += 1;
      return [];
    }
    return reader.entity(row, template, present, countryOf) ?? [];
  });

  // Laws first, so that charges find them.
  for (const entity of entities.filter(({ kind }) => kind === "law")) {
    const country = countryOf(entity.country);
    const sources = [entity.source];
    const events = entity.steps.map(({ kind: event, date }) => ({ event, date, sources }));
    const law = reader.check(
      SHAPES.law,
      { id: lawIdOf(entity), status: "unknown", ...entity.fields, events, sources },
      entity,
    );
    if (!law) continue;
    const ours = country.known?.laws.find((known) => isSame(known, law));
    if (ours) country.merge(lawKey(entity.country, ours.id), law, ours, sources);
    if (ours || country.laws.some((known) => isSame(known, law))) {
      reader.counts.merged += 1;
      continue;
    }
    let { id } = law;
    for (let n = 2; country.ids.has(id); n += 1) id = `${law.id}-${n}`;
    country.ids.add(id);
    country.laws.push({ ...law, id });
  }
  for (const entity of entities.filter(({ kind }) => kind === "case")) {
    const country = countryOf(entity.country);
    const sources = [entity.source];
    const {
      charges = [],
      name = "",
      ...fields
    } = entity.fields as Record<string, unknown> & {
      charges?: readonly string[];
      name?: string;
    };
    if (
      country.known?.cases.some((known) => nameKey(known.name) === nameKey(name) && name !== "")
    ) {
      reader.counts.known += 1;
      continue;
    }
    const year = entity.steps[0]?.date.slice(0, 4) ?? "undated";
    const wanted = `${year}-${slug(name) || "unnamed"}`;
    let id = String(fields["id"] ?? wanted);
    for (let n = 2; country.ids.has(id); n += 1) id = `${wanted}-${n}`;
    const stages = entity.steps.map(({ kind: stage, date }) => ({ stage, date, sources }));
    const made = reader.check(
      SHAPES.case,
      {
        ...fields,
        id,
        name,
        charges: charges.map((text) => chargeOf(text, country)),
        stages,
        sources,
      },
      entity,
    );
    if (!made) continue;
    country.ids.add(id);
    country.cases.push(made);
  }
  if (reader.issues.length > 0) return { files: {}, issues: reader.issues };

  const files: Record<string, object> = {};
  let [laws, cases] = [0, 0];
  for (const id of [...countries.keys()].sort()) {
    const country = countryOf(id);
    const made = country.file(id);
    if (made) files[`jurisdictions/${id}.yaml`] = made;
    laws += country.laws.length;
    cases += country.cases.length;
  }
  const { unpublished, unmapped, merged, known, places } = reader.counts;
  const says = [
    `${rows.length} entities read: ${laws} laws and ${cases} cases that the atlas does not have, ${merged} laws that it has (what it lacks is added, what it has otherwise kept as a contradiction), ${known} cases that it has (left out).`,
    `Left out: ${unpublished} unpublished, ${unmapped} of a template that the mapping does not name.`,
    "Names stand as the export has them; read each case against PERSONAL-DATA.md before you show it.",
    ...(places > 0 ? [`Places on the map are not taken: ${places}.`] : []),
  ];
  return { files, issues: [], says: says.join("\n"), card: mapping.collection };
}

const importer: ImporterDefinition = {
  takes: "a CSV that Uwazi exports, with a mapping of your own",
  needs: ["mapping"],
  importFiles: ([file = ""], options) => importExport(file, options),
};
export default importer;
