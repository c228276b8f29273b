import { dayAsked, weightsAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { answersOn, safeguardsOf } from "../measures/level.ts";
import { boundStates, partiesIfRatified } from "../measures/requests.ts";
import { treatyFloor as floorMeasure, type TreatyFloor } from "../measures/treaty-floor.ts";
import { factsOf } from "../store/facts.ts";
import { treatiesAsked } from "./common-arguments.ts";

export const treatyFloor: NonNullable<QueryResolvers["treatyFloor"]> = async (
  _,
  given,
  context,
) => {
  const facts = await factsOf(context);
  const [treaty] = treatiesAsked([given.treaty ?? "treaty/uncc"], facts.treaties);
  if (!treaty) throw new Error("a treaty that was asked for is always found");
  const asOf = dayAsked(given.asOf, context);
  const lens = given.lens ?? "privacy_cross_border";
  const articles = await context.loaders.linked("HAS_ARTICLE", "Article").load(treaty.id);
  const bound = boundStates(treaty, asOf);
  const parties = bound.size > 0 ? bound : partiesIfRatified(treaty);
  const found: TreatyFloor = {
    asOf,
    treaty: treaty.id,
    lens,
    bound: bound.size > 0,
    ...floorMeasure(
      { articles, settled: treaty.settled },
      [...parties.keys()].sort(),
      answersOn(facts.safeguards, asOf, context.release.knowledgeDate),
      safeguardsOf(lens),
      weightsAsked(given.weights),
    ),
  };
  return found;
};
