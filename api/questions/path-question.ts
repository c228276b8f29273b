import { codebook } from "../../schema/codebook/codebook.ts";
import {
  dayAsked,
  jurisdictionsAsked,
  offenceAsked,
  powerAsked,
  weightsAsked,
} from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { Lens, Scenario as ScenarioAsked, Weight } from "../generated/resolvers.ts";
import { COVERAGE_THRESHOLD } from "../measures/coverage.ts";
import { crimesOn } from "../measures/crimes.ts";
import { type Answers, answersOn, safeguardsOf } from "../measures/level.ts";
import type { PathQuestion } from "../measures/paths.ts";
import { type Robustness, robustness } from "../measures/robustness.ts";
import { type Scenario, suppose } from "../measures/scenario.ts";
import type { Context } from "../store/context.ts";
import { type Facts, factsOf } from "../store/facts.ts";

/** What every question about paths can be asked with. */
export interface PathArguments {
  readonly power?: string | null | undefined;
  readonly lens?: Lens | null | undefined;
  readonly weights?: readonly Weight[] | null | undefined;
  readonly treaties?: readonly string[] | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly offence?: string | null | undefined;
  readonly scenario?: ScenarioAsked | null | undefined;
}

/** A question about paths, with what it was made from. */
export interface Asked {
  readonly facts: Facts;
  readonly lens: Lens;
  readonly question: PathQuestion;
}

/** Treaties by id; refused if there is none with that id. */
export function treatiesAsked<T extends { readonly id: string }>(
  ids: readonly string[],
  treaties: readonly T[],
): T[] {
  return ids.map((id) => {
    const found = treaties.find((treaty) => treaty.id === id);
    if (found) return found;
    throw refuse(
      "BAD_USER_INPUT",
      `unknown treaty: ${JSON.stringify(id)}; one of ${treaties.map((one) => one.id).join(", ")}`,
    );
  });
}

/** A scenario whose states, treaties and codes all exist. */
export function scenarioAsked(asked: ScenarioAsked, facts: Facts): Scenario {
  const { ratify, denounce, everySignatory, reserve, safeguards, penalties } = asked;
  const steps = [...(ratify ?? []), ...(denounce ?? []), ...(reserve ?? [])];
  treatiesAsked([...steps.map(({ treaty }) => treaty), ...(everySignatory ?? [])], facts.treaties);
  const named = [...steps, ...(safeguards ?? []), ...(penalties ?? [])];
  jurisdictionsAsked(
    named.map(({ jurisdiction }) => jurisdiction),
    facts,
  );
  weightsAsked((safeguards ?? []).map(({ safeguard }) => ({ safeguard, weight: 1 })));
  for (const { offence } of penalties ?? []) offenceAsked(offence);
  return {
    ratify: ratify ?? [],
    denounce: denounce ?? [],
    everySignatory: everySignatory ?? [],
    reserve: reserve ?? [],
    penalties: penalties ?? [],
    safeguards: (safeguards ?? []).map(({ jurisdiction, safeguard, value }) => {
      const weight = codebook.value[value]?.weight;
      if (weight === undefined)
        throw refuse(
          "BAD_USER_INPUT",
          `a supposed safeguard is yes, partial or no, not ${JSON.stringify(value)}`,
        );
      return { jurisdiction, safeguard, value: weight };
    }),
  };
}

/** The question that a field's arguments make, in the scenario if one is given. */
export async function pathQuestion(given: PathArguments, context: Context): Promise<Asked> {
  const facts = await factsOf(context);
  const asOf = dayAsked(given.asOf, context);
  const lens = given.lens ?? "privacy_cross_border";
  const answers = answersOn(facts.safeguards, asOf, context.release.knowledgeDate);
  const question: PathQuestion = {
    asOf,
    power: powerAsked(given.power ?? "production_content"),
    safeguards: safeguardsOf(lens),
    weights: weightsAsked(given.weights),
    answers,
    treaties: given.treaties ? treatiesAsked(given.treaties, facts.treaties) : facts.treaties,
    offence: given.offence ? offenceAsked(given.offence) : null,
    crimes: crimesOn(facts.crimes, answers, asOf),
  };
  const scenario = given.scenario ? scenarioAsked(given.scenario, facts) : null;
  return { facts, lens, question: scenario ? suppose(question, scenario) : question };
}

/** The jurisdictions asked for, or all researched ones, in the order of their codes. */
export const statesAsked = (codes: readonly string[] | null | undefined, facts: Facts): string[] =>
  (codes
    ? jurisdictionsAsked(codes, facts)
    : facts.jurisdictions.flatMap(({ id, researched }) => (researched ? [id] : []))
  ).toSorted();

/** How many states of an order its robustness looks at. */
const FIRST = 5;

/** How firm the order of states by their own law is. */
export function robustnessOf(
  states: readonly string[],
  {
    facts,
    question,
  }: {
    readonly facts: Facts;
    readonly question: Pick<PathQuestion, "asOf" | "answers" | "safeguards" | "weights">;
  },
  { release }: Context,
): Robustness {
  const strong = facts.safeguards.filter(({ id }) => !facts.weaklySourced.has(id));
  const strongAnswers: ReadonlyMap<string, Answers> = answersOn(
    strong,
    question.asOf,
    release.knowledgeDate,
  );
  return robustness({
    states,
    answers: question.answers,
    strongAnswers,
    safeguards: question.safeguards,
    weights: question.weights ?? {},
    enough: COVERAGE_THRESHOLD,
    first: FIRST,
  });
}
