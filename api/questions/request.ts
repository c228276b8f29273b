import { jurisdictionsAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { requestsBetween } from "../measures/request/assistance-request.ts";
import { requestFacts } from "./request-facts.ts";

export const request: NonNullable<QueryResolvers["request"]> = async (_, given, context) => {
  const { facts, request } = await requestFacts(given, context);
  jurisdictionsAsked([given.requesting, given.requested], facts);
  return requestsBetween(given.requesting, given.requested, request);
};
