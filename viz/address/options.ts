import type { Lens } from "../generated/queries.ts";
import { showList } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";
import { BadAddress } from "./errors.ts";

/*
 * What addresses share: each reads one option, gives null where it is left out, and refuses what
 * cannot be one with a message that says what can.
 */

const LENSES: readonly Lens[] = ["due_process", "privacy_cross_border", "speech", "research"];

export function lensAsked(query: URLSearchParams, words: Words): Lens | null {
  const lens = query.get("lens") || null;
  if (lens !== null && !LENSES.includes(lens as Lens))
    throw new BadAddress(words("refused.lens", { lens, lenses: LENSES.join(", ") }));
  return lens as Lens | null;
}

function dayAsked(query: URLSearchParams, words: Words): string | null {
  const day = query.get("asOf") || null;
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new BadAddress(words("refused.day", { day }));
  return day;
}

/** A code of the codebook, such as a power's or an offence's. */
function codeAsked(query: URLSearchParams, option: string, words: Words): string | null {
  const code = query.get(option) || null;
  return code === null ? null : codeOf(option, code, words);
}

function codeOf(option: string, code: string, words: Words): string {
  if (!/^[a-z_]+$/.test(code)) throw new BadAddress(words("refused.code", { option, code }));
  return code;
}

/** The lens of a measure; without one, that of data that crosses borders. */
export const lensOf = (query: URLSearchParams, words: Words): Lens =>
  lensAsked(query, words) ?? "privacy_cross_border";

/** The power of a measure; without one, the production of content. */
export const powerOf = (query: URLSearchParams, words: Words): string =>
  codeAsked(query, "power", words) ?? "production_content";

/** The offence as a variable; none if the address names none. */
export function offenceOf(query: URLSearchParams, words: Words): { offence?: string } {
  const offence = codeAsked(query, "offence", words);
  return offence === null ? {} : { offence };
}

/** The day as a variable; none if the address names none: today. */
export function dayOf(query: URLSearchParams, words: Words): { asOf?: string } {
  const asOf = dayAsked(query, words);
  return asOf === null ? {} : { asOf };
}

/** One country's code. */
export function countryOf(text: string, words: Words): string {
  const country = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(country))
    throw new BadAddress(words("refused.country", { code: text || words("refused.noneNamed") }));
  return country;
}

export function countryAsked(query: URLSearchParams, words: Words): string | null {
  const country = query.get("country");
  return country ? countryOf(country, words) : null;
}

/** `KEN~DEU`, or an option given several times, as a form does: each different part. */
const partsOf = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split("~"))
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];

export const codesOf = (query: URLSearchParams, name: string): string[] =>
  partsOf(query.getAll(name));

/** Different jurisdictions from texts such as `KEN~DEU`. */
export function countriesIn(texts: readonly string[], words: Words): string[] {
  const codes = partsOf(texts.map((text) => text.toUpperCase()));
  const wrong = codes.find((code) => !/^[A-Z]{3}$/.test(code));
  if (wrong !== undefined) throw new BadAddress(words("refused.countries", { code: wrong }));
  return codes;
}

/** Countries of an address, at most so many; none named is an empty list. */
export function countriesOf(query: URLSearchParams, most: number, words: Words): string[] {
  const countries = countriesIn(query.getAll("countries"), words);
  if (countries.length > most)
    throw new BadAddress(`name at most ${most} countries, not ${countries.length}`);
  return countries;
}

export interface WeightAsked {
  readonly safeguard: string;
  readonly weight: number;
}

/** The option by which an address weighs safeguards, in a few words. */
export const WEIGHTS_OPTION = {
  weights:
    "how much safeguards count, 1 if left out: weights=user_notification:2~no_bulk_retention:0",
} as const;

/** How much safeguards count, from `user_notification:2~no_bulk_retention:0`. */
export function weightsAsked(query: URLSearchParams): WeightAsked[] | null {
  const text = query.get("weights");
  if (!text) return null;
  return text.split("~").map((part) => {
    const [, safeguard, weight] = /^([a-z_]+):(\d+(?:\.\d+)?)$/.exec(part) ?? [];
    if (safeguard === undefined)
      throw new BadAddress(`no such weight: ${part}; write safeguard:number~safeguard:number`);
    return { safeguard, weight: Number(weight) };
  });
}

/** The weights as a variable; none if the address changes none. */
export function weightsOf(query: URLSearchParams): { weights?: WeightAsked[] } {
  const weights = weightsAsked(query);
  return weights === null ? {} : { weights };
}

/** That an address changes weights, for the line on what was asked; empty if it changes none. */
export const weightsTold = (query: URLSearchParams, words: Words): string => {
  const weights = (weightsAsked(query) ?? []).map(
    ({ safeguard, weight }) => `${safeguard} × ${weight}`,
  );
  return weights.length === 0 ? "" : words("race.weights", { weights: showList(weights, words) });
};

/** Codes of the codebook in an address, such as `offences=false_information~defamation`. */
export const codebookOf = (query: URLSearchParams, name: string, words: Words): string[] =>
  codesOf(query, name).map((code) => codeOf(name, code, words));

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

/** The first and the last year of an address; left out where it names none. */
export function yearsOf(query: URLSearchParams): { from?: number; to?: number } {
  const [from, to] = (["from", "to"] as const).map((name) => numberOf(query, name, [1950, 2100]));
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** What an address said of these options, to be kept in links. */
export const kept = (query: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const values = query.getAll(name).filter((value) => value !== "");
      return values.length === 0 ? [] : [[name, values.join("~")]];
    }),
  );
