import type { QueryResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../nodes/any.ts";

export const node: NonNullable<QueryResolvers["node"]> = (_, { id }, context, { schema }) =>
  anyNode(id, context, schema);
