import type { QueryResolvers } from "../generated/resolvers.ts";
import { type WhatIf, whatIf as whatIfMeasure } from "../measures/what-if.ts";
import { scenarioAsked, statesAsked } from "./common-arguments.ts";
import { requestFacts } from "./request-facts.ts";

const CAUTION =
  "What treaties on file would allow if all else stayed as it is: no forecast, and no statement on what any state intends. A state asked may refuse.";

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
    caution: CAUTION,
  };
  return found;
};
