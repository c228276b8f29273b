import type { QueryResolvers, RetiredIdResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../nodes/any.ts";
import { retiredRow } from "../retired-row.ts";

export const retired: NonNullable<QueryResolvers["retired"]> = (_, { id }, context) =>
  retiredRow(id, context);

export const RetiredId: RetiredIdResolvers = {
  into: ({ into }, _, context, { schema }) =>
    into === null ? null : anyNode(into, context, schema),
};
