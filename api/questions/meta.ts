import type { QueryResolvers } from "../generated/resolvers.ts";

export const meta: NonNullable<QueryResolvers["meta"]> = (_, __, { release }) => release;
