import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const sources: NonNullable<QueryResolvers["sources"]> = (_, given, context) =>
  listOf("sources", "Source", given, context, "$tiers IS NULL OR n.tier IN $tiers", {
    tiers: given.tiers ?? null,
  });
