import type { QueryResolvers } from "../generated/resolvers.ts";
import { race as raceMeasure } from "../measures/race.ts";
import { inTurn } from "../store/heavy-work.ts";
import { pathQuestion, robustnessOf, statesAsked } from "./path-question.ts";

/** The treaty whose signatories the last column supposes to have ratified. */
const UN_CONVENTION = "treaty/uncc";

export const race: NonNullable<QueryResolvers["race"]> = async (_, given, context) => {
  const asked = await pathQuestion(given, context);
  const shown = statesAsked(given.jurisdictions, asked.facts);
  const { lens } = asked;
  return {
    ...raceMeasure({ ...asked.question, lens, shown, supposed: UN_CONVENTION }),
    robustness: () => inTurn(context.signal, () => robustnessOf(shown, asked, context)),
  };
};
