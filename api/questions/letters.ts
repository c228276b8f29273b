import { oneOf, type Terms } from "../filters/filter.ts";
import type { LetterFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<LetterFilter> = {
  treaties: oneOf("treaty"),
  signedBy: (organizations, { node, bind }) =>
    `EXISTS { MATCH (${node})<-[:SIGNED]-(signatory:Organization) WHERE signatory.id IN ${bind(organizations)} }`,
};

export const letters: NonNullable<QueryResolvers["letters"]> = (_, given, context) =>
  listOf(
    { list: "letters", label: "Letter", terms: terms, orders: { dated: text("dated") } },
    given,
    context,
  );
