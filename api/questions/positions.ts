import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const positions: NonNullable<QueryResolvers["positions"]> = (_, given, context) =>
  listOf(
    "positions",
    "Position",
    given,
    context,
    `($treaties IS NULL OR n.treaty IN $treaties)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($topics IS NULL OR n.topic IN $topics)`,
    {
      treaties: given.where?.treaties ?? null,
      jurisdictions: given.where?.jurisdictions ?? null,
      topics: given.where?.topics ?? null,
    },
  );
