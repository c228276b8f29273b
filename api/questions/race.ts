import { dayAsked, jurisdictionsAsked, powerAsked } from "../arguments.ts";
import { factsOf } from "../facts.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { answersOn, safeguardsOf } from "../measures/level.ts";
import { race as raceMeasure } from "../measures/race.ts";

/** The treaty whose signatories the last column supposes to have ratified. */
const UN_CONVENTION = "treaty/uncc";

export const race: NonNullable<QueryResolvers["race"]> = async (_, given, context) => {
  const facts = await factsOf(context);
  const asOf = dayAsked(given.asOf, context);
  const lens = given.lens ?? "privacy_cross_border";
  const shown = given.jurisdictions
    ? jurisdictionsAsked(given.jurisdictions, facts)
    : facts.jurisdictions.flatMap(({ id, researched }) => (researched ? [id] : []));
  return raceMeasure({
    asOf,
    power: powerAsked(given.power ?? "production_content"),
    lens,
    safeguards: safeguardsOf(lens),
    shown: shown.sort(),
    answers: answersOn(facts.safeguards, asOf, context.release.knowledgeDate),
    treaties: facts.treaties,
    supposed: UN_CONVENTION,
  });
};
