import { isPromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import { group } from "d3";
import DataLoader from "dataloader";
import { LRUCache } from "lru-cache";
import { type EdgeType, type Label, NODES, type Node } from "../../schema/graph/nodes.ts";
import type { Store } from "../../schema/graph/store.ts";
import { CACHES } from "../arguments/limits.ts";
import { byIds, byOwners, type Direction, labelsByIds } from "./statements.ts";

/**
 * Looks things up by id: at once where an earlier request has read them of this release, else in
 * one statement with whatever else is asked in the same tick.
 */
export interface Loader<V> {
  load(id: string): MaybePromise<V>;
  /** In the order of the ids. */
  loadMany(ids: readonly string[]): MaybePromise<readonly V[]>;
}

/** Batched look-ups of one request: however many fields ask, one statement a kind and tick. */
export interface Loaders {
  /** The label of whatever carries an id; null where nothing does. */
  readonly label: Loader<Label | null>;
  /** Nodes by id; null where there is none. */
  node<L extends Label>(label: L): Loader<Node<L> | null>;
  /** Nodes that a relationship links with the owner, in their own order. */
  linked<L extends Label>(type: EdgeType, label: L, direction?: Direction): Loader<Node<L>[]>;
}

const isLabel = (name: string): name is Label => Object.hasOwn(NODES, name);

/** Look-ups of one release that are kept in memory over requests: what a release holds never changes. */
const kept = new WeakMap<Store, { release: string; found: LRUCache<string, object> }>();

function keptOf(store: Store, release: string): LRUCache<string, object> {
  const known = kept.get(store);
  if (known?.release === release) return known.found;
  const found = new LRUCache<string, object>({ max: CACHES.lookUps.entries });
  kept.set(store, { release, found });
  return found;
}

/** Loaders that read from a store what no request before has read of this release. */
export function createLoaders(store: Store, release: string, signal?: AbortSignal): Loaders {
  const ofRelease = keptOf(store, release);
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    const known = made.get(key);
    if (known !== undefined) return known as T;
    const fresh = make();
    made.set(key, fresh);
    return fresh;
  };
  const through = <V>(
    kind: string,
    read: (ids: readonly string[]) => Promise<(id: string) => V>,
  ): Loader<V> => {
    const batched = new DataLoader(async (ids: readonly string[]) => {
      const found = await read(ids);
      return ids.map((id) => {
        const value = found(id);
        // Ids that are not there are whatever anybody thinks of, so they are not kept.
        if (value !== null) ofRelease.set(`${kind} ${id}`, { value });
        return value;
      });
    });
    const load = (id: string): MaybePromise<V> => {
      const held = ofRelease.get(`${kind} ${id}`) as { readonly value: V } | undefined;
      return held ? held.value : batched.load(id);
    };
    return {
      load,
      loadMany(ids) {
        const values = ids.map(load);
        return values.some(isPromise) ? Promise.all(values) : (values as V[]);
      },
    };
  };
  return {
    label: through("label", async (ids) => {
      const rows = await store.read(labelsByIds, { ids }, { signal });
      const found = new Map(rows.map(({ id, labels }) => [id, labels.find(isLabel) ?? null]));
      return (id) => found.get(id) ?? null;
    }),
    node: (label) =>
      once(label, () =>
        through(label, async (ids) => {
          const rows = await store.read(byIds(label), { ids }, { signal });
          const found = new Map(rows.map((row) => [(row as unknown as { id: string }).id, row]));
          return (id) => found.get(id) ?? null;
        }),
      ),
    linked: (type, label, direction = "out") =>
      once(`${type} ${label} ${direction}`, () =>
        through(`${type} ${label} ${direction}`, async (ids) => {
          const rows = await store.read(byOwners(type, label, direction), { ids }, { signal });
          const found = group(rows, ({ owner }) => owner);
          return (id) => (found.get(id) ?? []).map(({ node }) => node);
        }),
      ),
  };
}
