import { sourceTerms } from "../filters/source.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

export const sources: NonNullable<QueryResolvers["sources"]> = (_, given, context) =>
  listOf(
    {
      list: "sources",
      label: "Source",
      terms: sourceTerms,
      orders: { date: text("date"), publisher: text("publisher") },
    },
    given,
    context,
  );
