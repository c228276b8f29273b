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
