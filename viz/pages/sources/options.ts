import { codecOf, listed, type Option, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { countriesOption } from "../../address/options.ts";
import { FACT_KINDS, OF_NO_STATE } from "../../address/sources.ts";
import type { SourcedFact, SourceFilter, SourceTier } from "../../generated/queries.ts";

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

/** Some of the kinds that there are, in their order. */
function kindsOption<T extends string>(describe: string, all: readonly T[]): Option<T[]> {
  const any = listed<T>(describe, (kind, _, t) => {
    const known = all.find((one) => one === kind);
    if (known === undefined)
      throw new BadAddress(t("refused.kind", { kind, kinds: all.join(", ") }));
    return known;
  });
  return {
    ...any,
    parse(texts, name, t) {
      const named = any.parse(texts, name, t);
      return all.filter((one) => named.includes(one));
    },
  };
}

export const sourcesOptions = codecOf({
  facts: kindsOption("only sources of facts of these kinds", FACT_KINDS),
  countries: countriesOption("only sources of facts of these countries", MOST_STATES),
  tiers: kindsOption("only sources of these strengths", TIERS),
});

/** Which sources an address asks for; an empty list asks for all. */
export type SourcesOptions = OptionsOf<typeof sourcesOptions>;

/** Facts asked for by their kind although they can be of none of the states asked for. */
export const ofNoState = ({ facts, countries }: SourcesOptions): SourcedFact[] =>
  countries.length === 0 ? [] : facts.filter((kind) => OF_NO_STATE.includes(kind));

function citedBy(asked: SourcesOptions): SourceFilter {
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
export const sourcesWhere = (asked: SourcesOptions): SourceFilter => ({
  ...citedBy(asked),
  ...(asked.tiers.length === 0 ? {} : { tiers: [...asked.tiers] }),
});
