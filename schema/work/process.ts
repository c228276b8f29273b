import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Outcome, TooBusy, takenFrom } from "./outcome.ts";

export interface ProcessLimits {
  /** How much work may wait for the work that is being done; more is refused. */
  readonly waiting: number;
  /** The longest that one piece may take, in milliseconds; then its process is killed. */
  readonly milliseconds: number;
  /** The largest that the heap of its process may grow, in megabytes; then it dies. */
  readonly heapMegabytes: number;
}

const START = fileURLToPath(new URL("./start-process.mjs", import.meta.url));

/**
 * Does work one piece after the other, each in a process that ends with it and gives all its memory
 * back. The module exports `work`, a function of one argument; both argument and outcome are sent
 * between processes. TooBusy where it could not be done.
 */
export function inProcess<Input, Output>(
  module: URL,
  { waiting, milliseconds, heapMegabytes }: ProcessLimits,
): { run(input: Input): Promise<Output> } {
  let open = 0;
  let before: Promise<unknown> = Promise.resolve();

  const outcomeOf = (input: Input): Promise<Outcome<Output>> =>
    new Promise((resolve, reject) => {
      const child = fork(START, {
        // What this process was started with is not for that one.
        execArgv: [`--max-old-space-size=${heapMegabytes}`],
        serialization: "advanced",
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        timeout: milliseconds,
        killSignal: "SIGKILL",
      });
      child.on("message", (outcome) => resolve(outcome as Outcome<Output>));
      child.on("error", (cause) => reject(new TooBusy("no process does this now", { cause })));
      child.on("exit", (code, signal) =>
        reject(new TooBusy(`the process that did this ended with ${signal ?? code}`)),
      );
      child.send({ module: module.href, input });
    });

  return {
    async run(input) {
      if (open > waiting) throw new TooBusy(`${waiting} wait already`);
      open += 1;
      const outcome = before.then(() => outcomeOf(input));
      before = outcome.catch(() => {});
      try {
        return takenFrom(await outcome);
      } finally {
        open -= 1;
      }
    },
  };
}
