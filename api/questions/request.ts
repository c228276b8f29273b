import { jurisdictionsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { requestsBetween } from "../measures/request/assistance-request.ts";
import { requestFacts } from "./request-facts.ts";

export const request: NonNullable<QueryResolvers["request"]> = async (_, given, context) => {
  const { facts, request } = await requestFacts(given, context);
  const states = jurisdictionsAsked([given.requesting, given.requested], facts);
  if (states.length < 2)
    throw refuse(
      "BAD_USER_INPUT",
      `requesting and requested must be two states, not ${given.requesting} twice`,
    );
  return requestsBetween(given.requesting, given.requested, request);
};
