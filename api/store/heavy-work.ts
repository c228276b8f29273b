import { setImmediate as nextTurn } from "node:timers/promises";
import { StoreTimeout } from "../../schema/graph/errors.ts";
import type { Context, GiveWay } from "./context.ts";

const giveWayUntil =
  (signal: AbortSignal | undefined): GiveWay =>
  async () => {
    await nextTurn();
    if (signal?.aborted) throw new StoreTimeout("given up", { cause: signal.reason });
  };

/**
 * Does work when its turn comes: one piece at a time, and between two of them whatever else waits.
 * What nobody waits for any more, since the client left or the time is over, is not begun.
 */
export type InTurn = <T>(
  signal: AbortSignal | undefined,
  work: (giveWay: GiveWay) => T | Promise<T>,
) => Promise<T>;

/**
 * A queue of its own. No piece of one may wait for another piece of the same. Between two pieces lie so
 * many turns of the event loop: in each, one new connection is accepted.
 */
export function createTurns(turnsBetween: number): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, work) => {
    const giveWay = giveWayUntil(signal);
    const mine = last.then(async () => {
      for (let turn = 1; turn < turnsBetween; turn += 1) await nextTurn();
      await giveWay();
      return work(giveWay);
    });
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * How many turns lie between two pieces of heavy work, so that somebody who comes after many others is
 * let in before the work of these is done. An empty turn takes some microseconds.
 */
export const BETWEEN_HEAVY = 50;

/** The queue of heavy questions. */
export const inTurn = createTurns(BETWEEN_HEAVY);

type Resolve<Parent, Args, Result, Info> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: Info,
) => Result;

/** What a request has asked for so far, by resolver and arguments. */
const asked = new WeakMap<Context, Map<string, Promise<unknown>>>();

/**
 * A field that takes long: worked out in turn, and once a request for the same arguments, however
 * many aliases ask for it.
 */
export const heavy =
  <Parent, Args, Result, Info>(
    name: string,
    resolve: Resolve<Parent, Args, Result | Promise<Result>, Info>,
  ): Resolve<Parent, Args, Promise<Result>, Info> =>
  (parent, args, context, info) => {
    const known = asked.get(context) ?? new Map<string, Promise<unknown>>();
    asked.set(context, known);
    const key = `${name} ${JSON.stringify(args)}`;
    const before = known.get(key) as Promise<Result> | undefined;
    if (before) return before;
    const found = inTurn(context.signal, (giveWay) =>
      resolve(parent, args, { ...context, giveWay }, info),
    );
    known.set(key, found);
    return found;
  };
