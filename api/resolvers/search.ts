import type { SearchHitResolvers } from "../generated/resolvers.ts";
import { matchedIn } from "../search/matches.ts";
import { existing } from "../store/lookups/node.ts";
import { titleOf } from "../store/lookups/title.ts";

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _, context, { schema }) => existing(id, context, schema),
  kind: ({ document }) => document.kind,
  title: async ({ id }, _, context, { schema }) =>
    titleOf(await existing(id, context, schema), context),
  matched: (hit) => {
    const matched = matchedIn(hit);
    const { state } = hit;
    return state === null || hit.document.kind === "jurisdiction"
      ? matched
      : [...matched, { field: "jurisdiction", text: state, words: [state] }];
  },
};
