import type { Lens, RaceQueryVariables } from "../generated/queries.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { BadAddress } from "./page.ts";

const LENSES: readonly Lens[] = ["due_process", "privacy_cross_border", "speech", "research"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address asks of the race: the query's variables, the state picked out, and the address again. */
export interface RaceAsked {
  readonly variables: RaceQueryVariables;
  readonly country: string | null;
  /** What the address said, to be kept in links. */
  readonly query: Record<string, string>;
}

/** Reads power, lens, asOf and country from an address; refuses what cannot be one of them. */
export function raceAsked(query: URLSearchParams, words: Words = wordsIn("en")): RaceAsked {
  const power = query.get("power") || "production_content";
  if (!/^[a-z_]+$/.test(power)) throw new BadAddress(words("refused.power", { power }));
  const lens = query.get("lens") || "privacy_cross_border";
  if (!LENSES.includes(lens as Lens))
    throw new BadAddress(words("refused.lens", { lens, lenses: LENSES.join(", ") }));
  const asOf = query.get("asOf") || null;
  if (asOf !== null && !DAY.test(asOf)) throw new BadAddress(words("refused.day", { day: asOf }));
  const country = query.get("country")?.toUpperCase() || null;
  if (country !== null && !/^[A-Z]{3}$/.test(country))
    throw new BadAddress(words("refused.country", { code: country }));
  const kept = ["power", "lens", "asOf"].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    variables: { lang: words.lang, power, lens: lens as Lens, ...(asOf === null ? {} : { asOf }) },
    country,
    query: Object.fromEntries(kept),
  };
}
