import type { QueryResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../store/lookups/node.ts";

export const node: NonNullable<QueryResolvers["node"]> = (_, { id }, context, { schema }) =>
  anyNode(id, context, schema);
