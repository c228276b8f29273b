import { dayAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type LetterScorecard, type ScorecardRow, scored } from "../measures/letter-scorecard.ts";
import { answersOn } from "../measures/level.ts";
import { boundStates, partiesIfRatified } from "../measures/requests.ts";
import { treatyFloor } from "../measures/treaty-floor.ts";
import { factsOf } from "../store/facts.ts";

export const letterScorecard: NonNullable<QueryResolvers["letterScorecard"]> = async (
  _,
  given,
  context,
) => {
  const id = given.letter ?? "letter/2022-01-13";
  const { loaders } = context;
  const letter = await loaders.node("Letter").load(id);
  if (!letter)
    throw refuse("BAD_USER_INPUT", `unknown letter: ${JSON.stringify(id)}; letters lists them`);
  const facts = await factsOf(context);
  const asOf = dayAsked(given.asOf, context);
  const treaty = facts.treaties.find((one) => one.id === letter.treaty);
  const parties = treaty
    ? new Set([...boundStates(treaty, asOf).keys(), ...partiesIfRatified(treaty).keys()])
    : new Set<string>();
  const answers = answersOn(facts.safeguards, asOf, context.release.knowledgeDate);
  const demands = await loaders.linked("ASKS", "Demand").load(id);
  const rows = await Promise.all(
    demands.map(async (demand): Promise<ScorecardRow> => {
      const said = await loaders.linked("ANSWERED_BY", "DemandAnswer").load(demand.id);
      const { rows: states } = treatyFloor(
        { articles: [], settled: [] },
        [...parties],
        answers,
        demand.safeguards,
      );
      return { demand, ...scored(said), states };
    }),
  );
  const found: LetterScorecard = { asOf, letter, rows, states: parties.size };
  return found;
};
