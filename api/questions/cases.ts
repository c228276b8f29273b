import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const cases: NonNullable<QueryResolvers["cases"]> = (_, given, context) =>
  listOf(
    "cases",
    "Case",
    given,
    context,
    `($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($roles IS NULL OR any(code IN n.roles WHERE code IN $roles))
  AND ($charged IS NULL OR EXISTS {
    MATCH (n)-[:CHARGED_UNDER]->(x)
    WHERE x.id = $charged OR x.law = $charged
  })`,
    {
      jurisdictions: given.where?.jurisdictions ?? null,
      roles: given.where?.roles ?? null,
      charged: given.where?.chargedUnder ?? null,
    },
  );
