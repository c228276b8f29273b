import { StoreTimeout } from "../../schema/graph/errors.ts";

/**
 * The outcome of some work, or StoreTimeout as soon as the signal fires: where an engine cannot end
 * its work, the answer at least does not wait for it.
 */
export async function withinTime<T>(
  signal: AbortSignal | undefined,
  work: T | Promise<T>,
): Promise<T> {
  if (!signal) return work;
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(new StoreTimeout("given up", { cause: signal.reason }));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
