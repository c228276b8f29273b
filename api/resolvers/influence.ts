import type { InfluenceResolvers } from "../generated/resolvers.ts";
import { anyNode } from "../store/lookups/node.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Influence: InfluenceResolvers = {
  law: ({ law }, _, context) => required("Law", law, context),
  followed: ({ fromId }, _, context, { schema }) =>
    fromId === null ? null : anyNode(fromId, context, schema),
  kind: ({ kind }) => kind as never,
  evidence: ({ evidence }) => evidence as never,
  sources,
};
