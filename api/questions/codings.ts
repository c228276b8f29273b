import { known, linked, ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { CodingFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<CodingFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  kinds: oneOf("kind"),
  codes: oneOf("code"),
  values: oneOf("value"),
  computed: known("rule"),
  reviewed: known("reviewedBy"),
  jurisdiction: linked("<-[:HAS_CODING]-", "Jurisdiction"),
  sourceTiers: ofTiers,
};

export const codings: NonNullable<QueryResolvers["codings"]> = (_, given, context) =>
  listOf(
    { list: "codings", label: "Coding", terms: terms, orders: { code: text("code") } },
    given,
    context,
  );
