import { group } from "d3";
import DataLoader from "dataloader";
import { type EdgeType, type Label, NODES, type Node } from "../schema/graph/nodes.ts";
import type { Store } from "../schema/graph/store.ts";
import { byIds, byOwners, type Direction, labelsByIds } from "./statements.ts";

/** Batched look-ups of one request: however many fields ask, one statement a kind and tick. */
export interface Loaders {
  /** The label of whatever carries an id; null where nothing does. */
  readonly label: DataLoader<string, Label | null>;
  /** Nodes by id; null where there is none. */
  node<L extends Label>(label: L): DataLoader<string, Node<L> | null>;
  /** Nodes that an arrow links with the owner, in their own order. */
  linked<L extends Label>(
    type: EdgeType,
    label: L,
    direction?: Direction,
  ): DataLoader<string, Node<L>[]>;
}

const isLabel = (name: string): name is Label => Object.hasOwn(NODES, name);

/** Loaders that read from a store and keep what they read for as long as one request lasts. */
export function createLoaders(store: Store, signal?: AbortSignal): Loaders {
  const kept = new Map<string, unknown>();
  const keep = <T>(key: string, make: () => T): T => {
    const known = kept.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    kept.set(key, made);
    return made;
  };
  return {
    label: new DataLoader(async (ids: readonly string[]) => {
      const rows = await store.read(labelsByIds, { ids }, { signal });
      const found = new Map(rows.map(({ id, labels }) => [id, labels.find(isLabel) ?? null]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    node: (label) =>
      keep(
        label,
        () =>
          new DataLoader(async (ids: readonly string[]) => {
            const rows = await store.read(byIds(label), { ids }, { signal });
            const found = new Map(rows.map((row) => [(row as unknown as { id: string }).id, row]));
            return ids.map((id) => found.get(id) ?? null);
          }),
      ),
    linked: (type, label, direction = "out") =>
      keep(
        `${type} ${label} ${direction}`,
        () =>
          new DataLoader(async (ids: readonly string[]) => {
            const rows = await store.read(byOwners(type, label, direction), { ids }, { signal });
            const found = group(rows, ({ owner }) => owner);
            return ids.map((id) => (found.get(id) ?? []).map(({ node }) => node));
          }),
      ),
  };
}
