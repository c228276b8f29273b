import type { Label, Node } from "../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";

/** A node that another one names; a graph in which it is missing is broken. */
export async function required<L extends Label>(
  label: L,
  id: string,
  { loaders }: Context,
): Promise<Node<L>> {
  const row = await loaders.node(label).load(id);
  if (row) return row;
  throw new Error(`the graph names ${id}, but has no such ${label}`);
}

/** Several nodes that another one names, in its order. */
export const allRequired = <L extends Label>(
  label: L,
  ids: readonly string[],
  context: Context,
): Promise<Node<L>[]> => Promise.all(ids.map((id) => required(label, id, context)));
