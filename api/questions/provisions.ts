import { provisionFacets } from "../filters/facets/provision.ts";
import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { facetedListOf, number } from "./lists.ts";

export const provisions: NonNullable<QueryResolvers["provisions"]> = (_, given, context) =>
  facetedListOf(
    {
      list: "provisions",
      label: "Provision",
      terms: FILTERS.Provision,
      orders: { heaviest: number("heaviest") },
    },
    provisionFacets,
    given,
    context,
  );
