import type { QueryResolvers } from "../generated/resolvers.ts";
import { ratifications as measure, type Ratifications } from "../measures/ratifications.ts";
import { partiesIfRatified } from "../measures/requests.ts";
import { suppose } from "../measures/scenario.ts";
import { whatIfBase } from "../measures/what-if.ts";
import { pathQuestion, treatiesAsked } from "./path-question.ts";

const CAUTION =
  "It supposes that every signatory ratifies and that no law changes. A state decides where the least is known to protect; a state of which little is known can look better than it is.";

export const ratifications: NonNullable<QueryResolvers["ratifications"]> = async (
  _,
  given,
  context,
) => {
  const { treaty: id, ...present } = given;
  const { facts, question } = await pathQuestion(present, context);
  const [treaty] = treatiesAsked([id ?? "treaty/uncc"], facts.treaties);
  if (!treaty) throw new Error("a treaty that was asked for is always found");
  const states = [...partiesIfRatified(treaty).keys()].sort();
  const everybody = whatIfBase(suppose(question, { everySignatory: [treaty.id] }), states);
  const found: Ratifications = {
    asOf: question.asOf,
    treaty: treaty.id,
    states: states.length,
    rows: await measure(everybody, treaty.id, states, context.giveWay ?? (async () => {})),
    caution: CAUTION,
  };
  return found;
};
