import { dayAsked, offenceAsked, powerAsked } from "../arguments/checks.ts";
import type { Lens, Scenario } from "../generated/resolvers.ts";
import { crimesOn } from "../measures/crimes.ts";
import { type Answers, answersOn, safeguardsOf } from "../measures/level.ts";
import type { RequestFacts } from "../measures/request/assistance-request.ts";
import { claimsOn } from "../measures/request/claims.ts";
import { suppose, supposeAnswers } from "../measures/request/suppose.ts";
import type { Context } from "../store/context.ts";
import { type Facts, factsOf } from "../store/facts.ts";
import { requestTreatiesOf } from "../store/request-treaties.ts";
import { scenarioAsked, treatiesAsked } from "./common-arguments.ts";

/** What every question about requests can be asked with. */
export interface RequestArguments {
  readonly power?: string | null | undefined;
  readonly lens?: Lens | null | undefined;
  readonly treaty?: string | null | undefined;
  readonly treaties?: readonly string[] | null | undefined;
  readonly offence?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly onceInForce?: boolean | null | undefined;
  readonly scenario?: Scenario | null | undefined;
}

/** The facts of a question about requests, in the scenario if one is given, and those of the release that they come from. */
export async function requestFacts(
  given: RequestArguments,
  context: Context,
): Promise<{ facts: Facts; request: RequestFacts; answers: ReadonlyMap<string, Answers> }> {
  const [facts, treaties] = await Promise.all([factsOf(context), requestTreatiesOf(context)]);
  const asOf = dayAsked(given.asOf, context);
  const power = powerAsked(given.power ?? "production_content");
  const answers = answersOn(facts.safeguards, asOf, context.release.knowledgeDate);
  const only = given.treaties ?? (typeof given.treaty === "string" ? [given.treaty] : null);
  const request: RequestFacts = {
    asOf,
    power,
    offence: given.offence ? offenceAsked(given.offence) : null,
    onceInForce: given.onceInForce === true,
    treaties: only === null ? treaties : treatiesAsked(only, treaties),
    safeguards: safeguardsOf(given.lens ?? "privacy_cross_border"),
    claims: claimsOn(facts.safeguards, power, asOf, context.release.knowledgeDate),
    crimes: crimesOn(facts.crimes, answers, asOf, facts.notPunished),
  };
  if (!given.scenario) return { facts, request, answers };
  const scenario = scenarioAsked(given.scenario, facts);
  return {
    facts,
    request: suppose(request, scenario),
    answers: supposeAnswers(answers, scenario),
  };
}
