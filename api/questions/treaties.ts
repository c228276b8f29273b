import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOf } from "./lists.ts";

export const treaties: NonNullable<QueryResolvers["treaties"]> = (_, given, context) =>
  listOf("treaties", "Treaty", given, context);
