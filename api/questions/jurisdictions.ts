import { jurisdictionTerms } from "../filters/jurisdiction.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

export const jurisdictions: NonNullable<QueryResolvers["jurisdictions"]> = (_, given, context) =>
  listOf(
    {
      list: "jurisdictions",
      label: "Jurisdiction",
      terms: jurisdictionTerms,
      orders: { name: text("nameEn") },
    },
    given,
    context,
  );
