import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

export const jurisdictions: NonNullable<QueryResolvers["jurisdictions"]> = (_, given, context) =>
  listOf(
    {
      list: "jurisdictions",
      label: "Jurisdiction",
      terms: FILTERS.Jurisdiction,
      orders: { name: text("nameEn") },
    },
    given,
    context,
  );
