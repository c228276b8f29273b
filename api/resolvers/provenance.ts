import type { AnyNode } from "../../schema/graph/nodes.ts";
import type {
  ClaimResolvers,
  ContradictionResolvers,
  FactResolvers,
  NodeResolvers,
  SourceResolvers,
} from "../generated/resolvers.ts";
import { existing } from "../store/lookups/node.ts";
import { sources } from "../store/lookups/sources.ts";
import { citedBy } from "./cited-by.ts";

export { Citations } from "./cited-by.ts";
export const Source: SourceResolvers = { tier: ({ tier }) => tier as never, citedBy };
export const Contradiction: ContradictionResolvers = {
  subject: ({ subject }, _, context, { schema }) => existing(subject, context, schema),
  claims: ({ id }, _, { loaders }) => loaders.linked("CLAIMS", "Claim").load(id),
};
export const Claim: ClaimResolvers = { sources };
export const Node: NodeResolvers = {
  __resolveType: (row: AnyNode) => row.__typename as never,
};
export const Fact: FactResolvers = {
  __resolveType: () => {
    throw new Error("no field returns a bare Fact");
  },
};
