import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const jurisdictions: NonNullable<QueryResolvers["jurisdictions"]> = (_, given, context) =>
  listOf(
    "jurisdictions",
    "Jurisdiction",
    given,
    context,
    "$researched IS NULL OR n.researched = $researched",
    { researched: given.researched ?? null },
  );
