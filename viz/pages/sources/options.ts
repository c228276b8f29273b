import { BadAddress } from "../../address/errors.ts";
import { codesOf, countriesOf } from "../../address/options.ts";
import { FACT_KINDS, OF_NO_STATE } from "../../address/sources.ts";
import type { SourcedFact, SourceFilter, SourceTier } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";

export const TIERS: readonly SourceTier[] = [
  "official",
  "official_text_mirror",
  "court",
  "intergovernmental",
  "ngo",
  "news",
  "legal_analysis",
  "weak",
];

/** More states than there are. */
const MOST_STATES = 300;

/** Which sources an address asks for; an empty list asks for all. */
export interface SourcesAsked {
  readonly facts: readonly SourcedFact[];
  readonly countries: readonly string[];
  readonly tiers: readonly SourceTier[];
}

function namedOf<T extends string>(
  query: URLSearchParams,
  option: string,
  all: readonly T[],
  words: Words,
): T[] {
  const named = codesOf(query, option);
  const other = named.find((one) => !(all as readonly string[]).includes(one));
  if (other !== undefined)
    throw new BadAddress(words("changes.noKind", { kind: other, kinds: all.join(", ") }));
  return all.filter((one) => named.includes(one));
}

/** Reads kinds of facts, states and strengths from an address; refuses what cannot be one. */
export const sourcesAsked = (query: URLSearchParams, words: Words): SourcesAsked => ({
  facts: namedOf(query, "facts", FACT_KINDS, words),
  countries: countriesOf(query, MOST_STATES, words),
  tiers: namedOf(query, "tiers", TIERS, words),
});

/** Facts asked for by their kind although they can be of none of the states asked for. */
export const ofNoState = ({ facts, countries }: SourcesAsked): SourcedFact[] =>
  countries.length === 0 ? [] : facts.filter((kind) => OF_NO_STATE.includes(kind));

function citedBy(asked: SourcesAsked): SourceFilter {
  const { facts, countries } = asked;
  if (countries.length === 0) return facts.length === 0 ? {} : { facts: [...facts] };
  const jurisdictions = [...countries];
  if (facts.length === 0) return { jurisdictions };
  const free = ofNoState(asked);
  const owned = facts.filter((kind) => !free.includes(kind));
  if (free.length === 0) return { facts: owned, jurisdictions };
  return { or: [{ facts: owned, jurisdictions }, { facts: free }] };
}

/** The same as the question takes it. A kind of fact that is of no state counts whichever states are named. */
export const sourcesWhere = (asked: SourcesAsked): SourceFilter => ({
  ...citedBy(asked),
  ...(asked.tiers.length === 0 ? {} : { tiers: [...asked.tiers] }),
});
