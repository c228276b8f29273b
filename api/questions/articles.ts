import { anyCoded } from "../filters/codes.ts";
import { equal, ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { ArticleFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, number } from "./lists.ts";

const terms: Terms<ArticleFilter> = {
  treaties: oneOf("treaty"),
  classes: oneOf("class"),
  enables: anyCoded("power", "enables"),
  offences: anyCoded("offence", "offences"),
  requires: anyCoded("safeguard", "requires"),
  mandatory: equal("mandatory"),
  sourceTiers: ofTiers,
};

export const articles: NonNullable<QueryResolvers["articles"]> = (_, given, context) =>
  listOf(
    { list: "articles", label: "Article", terms: terms, orders: { number: number("number") } },
    given,
    context,
  );
