import type { Context } from "./context.ts";

/**
 * Something that is read or computed once a release and store, and then kept for all requests. It
 * outlives the request that first asked for it, so that request's signal does not end the reading.
 */
export function onceARelease<T>(read: (context: Context) => Promise<T>) {
  const kept = new WeakMap<Context["store"], { release: string; value: Promise<T> }>();
  return (context: Context): Promise<T> => {
    const { store, release } = context;
    const known = kept.get(store);
    if (known?.release === release.id) return known.value;
    const value = read(context);
    kept.set(store, { release: release.id, value });
    // A failed read must not be remembered as the release's.
    value.catch(() => {
      if (kept.get(store)?.value === value) kept.delete(store);
    });
    return value;
  };
}
