import { jurisdictionsAsked } from "../arguments/checks.ts";
import type { SourcedFact, SourceFilter } from "../generated/resolvers.ts";
import { factsOf } from "../store/facts.ts";
import { oneOf, type Scope, type Terms } from "./filter.ts";

/**
 * From what cites a source, by which ways, to the node that is or has the fact and knows its state. A
 * part of a fact, such as a step of a case, is no fact of its own: it counts as the whole.
 */
const PATHS: Readonly<Record<SourcedFact, readonly string[]>> = {
  law: [
    "(owner:`Law`)",
    "(:`LawEvent`)<-[:HAD]-(owner:`Law`)",
    "(:`Amendment`)<-[:CHANGED_BY]-(owner:`Law`)",
  ],
  provision: ["(owner:`Provision`)"],
  coding: ["(owner:`Coding`)"],
  not_punished: ["(owner:`NotPunished`)"],
  case: ["(owner:`Case`)", "(:`Stage`)<-[:WENT_THROUGH]-(owner:`Case`)"],
  treaty: [
    "(owner:`Treaty`)",
    "(:`TreatyEvent`)<-[:WENT_ON]-(owner:`Treaty`)",
    "(:`Cooperation`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
    "(:`Refusal`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
    "(:`Bar`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
    "(:`Override`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
    "(:`Permit`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
    "(:`Gate`)<-[:HAS_CLAUSE]-(owner:`Treaty`)",
  ],
  article: ["(owner:`Article`)", "(:`Cooperation`)<-[:ALLOWS]-(owner:`Article`)"],
  participation: [
    "(owner:`Participation`)",
    "(:`Reservation`)<-[:RESERVED]-(owner:`Participation`)",
  ],
  position: ["(owner:`Position`)"],
  letter: ["(owner:`Letter`)"],
  demand: ["(owner:`Demand`)", "(:`DemandAnswer`)<-[:ANSWERED_BY]-(owner:`Demand`)"],
  influence: ["(:`Influence`)<-[:SAID_TO_FOLLOW]-(owner:`Law`)"],
  contradiction: ["(:`Claim`)<-[:CLAIMS]-(:`Contradiction`)<-[:DISPUTED_IN]-(owner)"],
  text: ["(owner:`Text`)"],
};

/** Facts that belong to treaties and letters, not to a state. */
const OF_NO_STATE: readonly SourcedFact[] = ["treaty", "article", "letter", "demand"];

/** Cited by a fact of one of these kinds and, where states are named, of one of these. */
async function citedBy(
  kinds: readonly SourcedFact[],
  states: readonly string[] | null | undefined,
  { node, bind, context }: Scope,
): Promise<string> {
  const of = states
    ? ` WHERE owner.jurisdiction IN ${bind(jurisdictionsAsked(states, await factsOf(context)))}`
    : "";
  const able = states ? kinds.filter((kind) => !OF_NO_STATE.includes(kind)) : kinds;
  const ways = [...new Set(able)].flatMap((kind) =>
    PATHS[kind].map((way) => `EXISTS { MATCH (${node})<-[:CITES]-${way}${of} }`),
  );
  return ways.length === 0 ? "false" : ways.join(" OR ");
}

export const sourceTerms: Terms<SourceFilter> = {
  tiers: oneOf("tier"),
  publishers: oneOf("publisher"),
  languages: oneOf("language"),
  facts: (kinds, scope, { jurisdictions }) => citedBy(kinds, jurisdictions, scope),
  jurisdictions: (states, scope, { facts }) =>
    // With kinds beside it, it is said by them: of one and the same fact.
    facts ? "true" : citedBy(Object.keys(PATHS) as SourcedFact[], states, scope),
};
