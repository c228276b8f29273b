/** Measuring tasks side by side, and what comes of it. */
import { median } from "d3";
import { Bench, type BenchOptions, type FnOptions } from "tinybench";

export interface Task {
  readonly run: () => unknown;
  readonly hooks?: FnOptions;
}

/** The median time of each round in milliseconds, by task. */
export type Medians = ReadonlyMap<string, readonly number[]>;

/**
 * Runs the tasks in turn, round after round, so that whatever else the machine does meets all of
 * them alike.
 */
export async function sideBySide(
  tasks: Readonly<Record<string, Task>>,
  rounds: number,
  options: BenchOptions,
): Promise<Medians> {
  const medians = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ ...options, throws: true });
    for (const [name, { run, hooks }] of Object.entries(tasks)) bench.add(name, run, hooks);
    for (const { name, result } of await bench.run()) {
      if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
      medians.get(name)?.push(result.latency.p50);
    }
  }
  return medians;
}

/** The time of one run of something too long to be run often. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** How many times as long one takes as the other, in the round in the middle and over all rounds. */
export interface Ratio {
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
}

/** The results of a run: medians in milliseconds and ratios, each under a name that the README explains. */
export class Results {
  readonly medians: Record<string, number> = {};
  readonly ratios: Record<string, Ratio> = {};
  readonly #rounds = new Map<string, readonly number[]>();

  keep(name: string, rounds: readonly number[]): void {
    this.#rounds.set(name, rounds);
    this.medians[name] = tidy(median(rounds) ?? Number.NaN);
  }

  keepAll(prefix: string, medians: Medians): void {
    for (const [name, rounds] of medians) this.keep(`${prefix} ${name}`, rounds);
  }

  /** Notes how many times as long as `base` something takes; nothing if either was left out. */
  compare(name: string, base: string): void {
    const [ours, theirs] = [this.#rounds.get(name), this.#rounds.get(base)];
    if (!ours || !theirs) return;
    const quotients = ours.map((time, round) => time / (theirs[round] ?? Number.NaN));
    this.ratios[`${name} / ${base}`] = {
      ratio: tidy(median(quotients) ?? Number.NaN),
      least: tidy(Math.min(...quotients)),
      most: tidy(Math.max(...quotients)),
    };
  }
}

/** Three digits: no run is more exact. */
const tidy = (value: number): number => Number(value.toPrecision(3));
