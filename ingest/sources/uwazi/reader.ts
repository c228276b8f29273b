import type { z } from "zod";
import type { CsvRow } from "../../formats/csv.ts";
import { describe } from "../../formats/yaml.ts";
import type { Issue } from "../../issues.ts";
import type { ImportOptions } from "../importer.ts";
import { addressOf, dateOf, isPlace, valuesOf } from "./cells.ts";
import type { Country } from "./country.ts";
import { type Kind, type Mapping, STEPS, type Template, type Value } from "./mapping.ts";

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
export interface Entity {
  readonly line: number;
  readonly kind: Kind;
  readonly country: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
  readonly source: string;
  /** The column that a field was read from. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Reads the entities of an export, by what the user says of its columns. */
export class Reader {
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
