/** Part 4: how the time of the measures grows with the number of states. */
import { level } from "../../api/measures/level.ts";
import { race } from "../../api/measures/race.ts";
import { onward } from "../../api/measures/request/onward.ts";
import { robustness } from "../../api/measures/robustness.ts";
import { treatyFloor } from "../../api/measures/treaty-floor.ts";
import { whatIf } from "../../api/measures/what-if.ts";
import { sideBySide, type Task } from "./measure.ts";
import { syntheticRace } from "./synthetic.ts";
import type { BenchWorld } from "./world.ts";

const STATES = [100, 200, 400];
const ROUNDS = 5;
const BOUNDS = { time: 0, iterations: 3, warmup: true, warmupIterations: 2, warmupTime: 0 };

/** Questions of one world, each as often as it is asked. */
function questionsAmong(states: number): Record<string, () => unknown> {
  const { facts, shown, answers, safeguards } = syntheticRace(states);
  const [first = "", second = ""] = shown;
  const treaty = facts.treaties[1]?.id ?? "";
  const own = (state: string) => level(answers.get(state), safeguards);
  return {
    "race of 60 shown": () => race({ facts, lens: "toy", shown: shown.slice(0, 60), own }),
    "race of all shown": () => race({ facts, lens: "toy", shown, own }),
    onward: () => onward(first, facts, 1),
    "what-if": () => whatIf(facts, { ratify: [{ jurisdiction: second, treaty }] }, shown),
    "treaty floor": () => treatyFloor({ articles: [], settled: [] }, shown, answers, safeguards),
    robustness: () =>
      robustness({
        states: shown,
        answers,
        strongAnswers: answers,
        safeguards,
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
