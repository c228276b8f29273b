import type { Store } from "../../schema/graph/store.ts";
import { readRelease } from "./context.ts";
import { withinTime } from "./within-time.ts";

/** How long to wait for the release's id before a question is asked without it, in milliseconds. */
const PATIENCE = 1_000;
/** For how long the release served is taken to be the same, in milliseconds. */
const SAME_RELEASE = 500;

/** Tells the id of the release that a store serves, by which answers are kept; null where none can be read. */
export function servedBy(store: Store): () => Promise<string | null> {
  let release: { id: string; at: number } | undefined;
  return async () => {
    const now = Date.now();
    if (release && now - release.at < SAME_RELEASE) return release.id;
    try {
      const { id } = await withinTime(AbortSignal.timeout(PATIENCE), readRelease(store));
      release = { id, at: now };
      return id;
    } catch {
      // The request itself will meet the same trouble, and says what it is.
      return null;
    }
  };
}
