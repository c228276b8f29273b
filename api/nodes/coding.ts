import type { CodingResolvers } from "../generated/resolvers.ts";
import { codeOf } from "./codes.ts";
import { sources } from "./fact.ts";

export const Coding: CodingResolvers = {
  code: ({ kind, code }, _, context) => codeOf(kind, code, context),
  provision: ({ provision }, _, { loaders }) =>
    provision === null ? null : loaders.node("Provision").load(provision),
  sources,
};
