import { lineAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { onceInForce as onceInForceMeasure } from "../measures/request/once-in-force.ts";
import { treatiesAsked } from "./common-arguments.ts";
import { requestFacts } from "./request-facts.ts";
import { wordsAt } from "./words-at.ts";

export const onceInForce: NonNullable<QueryResolvers["onceInForce"]> = async (
  _,
  { treaty, ...given },
  context,
) => {
  const months = lineAsked(given.months);
  const { facts, request } = await requestFacts(given, context);
  treatiesAsked([treaty], request.treaties);
  const researched = facts.jurisdictions.flatMap(({ id, researched: is }) => (is ? [id] : []));
  const wordsOf = await wordsAt(months, request.asOf, facts, context);
  return onceInForceMeasure(treaty, months, researched, request, wordsOf);
};
