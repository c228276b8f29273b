import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const provisions: NonNullable<QueryResolvers["provisions"]> = (_, given, context) =>
  listOf(
    "provisions",
    "Provision",
    given,
    context,
    `($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($offences IS NULL OR any(code IN n.offences WHERE code IN $offences))
  AND ($powers IS NULL OR any(code IN n.powers WHERE code IN $powers))
  AND ($months IS NULL OR EXISTS {
    MATCH (n)-[:PUNISHED_BY]->(p:Penalty)
    WHERE p.maxMonths >= $months OR p.prison IN ['life', 'death']
  })`,
    {
      jurisdictions: given.where?.jurisdictions ?? null,
      offences: given.where?.offences ?? null,
      powers: given.where?.powers ?? null,
      months: given.where?.prisonAtLeastMonths ?? null,
    },
  );
