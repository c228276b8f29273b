import type { SourcedFact } from "../generated/resolvers.ts";

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
  indicator: ["(owner:`Indicator`)"],
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
export const OF_NO_STATE: readonly SourcedFact[] = ["treaty", "article", "letter", "demand"];

export const SOURCED_FACTS = Object.keys(PATHS) as SourcedFact[];

/** The ways from what cites a source to the fact, `owner`, of a kind. */
export const waysTo = (kind: SourcedFact): readonly string[] => PATHS[kind];
