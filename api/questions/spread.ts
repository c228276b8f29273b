import { dayAsked, offenceAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { crimesOn } from "../measures/crimes.ts";
import { answersOn } from "../measures/level.ts";
import { spread as spreadMeasure } from "../measures/spread.ts";
import { factsOf } from "../store/facts.ts";
import { statesAsked } from "./common-arguments.ts";

export const spread: NonNullable<QueryResolvers["spread"]> = async (_, given, context) => {
  const offence = offenceAsked(given.offence);
  const asOf = dayAsked(given.asOf, context);
  const facts = await factsOf(context);
  const { knowledgeDate } = context.release;
  const crimes = crimesOn(
    facts.crimes,
    answersOn(facts.safeguards, asOf, knowledgeDate),
    asOf,
    facts.notPunished,
  );
  const found = spreadMeasure(
    offence,
    asOf,
    statesAsked(given.jurisdictions, facts),
    facts.crimes,
    (jurisdiction) => crimes.of(jurisdiction, offence).certainty === "no",
  );
  return found;
};
