import { basename, dirname, resolve } from "node:path";
import { z } from "zod";
import { lawKey } from "../../../schema/graph/keys.ts";
import { readCsv } from "../../formats/csv.ts";
import { nameKey, slug, untaken } from "../../formats/slug.ts";
import { readYaml } from "../../formats/yaml.ts";
import { readCodes, withoutInherited } from "../codes.ts";
import type { Imported, ImporterDefinition, ImportOptions } from "../importer.ts";
import { Country } from "./country.ts";
import { isSame, yearsOf } from "./laws.ts";
import { Mapping, SHAPES } from "./mapping.ts";
import { type Entity, Reader } from "./reader.ts";

const texts = z.array(z.string());
const codes = readCodes(
  new URL("./", import.meta.url),
  z.strictObject({
    columns: z.strictObject({ title: texts, template: texts, published: texts }),
    unpublished: texts,
  }),
);

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
  const mapping = withoutInherited(located.value);
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
    const id = untaken(law.id, country.ids);
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
