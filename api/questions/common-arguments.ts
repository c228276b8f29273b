import { codebook } from "../../schema/codebook/codebook.ts";
import { jurisdictionsAsked, offenceAsked, weightsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { Scenario as ScenarioAsked } from "../generated/resolvers.ts";
import { COVERAGE_THRESHOLD } from "../measures/coverage.ts";
import { type Answers, answersOn, type Weights } from "../measures/level.ts";
import { type Robustness, robustness } from "../measures/robustness.ts";
import type { Scenario } from "../measures/scenario.ts";
import type { Context } from "../store/context.ts";
import type { Facts } from "../store/facts.ts";

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
    readonly question: {
      readonly asOf: string;
      readonly answers: ReadonlyMap<string, Answers>;
      readonly safeguards: readonly string[];
      readonly weights: Weights;
    };
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
    weights: question.weights,
    enough: COVERAGE_THRESHOLD,
    first: FIRST,
  });
}
