import type { QueryResolvers } from "../generated/resolvers.ts";
import { ratifications as measure, type Ratifications } from "../measures/ratifications.ts";
import { partiesIfRatified } from "../measures/requests.ts";
import { treatiesAsked } from "./common-arguments.ts";
import { requestFacts } from "./request-facts.ts";

export const ratifications: NonNullable<QueryResolvers["ratifications"]> = async (
  _,
  given,
  context,
) => {
  const { treaty: id, ...present } = given;
  const { facts, request } = await requestFacts(present, context);
  const [treaty] = treatiesAsked([id ?? "treaty/uncc"], facts.treaties);
  if (!treaty) throw new Error("a treaty that was asked for is always found");
  const states = [...partiesIfRatified(treaty).keys()].sort();
  const found: Ratifications = {
    asOf: request.asOf,
    treaty: treaty.id,
    states: states.length,
    rows: await measure(request, treaty.id, states, context.giveWay ?? (async () => {})),
  };
  return found;
};
