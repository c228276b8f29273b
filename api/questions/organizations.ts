import { oneOf, type Terms } from "../filters/filter.ts";
import type { OrganizationFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<OrganizationFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  signed: (letter, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:SIGNED]->(letter:Letter) WHERE letter.id = ${bind(letter)} }`,
};

export const organizations: NonNullable<QueryResolvers["organizations"]> = (_, given, context) =>
  listOf(
    { list: "organizations", label: "Organization", terms: terms, orders: { name: text("name") } },
    given,
    context,
  );
