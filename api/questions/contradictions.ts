import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const contradictions: NonNullable<QueryResolvers["contradictions"]> = (_, given, context) =>
  listOf("contradictions", "Contradiction", given, context);
