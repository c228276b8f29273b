import { oneOf, type Terms } from "../filters/filter.ts";
import type { ContradictionFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

const terms: Terms<ContradictionFilter> = {
  subjects: oneOf("subject"),
};

export const contradictions: NonNullable<QueryResolvers["contradictions"]> = (_, given, context) =>
  listOf(
    { list: "contradictions", label: "Contradiction", terms: terms, orders: {} },
    given,
    context,
  );
