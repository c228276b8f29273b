import { idHash, retiredKey } from "../../schema/graph/keys.ts";
import type { QueryResolvers, RetiredIdResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../nodes/any.ts";

export const retired: NonNullable<QueryResolvers["retired"]> = (_, { id }, { loaders }) =>
  loaders.node("RetiredId").load(retiredKey(idHash(id)));

export const RetiredId: RetiredIdResolvers = {
  into: ({ into }, _, context, { schema }) =>
    into === null ? null : anyNode(into, context, schema),
};
