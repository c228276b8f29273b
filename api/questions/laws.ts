import { lawFacets } from "../filters/facets/law.ts";
import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { facetedListOf, text } from "./lists.ts";

export const laws: NonNullable<QueryResolvers["laws"]> = (_, given, context) =>
  facetedListOf(
    {
      list: "laws",
      label: "Law",
      terms: FILTERS.Law,
      orders: { title: text("title"), since: text("since") },
    },
    lawFacets,
    given,
    context,
  );
