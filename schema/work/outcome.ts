import { StoreEmpty, StoreTimeout, StoreUnavailable } from "../graph/errors.ts";

/** Work that cannot be done now, through no fault of who asked; it may be asked for again. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** What comes back from where work was done elsewhere. */
export type Outcome<Output> = { readonly done: Output } | { readonly failed: Failure };

/** Errors that whoever asked for the work tells apart, and that no message between threads keeps. */
const KNOWN = [StoreEmpty, StoreTimeout, StoreUnavailable, TooBusy];

function asThrown({ name, message, stack }: Failure): Error {
  const kind = KNOWN.find((one) => one.name === name);
  const error = kind ? new kind(message) : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** What the work gave, or what it threw as if it had been thrown here. */
export function takenFrom<Output>(outcome: Outcome<Output>): Output {
  if ("failed" in outcome) throw asThrown(outcome.failed);
  return outcome.done;
}
