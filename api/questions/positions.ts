import { linked, ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { PositionFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<PositionFilter> = {
  treaties: oneOf("treaty"),
  jurisdictions: oneOf("jurisdiction"),
  organizations: oneOf("organization"),
  topics: oneOf("topic"),
  stances: oneOf("stance"),
  jurisdiction: linked("<-[:TOOK]-", "Jurisdiction"),
  sourceTiers: ofTiers,
};

export const positions: NonNullable<QueryResolvers["positions"]> = (_, given, context) =>
  listOf(
    { list: "positions", label: "Position", terms: terms, orders: { date: text("date") } },
    given,
    context,
  );
