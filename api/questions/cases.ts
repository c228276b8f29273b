import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

export const cases: NonNullable<QueryResolvers["cases"]> = (_, given, context) =>
  listOf(
    {
      list: "cases",
      label: "Case",
      terms: FILTERS.Case,
      orders: { first: text("firstDay"), last: text("lastDay") },
    },
    given,
    context,
  );
