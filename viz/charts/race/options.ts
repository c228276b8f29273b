import {
  countriesIn,
  countryAsked,
  dayOf,
  kept,
  lensOf,
  offenceOf,
  powerOf,
  treatyOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsTold,
} from "../../address/options.ts";
import type { RaceQueryVariables } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";

/** What an address asks of the race: the query's variables, the state picked out, and the address again. */
export interface RaceAsked {
  readonly variables: RaceQueryVariables;
  readonly country: string | null;
  /** That weights are changed, in words; empty if none is. */
  readonly weights: string;
  readonly offence: string | null;
  /** The only treaty that counts, by id; null for all. */
  readonly treaty: string | null;
  /** What the address said, to be kept in links. */
  readonly query: Record<string, string>;
}

/** What the address may say of the race, each in a few words. */
export const RACE_OPTIONS = {
  country: "the state picked out, by code: country=JOR",
  countries: "only these states: countries=JOR~EGY~DEU",
  power: "what is asked for, by the codebook's code: power=interception_content",
  lens: "which safeguards count: due_process, privacy_cross_border, speech or research",
  asOf: "the day: asOf=2024-08-08",
  ...WEIGHTS_OPTION,
  treaty: "only under this treaty: treaty=uncc",
  offence: "the offence that an ask is about, by the codebook's code: offence=false_information",
} as const;

const KEPT = ["countries", "power", "lens", "treaty", "asOf", "weights", "offence"];

/** Reads the options of the race from an address; refuses what cannot be one of them. */
export function raceAsked(query: URLSearchParams, words: Words): RaceAsked {
  const jurisdictions = countriesIn(query.getAll("countries"), words);
  const offence = offenceOf(query, words);
  const named = query.get("treaty");
  const treaty = named ? treatyOf(named) : null;
  return {
    variables: {
      lang: words.lang,
      power: powerOf(query, words),
      lens: lensOf(query, words),
      ...dayOf(query, words),
      ...(jurisdictions.length === 0 ? {} : { jurisdictions }),
      ...weightsOf(query),
      ...offence,
      ...(treaty === null ? {} : { treaties: [treaty] }),
    },
    country: countryAsked(query, words),
    weights: weightsTold(query, words),
    offence: offence.offence ?? null,
    treaty,
    query: kept(query, KEPT),
  };
}
