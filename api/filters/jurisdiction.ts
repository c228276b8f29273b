import type { Node } from "../../schema/graph/nodes.ts";
import { dayAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { AnswerFilter, JurisdictionFilter } from "../generated/resolvers.ts";
import { boundOn } from "../measures/bound-on.ts";
import { heldOn } from "../measures/level.ts";
import { factsOf } from "../store/facts.ts";
import { checked } from "./codes.ts";
import { chosen } from "./facets/chosen.ts";
import { jurisdictionFacets } from "./facets/jurisdiction.ts";
import { equal, holdsWords, oneOf, type Scope, type Terms } from "./filter.ts";

/** Those who answer a question with any of the values on the day of today. */
async function answering(
  kind: "power" | "safeguard",
  { code, values }: AnswerFilter,
  { node, bind, context }: Scope,
): Promise<string> {
  checked(kind, [code]);
  checked(kind === "power" ? "authority" : "value", values);
  const { codingsOf } = await factsOf(context);
  const { today, release } = context;
  const answers = (coding: Node<"Coding">): boolean =>
    coding.kind === kind &&
    coding.code === code &&
    values.includes(coding.value) &&
    heldOn(coding, today, release.knowledgeDate);
  const found = [...codingsOf].flatMap(([jurisdiction, codings]) =>
    codings.some(answers) ? [jurisdiction] : [],
  );
  return `${node}.id IN ${bind(found)}`;
}

export const jurisdictionTerms: Terms<JurisdictionFilter> = {
  ids: oneOf("id"),
  regions: oneOf("region"),
  subregions: oneOf("subregion"),
  researched: equal("researched"),
  partyTo: async ({ treaty, on, certainty }, { node, bind, context }) => {
    const { treaties } = await factsOf(context);
    const found = treaties.find(({ id }) => id === treaty);
    if (!found)
      throw refuse(
        "BAD_USER_INPUT",
        `unknown treaty: ${JSON.stringify(treaty)}; one of ${treaties.map(({ id }) => id).join(", ")}`,
      );
    const day = dayAsked(on, context);
    const bound = found.participations.filter((participation) => {
      const certain = boundOn(participation, found.inForce, day);
      return certainty === "possibly" ? certain !== "no" : certain === "certainly";
    });
    return `${node}.id IN ${bind(bound.map(({ jurisdiction }) => jurisdiction))}`;
  },
  safeguard: (asked, scope) => answering("safeguard", asked, scope),
  power: (asked, scope) => answering("power", asked, scope),
  provision: async (where, scope) => {
    const { node, condition } = await scope.on("Provision", where);
    return `EXISTS { MATCH (${scope.node})-[:ENACTED]->(:Law)-[:CONTAINS]->(${node}:Provision) WHERE ${condition} }`;
  },
  facets: chosen(jurisdictionFacets),
  words: holdsWords("jurisdiction"),
};
