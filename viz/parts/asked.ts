import type { Lens } from "../generated/queries.ts";
import type { Words } from "../words/words.ts";
import { BadAddress } from "./page.ts";

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

export function dayAsked(query: URLSearchParams, words: Words): string | null {
  const day = query.get("asOf") || null;
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new BadAddress(words("refused.day", { day }));
  return day;
}

/** A code of the codebook, such as a power's or an offence's. */
export function codeAsked(query: URLSearchParams, option: string, words: Words): string | null {
  const code = query.get(option) || null;
  if (code !== null && !/^[a-z_]+$/.test(code))
    throw new BadAddress(words("refused.code", { option, code }));
  return code;
}

export function countryAsked(query: URLSearchParams, words: Words): string | null {
  const country = query.get("country")?.toUpperCase() || null;
  if (country !== null && !/^[A-Z]{3}$/.test(country))
    throw new BadAddress(words("refused.country", { code: country }));
  return country;
}

/** Different jurisdictions from texts such as `KEN~DEU`. */
export function countriesIn(texts: readonly string[], words: Words): string[] {
  const codes = texts
    .flatMap((text) => text.split("~"))
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const wrong = codes.find((code) => !/^[A-Z]{3}$/.test(code));
  if (wrong !== undefined) throw new BadAddress(words("refused.countries", { code: wrong }));
  return [...new Set(codes)];
}

export interface WeightAsked {
  readonly safeguard: string;
  readonly weight: number;
}

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
