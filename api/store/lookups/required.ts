import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import type { Label, Node } from "../../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";

function there<T>(row: T | null | undefined, label: Label, id: string): T {
  if (row) return row;
  throw new Error(`the graph names ${id}, but has no such ${label}`);
}

/** A node that another one names; a graph in which it is missing is broken. */
export const required = <L extends Label>(
  label: L,
  id: string,
  { loaders }: Context,
): MaybePromise<Node<L>> =>
  handleMaybePromise(
    () => loaders.node(label).load(id),
    (row) => there(row, label, id),
  );

/** Several nodes that another one names, in its order. */
export const allRequired = <L extends Label>(
  label: L,
  ids: readonly string[],
  { loaders }: Context,
): MaybePromise<Node<L>[]> =>
  handleMaybePromise(
    () => loaders.node(label).loadMany(ids),
    (rows) => rows.map((row, index) => there(row, label, ids[index] ?? "")),
  );
