import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const laws: NonNullable<QueryResolvers["laws"]> = (_, given, context) =>
  listOf(
    "laws",
    "Law",
    given,
    context,
    `($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($status IS NULL OR n.status IN $status)`,
    { jurisdictions: given.where?.jurisdictions ?? null, status: given.where?.status ?? null },
  );
