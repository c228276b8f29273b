import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

export const laws: NonNullable<QueryResolvers["laws"]> = (_, given, context) =>
  listOf(
    {
      list: "laws",
      label: "Law",
      terms: FILTERS.Law,
      orders: { title: text("title"), since: text("since") },
    },
    given,
    context,
  );
