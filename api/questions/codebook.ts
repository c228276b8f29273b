import { codebook as terms } from "../../schema/codebook/codebook.ts";
import { codeKey } from "../../schema/graph/keys.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

const { caseTerms, version: _version, ...coded } = terms;

/** The codes of each list, in the order of the codebook's files. */
const CODES: Record<string, string[]> = {
  offence: Object.keys(coded.offences),
  element: Object.keys(coded.elements),
  power: Object.keys(coded.powers),
  safeguard: Object.keys(coded.safeguards),
  lens: Object.keys(coded.lenses),
  value: Object.keys(coded.values),
  authority: Object.keys(coded.authorities),
  ...Object.fromEntries(
    Object.entries(caseTerms).map(([kind, codes]) => [kind, Object.keys(codes)]),
  ),
};

export const codebook: NonNullable<QueryResolvers["codebook"]> = async (_, given, { loaders }) => {
  const kinds = given.kinds ?? Object.keys(CODES);
  const ids = kinds.flatMap((kind) => (CODES[kind] ?? []).map((code) => codeKey(kind, code)));
  const found = await loaders.node("Code").loadMany(ids);
  return found.flatMap((code) => (code === null || code instanceof Error ? [] : [code]));
};
