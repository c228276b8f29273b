import type { InfluenceResolvers } from "../generated/resolvers.ts";
import { anyNode } from "./any.ts";
import { sources } from "./fact.ts";
import { required } from "./required.ts";

export const Influence: InfluenceResolvers = {
  law: ({ law }, _, context) => required("Law", law, context),
  followed: ({ fromId }, _, context, { schema }) =>
    fromId === null ? null : anyNode(fromId, context, schema),
  kind: ({ kind }) => kind as never,
  evidence: ({ evidence }) => evidence as never,
  sources,
};
