import { sourceFacets } from "../filters/facets/source.ts";
import { sourceTerms } from "../filters/source.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { facetedListOf, text } from "./lists.ts";

export const sources: NonNullable<QueryResolvers["sources"]> = (_, given, context) =>
  facetedListOf(
    {
      list: "sources",
      label: "Source",
      terms: sourceTerms,
      orders: { date: text("date"), publisher: text("publisher"), title: text("title") },
    },
    sourceFacets,
    given,
    context,
  );
