import type { SearchHitResolvers } from "../generated/resolvers.ts";
import { existing } from "./any.ts";
import { titleOf } from "./title.ts";

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _, context, { schema }) => existing(id, context, schema),
  title: async ({ id }, _, context, { schema }) =>
    titleOf(await existing(id, context, schema), context),
};
