import { jurisdictionsAsked, lineAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { onward } from "../measures/request/onward.ts";
import { whoMayAsk as whoMayAskMeasure } from "../measures/request/who-may-ask.ts";
import { requestFacts } from "./request-facts.ts";
import { wordsAt } from "./words-at.ts";

export const whoMayAsk: NonNullable<QueryResolvers["whoMayAsk"]> = async (_, given, context) => {
  const { jurisdiction, ...asked } = given;
  const months = lineAsked(given.months);
  const { facts, request } = await requestFacts(asked, context);
  const [state = ""] = jurisdictionsAsked([jurisdiction], facts);
  const wordsOf = await wordsAt(months, request.asOf, facts, context);
  return {
    ...whoMayAskMeasure(state, months, request, wordsOf),
    onward: (transfers) => onward(state, request, transfers),
  };
};
