import { treatyFacets } from "../filters/facets/treaty.ts";
import { treatyTerms } from "../filters/treaty.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { facetedListOf, text } from "./lists.ts";

export const treaties: NonNullable<QueryResolvers["treaties"]> = (_, given, context) =>
  facetedListOf(
    {
      list: "treaties",
      label: "Treaty",
      terms: treatyTerms,
      orders: { adopted: text("adopted"), title: text("shortTitle") },
    },
    treatyFacets,
    given,
    context,
  );
