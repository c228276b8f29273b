import type { QueryResolvers, RetiredIdResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../store/lookups/node.ts";
import { retiredRow } from "../store/lookups/retired.ts";

export const retired: NonNullable<QueryResolvers["retired"]> = (_, { id }, context) =>
  retiredRow(id, context);

export const RetiredId: RetiredIdResolvers = {
  into: ({ into }, _, context, { schema }) =>
    into === null ? null : anyNode(into, context, schema),
};
