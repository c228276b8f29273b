import { caseFacets } from "../filters/facets/case.ts";
import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { facetedListOf, text } from "./lists.ts";

export const cases: NonNullable<QueryResolvers["cases"]> = (_, given, context) =>
  facetedListOf(
    {
      list: "cases",
      label: "Case",
      terms: FILTERS.Case,
      orders: { first: text("firstDay"), last: text("lastDay"), name: text("name") },
    },
    caseFacets,
    given,
    context,
  );
