import { weightsAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { level } from "../measures/level.ts";
import { race as raceMeasure } from "../measures/race.ts";
import { inTurn } from "../store/heavy-work.ts";
import { robustnessOf, statesAsked } from "./common-arguments.ts";
import { requestFacts } from "./request-facts.ts";

export const race: NonNullable<QueryResolvers["race"]> = async (_, given, context) => {
  const { facts, request, answers } = await requestFacts(given, context);
  const shown = statesAsked(given.jurisdictions, facts);
  const weights = weightsAsked(given.weights);
  const { safeguards, asOf } = request;
  return {
    ...raceMeasure({
      facts: request,
      lens: given.lens ?? "privacy_cross_border",
      shown,
      own: (state) => level(answers.get(state), safeguards, weights),
    }),
    robustness: () =>
      inTurn(context.signal, () =>
        robustnessOf(shown, { facts, question: { asOf, answers, safeguards, weights } }, context),
      ),
  };
};
