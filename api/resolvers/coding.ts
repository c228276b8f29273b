import type { CodingResolvers } from "../generated/resolvers.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Coding: CodingResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  code: ({ kind, code }, _, context) => codeOf(kind, code, context),
  provision: ({ provision }, _, { loaders }) =>
    provision === null ? null : loaders.node("Provision").load(provision),
  sources,
};
