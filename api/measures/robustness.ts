import { randomGamma, randomLcg } from "d3";
import { type Answers, level, type Weights } from "./level.ts";

/** How firm an order of states is. */
export interface Robustness {
  /** The states in the order shown: those known well enough, the least protected first. */
  readonly order: readonly string[];
  /** Share of random weightings in which the order holds, 0 to 1; null with fewer than two states. */
  readonly weightings: number | null;
  readonly draws: number;
  /** The safeguards without any one of which the order changes. */
  readonly dependsOn: readonly string[];
  /** States of the order whose place changes when codings on weak sources alone are left out. */
  readonly weakSourced: readonly string[];
  /** Pairs of neighbours whose bounds overlap, so that missing data could turn them round. */
  readonly overlapping: number;
}

export interface RobustnessQuestion {
  readonly states: readonly string[];
  readonly answers: ReadonlyMap<string, Answers>;
  /** The same without codings that rest on weak sources alone. */
  readonly strongAnswers: ReadonlyMap<string, Answers>;
  readonly safeguards: readonly string[];
  readonly weights?: Weights;
  /** The coverage that a state needs to be ranked. */
  readonly enough: number;
  /** How many states of the order are looked at. */
  readonly first: number;
}

const DRAWS = 500;
const SEED = 0.2022;
/** How close the drawn weights stay to the chosen ones: the Dirichlet's parameter for a weight of 1. */
const CONCENTRATION = 4;

const orderBy = (
  states: readonly string[],
  answers: ReadonlyMap<string, Answers>,
  safeguards: readonly string[],
  weights: Weights,
): string[] =>
  states
    .map((state) => ({ state, high: level(answers.get(state), safeguards, weights).high }))
    .sort((a, b) => a.high - b.high || (a.state < b.state ? -1 : 1))
    .map(({ state }) => state);

/** Dirichlet weights around the chosen ones, always the same for one question. */
function* drawnWeights(safeguards: readonly string[], weights: Weights): Generator<Weights> {
  const gamma = randomGamma.source(randomLcg(SEED));
  const draws = safeguards.map((code) => gamma(Math.max(weights[code] ?? 1, 1e-6) * CONCENTRATION));
  for (let draw = 0; draw < DRAWS; draw += 1)
    yield Object.fromEntries(safeguards.map((code, index) => [code, draws[index]?.() ?? 0]));
}

/** Whether the order of the least protected states survives other weights, and the loss of weak sources. */
export function robustness(question: RobustnessQuestion): Robustness {
  const { states, answers, strongAnswers, safeguards, weights = {}, enough, first } = question;
  const ranked = states.filter(
    (state) => level(answers.get(state), safeguards, weights).coverage >= enough,
  );
  const order = orderBy(ranked, answers, safeguards, weights).slice(0, first);
  const holds = (other: Weights, among = answers, of = safeguards): boolean =>
    orderBy(order, among, of, other).join() === order.join();
  let held = 0;
  if (order.length > 1)
    for (const drawn of drawnWeights(safeguards, weights)) if (holds(drawn)) held += 1;
  const without = (code: string) => safeguards.filter((other) => other !== code);
  const strong = orderBy(order, strongAnswers, safeguards, weights);
  const overlapping = order.slice(1).filter((state, index) => {
    const above = level(answers.get(order[index] ?? ""), safeguards, weights);
    return level(answers.get(state), safeguards, weights).low < above.high;
  });
  return {
    order,
    weightings: order.length > 1 ? held / DRAWS : null,
    draws: DRAWS,
    dependsOn:
      order.length > 1 ? safeguards.filter((code) => !holds(weights, answers, without(code))) : [],
    weakSourced: order.filter((state, index) => strong[index] !== state),
    overlapping: overlapping.length,
  };
}
