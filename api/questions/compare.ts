import { codebook } from "../../schema/codebook/codebook.ts";
import { dayAsked, jurisdictionsAsked, weightsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { codingRows, isKnown, offenceRows } from "../measures/comparison.ts";
import { answersOn, heldOn, level, safeguardsOf } from "../measures/level.ts";
import { factsOf } from "../store/facts.ts";

export const compare: NonNullable<QueryResolvers["compare"]> = async (_, given, context) => {
  const facts = await factsOf(context);
  const jurisdictions = jurisdictionsAsked(given.jurisdictions, facts);
  if (jurisdictions.length < 1 || jurisdictions.length > 8)
    throw refuse(
      "BAD_USER_INPUT",
      `compare takes 1 to 8 jurisdictions, not ${jurisdictions.length}`,
    );
  const asOf = dayAsked(given.asOf, context);
  const counted = safeguardsOf(given.lens ?? null);
  const weights = weightsAsked(given.weights);
  const { release } = context;
  const offences = offenceRows(jurisdictions, asOf, facts);
  const codings = jurisdictions
    .flatMap((id) => facts.codingsOf.get(id) ?? [])
    .filter((coding) => heldOn(coding, asOf, release.knowledgeDate));
  const powers = codingRows("power", Object.keys(codebook.power), jurisdictions, codings).filter(
    isKnown,
  );
  const safeguards = codingRows("safeguard", counted, jurisdictions, codings);
  const answers = answersOn(
    codings.filter(({ kind }) => kind === "safeguard"),
    asOf,
    release.knowledgeDate,
  );
  return {
    asOf,
    jurisdictions,
    levels: jurisdictions.map((id) => level(answers.get(id), counted, weights)),
    offences,
    powers,
    safeguards,
  };
};
