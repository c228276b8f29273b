import { checkedDay } from "../arguments/checks.ts";
import { ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { ChangeFilter, QueryResolvers } from "../generated/resolvers.ts";
import { listOf, text } from "./lists.ts";

/** A filter with the day since which is asked, which stands beside the filter in the SDL. */
type Since = ChangeFilter & { readonly since?: string };

const terms: Terms<Since> = {
  since: (day, { node, bind }) => `${node}.day >= ${bind(checkedDay(day))}`,
  kinds: oneOf("kind"),
  events: oneOf("event"),
  jurisdictions: oneOf("jurisdiction"),
  subjects: oneOf("subject"),
  notAfter: (day, { node, bind }) => `${node}.firstDay <= ${bind(checkedDay(day))}`,
  sourceTiers: ofTiers,
};

export const changes: NonNullable<QueryResolvers["changes"]> = (_, given, context) =>
  listOf(
    { list: "changes", label: "Change", terms, orders: { date: text("day") } },
    {
      ...given,
      orderBy: { field: "date", direction: "desc", ...given.orderBy },
      where: { and: [{ since: given.since } as Since, given.where ?? {}] },
    },
    context,
  );
