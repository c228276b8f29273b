import { oneOf, type Terms } from "../filters/filter.ts";
import type { QueryResolvers, SourceFilter } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<SourceFilter> = {
  tiers: oneOf("tier"),
  publishers: oneOf("publisher"),
  languages: oneOf("language"),
};

export const sources: NonNullable<QueryResolvers["sources"]> = (_, given, context) =>
  listOf(
    {
      list: "sources",
      label: "Source",
      terms: terms,
      orders: { date: text("date"), publisher: text("publisher") },
    },
    given,
    context,
  );
