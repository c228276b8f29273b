import type { CodingResolvers } from "../generated/resolvers.ts";
import { codeOf } from "./codes.ts";
import { sources } from "./fact.ts";
import { required } from "./required.ts";

export const Coding: CodingResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  code: ({ kind, code }, _, context) => codeOf(kind, code, context),
  provision: ({ provision }, _, { loaders }) =>
    provision === null ? null : loaders.node("Provision").load(provision),
  sources,
};
