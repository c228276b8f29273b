import type { AnyNode } from "../../schema/graph/nodes.ts";
import type {
  NeighbourhoodResolvers,
  PathStepResolvers,
  RelationResolvers,
} from "../generated/resolvers.ts";
import { existing } from "../store/lookups/node.ts";

export const Neighbourhood: NeighbourhoodResolvers = {
  node: ({ id }, _, context, { schema }) => existing(id, context, schema),
};
export const Relation: RelationResolvers = {
  neighbours: async ({ to, ids }, _, { loaders }) => {
    const rows = await loaders.node(to).loadMany(ids);
    return rows.flatMap((row) => (row === null ? [] : [{ ...row, __typename: to } as AnyNode]));
  },
};
export const PathStep: PathStepResolvers = {
  from: ({ from }, _, context, { schema }) => existing(from, context, schema),
  to: ({ to }, _, context, { schema }) => existing(to, context, schema),
};
