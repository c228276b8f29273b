import { z } from "zod";
import { StoreEmpty } from "../../schema/graph/errors.ts";
import { NODES, type Node } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import type { Store } from "../../schema/graph/store.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/**
 * Lets everything else that waits go first, and then throws StoreTimeout if nobody waits for the
 * outcome any more: what takes long does so between its parts.
 */
export type GiveWay = () => Promise<void>;

/** What one request can reach. */
export interface Context {
  readonly store: Store;
  readonly release: Node<"Release">;
  readonly loaders: Loaders;
  /** The day that questions without `asOf` ask about, YYYY-MM-DD. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  /** For work that takes long and has its turn. */
  readonly giveWay?: GiveWay;
  /** What the query costs, once it has been reckoned; not for questions of our own pages. */
  cost?: number;
  /** How many items the lists of the answer may still have; no bound for questions of our own pages. */
  itemsLeft?: number;
}

const releaseServed = query({
  name: "release served",
  row: z.object({ node: NODES.Release }),
  cypher: "MATCH (n:Release) RETURN properties(n) AS node ORDER BY n.id",
});

/** The release of a store that can tell without a statement that it still serves the same. */
const known = new WeakMap<Store, { served: string; release: Node<"Release"> }>();

/** The release that the store holds. */
export async function readRelease(store: Store, signal?: AbortSignal): Promise<Node<"Release">> {
  const served = store.served();
  const kept = known.get(store);
  if (kept && kept.served === served) return kept.release;
  const [row] = await store.read(releaseServed, {}, { signal });
  if (!row) throw new StoreEmpty(`no data at ${store.address} yet; run npm run ingest first`);
  // Between the two a newer one may have been published: then its name is another one.
  if (served !== null && served === store.served()) known.set(store, { served, release: row.node });
  return row.node;
}

/** The context of one request. */
export async function createContext(
  store: Store,
  today: string,
  signal?: AbortSignal,
): Promise<Context> {
  const release = await readRelease(store, signal);
  return {
    store,
    release,
    loaders: createLoaders(store, release.id, signal),
    today,
    signal,
  };
}
