import { Piscina } from "piscina";
import { type Outcome, TooBusy, takenFrom } from "./outcome.ts";

export interface PoolLimits {
  /** Threads at work at the same time. */
  readonly threads: number;
  /** How much work may wait for a thread; more is refused. */
  readonly waiting: number;
  /** The longest that work may wait and take, in milliseconds; its thread is ended and replaced. */
  readonly milliseconds: number;
  /** The largest that the heap of a thread may grow, in megabytes; then it is ended and replaced. */
  readonly heapMegabytes: number;
}

/** Worker threads that do one kind of work, beside the thread that answers requests. */
export interface Pool<Input, Output> {
  /** The outcome of the work; TooBusy where it could not be done now. */
  run(input: Input): Promise<Output>;
  /** Ends all threads and the work that they do. */
  close(): Promise<void>;
}

/** How long a thread without work is kept, in milliseconds; then its memory is given back. */
const IDLE = 10_000;

/**
 * A pool over a module that exports `work`, one function of one argument; both argument and outcome
 * are copied between threads. No thread is started before there is work.
 */
export function openPool<Input, Output>(
  module: URL,
  { threads, waiting, milliseconds, heapMegabytes }: PoolLimits,
): Pool<Input, Output> {
  let piscina: Piscina | undefined;
  // The library's own limit does not count work that can be ended.
  let open = 0;
  const opened = () =>
    new Piscina({
      filename: new URL("./start.mjs", import.meta.url).href,
      // What the process was started with is for its first thread.
      execArgv: [],
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE,
      // A thread that waits for work still closes what the work before has left.
      atomics: "disabled",
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
  return {
    async run(input) {
      if (open >= threads + waiting) throw new TooBusy(`${waiting} wait already`);
      open += 1;
      piscina ??= opened();
      let outcome: Outcome<Output>;
      try {
        outcome = (await piscina.run(
          { module: module.href, input },
          { signal: AbortSignal.timeout(milliseconds) },
        )) as Outcome<Output>;
      } catch (cause) {
        // What the work itself threw comes as an outcome: here the thread was lost.
        throw new TooBusy("the thread that did this was lost", { cause });
      } finally {
        open -= 1;
      }
      return takenFrom(outcome);
    },
    async close() {
      await piscina?.destroy();
      piscina = undefined;
    },
  };
}
