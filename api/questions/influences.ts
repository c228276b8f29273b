import { ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { InfluenceFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<InfluenceFilter> = {
  laws: oneOf("law"),
  followed: oneOf("fromId"),
  kinds: oneOf("kind"),
  evidence: oneOf("evidence"),
  sourceTiers: ofTiers,
};

export const influences: NonNullable<QueryResolvers["influences"]> = (_, given, context) =>
  listOf(
    { list: "influences", label: "Influence", terms: terms, orders: { date: text("date") } },
    given,
    context,
  );
