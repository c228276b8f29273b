/** How long an answer may take before it is asked whether anybody is there, in milliseconds. */
const PATIENCE = 700;
/** How long a server that is alive may take to say so, however busy it is. */
const PROBE = 1_900;
/** Between two probes. */
const PAUSE = 250;

/** Tells a server that is slow from one that hangs. */
export interface Liveness {
  /** The outcome of some work, or an error as soon as the server is found to hang. */
  whileAlive<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the probes. */
  stop(): void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/**
 * Watches a server while something waits for it, by probes that nothing else has to go through; each gives
 * the reason why nobody is there, or null. Once one is not answered, all that waits fails, and what comes
 * after fails at once until a probe is answered.
 */
export function liveness(probe: () => Promise<Error | null>, hangs: () => Error): Liveness {
  const waiting = new Map<(error: Error) => void, number>();
  /** Why nobody is there; null as far as is known somebody is. */
  let down: Error | null = null;
  let isWatching = false;
  let isStopped = false;

  /** Why the server does not answer, null if it does; undefined where this process was too busy itself to know. */
  function look(): Promise<Error | null | undefined> {
    const begun = performance.now();
    const late = wait(PROBE).then(() => {
      const wasBusy = performance.now() - begun > PROBE + PAUSE;
      return wasBusy ? undefined : hangs();
    });
    return Promise.race([probe(), late]);
  }

  const isOverdue = (): boolean => {
    const now = performance.now();
    return [...waiting.values()].some((since) => now - since >= PATIENCE);
  };

  async function watch(): Promise<void> {
    if (isWatching) return;
    isWatching = true;
    while (!isStopped && (down !== null || waiting.size > 0)) {
      await wait(PAUSE);
      if (down === null && !isOverdue()) continue;
      const found = await look();
      if (found === undefined) continue;
      down = found;
      if (found !== null) for (const fail of [...waiting.keys()]) fail(found);
    }
    isWatching = false;
  }

  return {
    async whileAlive(work) {
      if (down !== null) throw down;
      let fail: (error: Error) => void = () => {};
      const hung = new Promise<never>((_, reject) => {
        fail = reject;
      });
      waiting.set(fail, performance.now());
      void watch();
      try {
        return await Promise.race([work(), hung]);
      } finally {
        waiting.delete(fail);
      }
    },
    stop() {
      isStopped = true;
    },
  };
}
