import { CODE_KINDS, codebook as terms } from "../../schema/codebook/codebook.ts";
import { codeKey } from "../../schema/graph/keys.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

/** The entries of the kinds asked for, in the order of the codebook's files. */
export const codebook: NonNullable<QueryResolvers["codebook"]> = async (_, given, { loaders }) => {
  const kinds = given.kinds ?? CODE_KINDS;
  const ids = kinds.flatMap((kind) => Object.keys(terms[kind]).map((code) => codeKey(kind, code)));
  const found = await loaders.node("Code").loadMany(ids);
  return found.flatMap((code) => (code === null ? [] : [code]));
};
