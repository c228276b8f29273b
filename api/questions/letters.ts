import type { QueryResolvers } from "../generated/resolvers.ts";
import { all } from "../statements.ts";

export const letters: NonNullable<QueryResolvers["letters"]> = (_, __, { store, signal }) =>
  store.read(all("Letter"), {}, { signal });
