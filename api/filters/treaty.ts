import type { TreatyFilter } from "../generated/resolvers.ts";
import { checked } from "./codes.ts";
import { chosen } from "./facets/chosen.ts";
import { treatyFacets } from "./facets/treaty.ts";
import { holdsWords, oneOf, type Terms } from "./filter.ts";

export const treatyTerms: Terms<TreatyFilter> = {
  kinds: oneOf("kind"),
  cooperatesFor: (powers, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:HAS_CLAUSE]->(clause:Cooperation) WHERE clause.power IN ${bind(checked("power", powers))} }`,
  facets: chosen(treatyFacets),
  words: holdsWords("treaty"),
};
