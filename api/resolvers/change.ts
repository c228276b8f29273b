import type { ChangeResolvers } from "../generated/resolvers.ts";
import { existing } from "../store/lookups/node.ts";
import { sources } from "../store/lookups/sources.ts";

export const Change: ChangeResolvers = {
  kind: ({ kind }) => kind as never,
  subject: ({ subject }, _, context, { schema }) => existing(subject, context, schema),
  jurisdiction: ({ jurisdiction }, _, { loaders }) =>
    jurisdiction === null ? null : loaders.node("Jurisdiction").load(jurisdiction),
  sources,
};
