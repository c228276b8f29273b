/** Does a piece of work when its turn comes; `who` stands for the request that asks for it. */
export type TakingTurns = <T>(who: object, work: () => Promise<T>) => Promise<T>;

/**
 * Lets so many pieces of work run at a time. Those who wait take turns by who asked: one who asks for a
 * hundred pieces keeps nobody waiting for all of them.
 */
export function takingTurns(atATime: number): TakingTurns {
  const waiting = new Map<object, (() => void)[]>();
  let running = 0;

  function begin(): void {
    const [first] = waiting;
    if (running >= atATime || !first) return;
    const [who, own] = first;
    const start = own.shift();
    waiting.delete(who);
    if (own.length > 0) waiting.set(who, own);
    running += 1;
    start?.();
  }

  return async (who, work) => {
    await new Promise<void>((resolve) => {
      const own = waiting.get(who);
      if (own) own.push(resolve);
      else waiting.set(who, [resolve]);
      begin();
    });
    try {
      return await work();
    } finally {
      running -= 1;
      begin();
    }
  };
}
