import type { QueryResolvers } from "../generated/resolvers.ts";
import { type WhatIf, whatIf as whatIfMeasure } from "../measures/what-if.ts";
import { scenarioAsked, statesAsked } from "./common-arguments.ts";
import { requestFacts } from "./request-facts.ts";

export const whatIf: NonNullable<QueryResolvers["whatIf"]> = async (_, given, context) => {
  const { scenario, ...present } = given;
  const { facts, request } = await requestFacts(present, context);
  const shown = statesAsked(given.jurisdictions, facts);
  const found: WhatIf = {
    asOf: request.asOf,
    power: request.power,
    lens: given.lens ?? "privacy_cross_border",
    changed: whatIfMeasure(request, scenarioAsked(scenario, facts), shown),
    states: shown.length,
  };
  return found;
};
