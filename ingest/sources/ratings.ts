import { z } from "zod";
import { IndicatorEntry, type IndicatorValue } from "../../schema/records/indicator.ts";
import type { Issue } from "../issues.ts";
import type { Imported, ImportOptions } from "./importer.ts";

const { title, about, least, most, better, note } = IndicatorEntry.shape;

/** `codes.yaml` of an importer of ratings: what its publisher rates, and whom. */
export const RatingCodes = z.strictObject({
  /** By the column that holds them. */
  indicators: z.record(z.string(), z.strictObject({ title, about, least, most, better, note })),
  /** Codes and names of the publisher that no list of ours has. */
  countries: z.record(z.string(), z.string()).default({}),
  /** Those that are left out, and why. */
  leftOut: z.record(z.string(), z.string()).default({}),
  /** Earlier years are left out. */
  since: z.int().optional(),
});
export type RatingCodes = z.infer<typeof RatingCodes>;

/** Where a file says something. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** A number as publishers write it, with a point or a comma; null where it is none. */
export function numberOf(text: string): number | null {
  if (!/^[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return null;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

/** Gathers ratings, row by row, and makes the files of an overlay of them. */
export class Ratings {
  readonly issues: Issue[] = [];
  readonly #values = new Map<string, Map<string, Map<number, IndicatorValue>>>();
  readonly #leftOut = new Set<string>();
  /** Countries of which it was complained already. */
  readonly #unknown = new Set<string>();
  #unbounded = 0;
  readonly #codes: RatingCodes;
  readonly #options: ImportOptions;

  constructor(codes: RatingCodes, options: ImportOptions) {
    this.#codes = codes;
    this.#options = options;
  }

  complain({ file, line, field }: Place, message: string): void {
    this.issues.push({
      level: "error",
      rule: this.#options.id,
      file,
      line,
      field,
      message,
    });
  }

  /** The country that a code or name means; null where it is left out, or complained of. */
  country(written: string, at: Place): string | null {
    const { countries, leftOut } = this.#codes;
    const why = leftOut[written];
    if (why !== undefined) {
      this.#leftOut.add(`${written}: ${why}`);
      return null;
    }
    const found = countries[written] ?? this.#options.countryOf(written);
    if (found === undefined && !this.#unknown.has(written))
      this.complain(at, `unknown country: ${written || "none"}; add it to codes.yaml`);
    if (found === undefined) this.#unknown.add(written);
    return found ?? null;
  }

  /** A year as a number, where it is one that is kept; else null. */
  year(written: string, at: Place): number | null {
    if (!/^(1[789]|2[01])\d\d$/.test(written)) {
      this.complain(at, `no year: ${written}`);
      return null;
    }
    const year = Number(written);
    return year < (this.#codes.since ?? 0) ? null : year;
  }

  /** Adds a value; bounds of its publisher that do not hold it are left out, and counted. */
  add(country: string, indicator: string, given: IndicatorValue, at: Place): void {
    const { low, high, ...bare } = given;
    const isWithin = (low ?? bare.value) <= bare.value && bare.value <= (high ?? bare.value);
    if (!isWithin) this.#unbounded += 1;
    const value = isWithin ? given : bare;
    const { least = -Infinity, most = Infinity } = this.#codes.indicators[indicator] ?? {};
    if (value.value < least || value.value > most)
      this.complain(at, `${value.value} is not on the scale from ${least} to ${most}`);
    const own = this.#values.get(country) ?? new Map<string, Map<number, IndicatorValue>>();
    const years = own.get(indicator) ?? new Map<number, IndicatorValue>();
    if (years.has(value.year))
      this.complain(at, `${country} has two values of ${value.year}; take one out`);
    this.#values.set(country, own.set(indicator, years.set(value.year, value)));
  }

  /** The files of the overlay, and what was read. */
  imported(): Imported {
    const { id, card, url, retrieved } = this.#options;
    const publisher = card.publisher ?? card.title;
    if (this.issues.length > 0) return { files: {}, issues: this.issues };
    const source = { url, title: card.title, publisher, retrieved, tier: "ngo" };
    const order = Object.keys(this.#codes.indicators);
    const countries = [...this.#values.keys()].sort();
    const files = Object.fromEntries(
      countries.map((jurisdiction) => {
        const own = this.#values.get(jurisdiction) ?? new Map();
        const indicators = order.flatMap((code) => {
          const values = [...(own.get(code)?.values() ?? [])] as IndicatorValue[];
          return values.length === 0
            ? []
            : [
                {
                  id: `${id}-${code.toLowerCase().replaceAll(/[^a-z0-9_]+/g, "_")}`,
                  ...this.#codes.indicators[code],
                  licence: card.licence ?? "Not stated",
                  values: values.sort((a, b) => a.year - b.year),
                  sources: [id],
                },
              ];
        });
        return [
          `jurisdictions/${jurisdiction}.yaml`,
          { jurisdiction, sources: { [id]: source }, indicators },
        ];
      }),
    );
    const found = new Set([...this.#values.values()].flatMap((own) => [...own.keys()]));
    const count = [...this.#values.values()].reduce(
      (sum, own) => sum + [...own.values()].reduce((all, years) => all + years.size, 0),
      0,
    );
    const missing = order.filter((code) => !found.has(code));
    const says = [
      `${count} values of ${found.size} indicators of ${countries.length} countries read.`,
      ...(missing.length > 0 ? [`Not in the file: ${missing.join(", ")}.`] : []),
      ...(this.#codes.since === undefined
        ? []
        : [`Years before ${this.#codes.since} are left out.`]),
      ...(this.#unbounded > 0
        ? [`Bounds left out, since they do not hold their value: ${this.#unbounded}.`]
        : []),
      ...[...this.#leftOut].sort().map((why) => `Left out: ${why}`),
    ];
    return { files, issues: [], says: says.join("\n") };
  }
}
