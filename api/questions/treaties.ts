import { checked } from "../filters/codes.ts";
import { oneOf, type Terms } from "../filters/filter.ts";
import type { QueryResolvers, TreatyFilter } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<TreatyFilter> = {
  kinds: oneOf("kind"),
  cooperatesFor: (powers, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:HAS_CLAUSE]->(clause:Cooperation) WHERE clause.power IN ${bind(checked("power", powers))} }`,
};

export const treaties: NonNullable<QueryResolvers["treaties"]> = (_, given, context) =>
  listOf(
    { list: "treaties", label: "Treaty", terms: terms, orders: { adopted: text("adopted") } },
    given,
    context,
  );
