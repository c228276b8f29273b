/** Part 4: how the time of the measures grows with the number of states. */
import { robustness } from "../../api/measures/robustness.ts";
import { treatyFloor } from "../../api/measures/treaty-floor.ts";
import { whatIf, whatIfBase } from "../../api/measures/what-if.ts";
import { sideBySide, type Task } from "./measure.ts";
import { syntheticRace } from "./synthetic.ts";
import type { BenchWorld } from "./world.ts";

const STATES = [100, 200, 400];
const ROUNDS = 5;
const BOUNDS = { time: 0, iterations: 3, warmup: true, warmupIterations: 2, warmupTime: 0 };

/** Questions of one world, each as often as it is asked; what-if starts from a base that is kept. */
function questionsAmong(states: number): Record<string, () => unknown> {
  const question = syntheticRace(states);
  const [, second = ""] = question.shown;
  const treaty = question.treaties[1]?.id ?? "";
  const base = whatIfBase(question, question.shown);
  return {
    "what-if, first": () => whatIfBase(question, question.shown),
    "what-if, again": () => whatIf(base, { ratify: [{ jurisdiction: second, treaty }] }),
    "treaty floor": () =>
      treatyFloor(
        { articles: [], settled: [] },
        question.shown,
        question.answers,
        question.safeguards,
      ),
    robustness: () =>
      robustness({
        states: question.shown,
        answers: question.answers,
        strongAnswers: question.answers,
        safeguards: question.safeguards,
        enough: 0.5,
        first: 5,
      }),
  };
}

export async function measureGrowth({ results }: BenchWorld): Promise<undefined> {
  const worlds = STATES.map((states) => [states, questionsAmong(states)] as const);
  for (const name of Object.keys(worlds[0]?.[1] ?? {})) {
    const nameOf = (states: number): string => `${name}, ${states} states`;
    const tasks = worlds.map(([states, questions]): [string, Task] => [
      nameOf(states),
      { run: () => questions[name]?.() },
    ]);
    results.keepAll("measure:", await sideBySide(Object.fromEntries(tasks), ROUNDS, BOUNDS));
    for (const [index, states] of STATES.entries()) {
      const fewer = STATES[index - 1];
      if (fewer !== undefined)
        results.compare(`measure: ${nameOf(states)}`, `measure: ${nameOf(fewer)}`);
    }
  }
}
