import { checkedDay } from "../arguments/checks.ts";
import { known, linked, ofTiers, oneOf, type Terms } from "../filters/filter.ts";
import type { ParticipationFilter, QueryResolvers } from "../generated/resolvers.ts";
import { boundOn } from "../measures/bound-on.ts";
import { factsOf } from "../store/facts.ts";
import { listOf, text } from "./lists.ts";

const terms: Terms<ParticipationFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  treaties: oneOf("treaty"),
  bound: async ({ on, certainty }, { node, bind, context }) => {
    const day = checkedDay(on);
    const { treaties } = await factsOf(context);
    const bound = treaties.flatMap(({ id, inForce, participations: all }) =>
      all.flatMap((participation) => {
        const certain = boundOn(participation, inForce, day);
        const meets = certainty === "possibly" ? certain !== "no" : certain === "certainly";
        return meets ? [`${id}/${participation.jurisdiction}`] : [];
      }),
    );
    return `${node}.id IN ${bind(bound)}`;
  },
  reserved: (value, { node }) =>
    `${value ? "" : "NOT "}EXISTS { MATCH (${node})-[:RESERVED]->(:Reservation) }`,
  signed: known("signed"),
  consented: known("consented"),
  jurisdiction: linked("<-[:PARTICIPATES]-", "Jurisdiction"),
  sourceTiers: ofTiers,
};

export const participations: NonNullable<QueryResolvers["participations"]> = (_, given, context) =>
  listOf(
    {
      list: "participations",
      label: "Participation",
      terms: terms,
      orders: { signed: text("signed"), consented: text("consented") },
    },
    given,
    context,
  );
