/** Part 4: how the time of the race grows with the number of states. */
import { race } from "../../api/measures/race.ts";
import { type Results, sideBySide, type Task } from "./measure.ts";
import { syntheticRace } from "./synthetic.ts";

const STATES = [100, 200, 400];
const ROUNDS = 3;
const BOUNDS = { time: 0, iterations: 1, warmup: false };

const nameOf = (states: number): string => `race of ${states} states`;

export async function measureGrowth(results: Results): Promise<void> {
  const tasks = STATES.map((states): [string, Task] => {
    const question = syntheticRace(states);
    return [nameOf(states), { run: () => race(question) }];
  });
  results.keepAll("measure:", await sideBySide(Object.fromEntries(tasks), ROUNDS, BOUNDS));
  for (const [index, states] of STATES.entries()) {
    const fewer = STATES[index - 1];
    if (fewer !== undefined)
      results.compare(`measure: ${nameOf(states)}`, `measure: ${nameOf(fewer)}`);
  }
}
