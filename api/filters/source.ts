import { jurisdictionsAsked } from "../arguments/checks.ts";
import { textAsked } from "../arguments/text-argument.ts";
import type { SourcedFact, SourceFilter } from "../generated/resolvers.ts";
import { factsOf } from "../store/facts.ts";
import { OF_NO_STATE, SOURCED_FACTS, waysTo } from "./cited-by.ts";
import { chosen } from "./facets/chosen.ts";
import { sourceFacets } from "./facets/source.ts";
import { oneOf, type Scope, type Terms } from "./filter.ts";

/** Cited by a fact of one of these kinds and, where states are named, of one of these. */
async function citedBy(
  kinds: readonly SourcedFact[],
  states: readonly string[] | null | undefined,
  { node, bind, context }: Scope,
): Promise<string> {
  const of = states
    ? ` WHERE owner.jurisdiction IN ${bind(jurisdictionsAsked(states, await factsOf(context)))}`
    : "";
  const able = states ? kinds.filter((kind) => !OF_NO_STATE.includes(kind)) : kinds;
  const ways = [...new Set(able)].flatMap((kind) =>
    waysTo(kind).map((way) => `EXISTS { MATCH (${node})<-[:CITES]-${way}${of} }`),
  );
  return ways.length === 0 ? "false" : ways.join(" OR ");
}

export const sourceTerms: Terms<SourceFilter> = {
  tiers: oneOf("tier"),
  publishers: oneOf("publisher"),
  languages: oneOf("language"),
  facts: (kinds, scope, { jurisdictions }) => citedBy(kinds, jurisdictions, scope),
  jurisdictions: (states, scope, { facts }) =>
    // With kinds beside it, it is said by them: of one and the same fact.
    facts ? "true" : citedBy(SOURCED_FACTS, states, scope),
  facets: chosen(sourceFacets),
  words: (text, { node, bind, count }) => {
    const words = [...new Set(textAsked("words", text).toLowerCase().split(/\s+/))];
    count(words.length);
    return words
      .map((word) => {
        const held = bind(word);
        return ["title", "publisher", "url"]
          .map((property) => `toLower(${node}.${property}) CONTAINS ${held}`)
          .join(" OR ");
      })
      .map((holds) => `(${holds})`)
      .join(" AND ");
  },
};
