import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf, number } from "./lists.ts";

export const provisions: NonNullable<QueryResolvers["provisions"]> = (_, given, context) =>
  listOf(
    {
      list: "provisions",
      label: "Provision",
      terms: FILTERS.Provision,
      orders: { heaviest: number("heaviest") },
    },
    given,
    context,
  );
