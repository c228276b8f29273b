import type { Lens } from "../generated/queries.ts";
import { BadAddress } from "./page.ts";

/*
 * Reads the options that charts and pages of measures share from an address, and refuses what cannot be
 * one. Whether a code exists is for the API to say.
 */

const LENSES: readonly Lens[] = ["due_process", "privacy_cross_border", "speech", "research"];

export function lensOf(query: URLSearchParams): Lens {
  const lens = query.get("lens") || "privacy_cross_border";
  if (!LENSES.includes(lens as Lens))
    throw new BadAddress(`no such lens: ${lens}; one of ${LENSES.join(", ")}`);
  return lens as Lens;
}

const code = (kind: string, value: string): string => {
  if (!/^[a-z_]+$/.test(value)) throw new BadAddress(`no such ${kind}: ${value}`);
  return value;
};

export const powerOf = (query: URLSearchParams): string =>
  code("power", query.get("power") || "production_content");

/** The offence of an address; none if it names none. */
export const offenceOf = (query: URLSearchParams): { offence?: string } => {
  const offence = query.get("offence");
  return offence ? { offence: code("offence", offence) } : {};
};

/** The day of an address; none if it names none: today. */
export function dayOf(query: URLSearchParams): { asOf?: string } {
  const asOf = query.get("asOf");
  if (!asOf) return {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new BadAddress(`no such day: ${asOf}; write YYYY-MM-DD, such as 2024-08-08`);
  return { asOf };
}

/** One country's code. */
export function countryOf(text: string): string {
  const country = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(country))
    throw new BadAddress(`no such country: ${text || "none named"}; use a code such as KEN`);
  return country;
}

/** `KEN~DEU`, or an option given several times, as a form does. */
export function codesOf(query: URLSearchParams, name: string): string[] {
  const given = query.getAll(name).flatMap((value) => value.split("~"));
  return [...new Set(given.map((value) => value.trim()).filter((value) => value !== ""))];
}

/** Countries of an address, at most so many; none named is an empty list. */
export function countriesOf(query: URLSearchParams, most: number): string[] {
  const countries = codesOf(query, "countries").map(countryOf);
  if (countries.length > most)
    throw new BadAddress(`name at most ${most} countries, not ${countries.length}`);
  return countries;
}

/** Codes of the codebook in an address, such as `offences=false_information~defamation`. */
export const codebookOf = (query: URLSearchParams, name: string): string[] =>
  codesOf(query, name).map((value) => code(name, value));

/** A treaty's id, from `uncc` or `treaty/uncc`. */
export function treatyOf(text: string): string {
  const treaty = text.replace(/^treaty\//, "");
  if (!/^[a-z0-9-]+$/.test(treaty)) throw new BadAddress(`no such treaty: ${text}; such as uncc`);
  return `treaty/${treaty}`;
}

/** A number between two others. */
export function numberOf(
  query: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
): number | null {
  const given = query.get(name);
  if (!given) return null;
  const value = Number(given);
  if (!Number.isFinite(value) || value < least || value > most)
    throw new BadAddress(`no such ${name}: ${given}; ${least} to ${most}`);
  return value;
}

/** What an address said of these options, to be kept in links. */
export const kept = (query: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const values = query.getAll(name).filter((value) => value !== "");
      return values.length === 0 ? [] : [[name, values.join("~")]];
    }),
  );
