import { type GraphQLSchema, isObjectType } from "graphql";
import type { AnyNode } from "../../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";
import { retiredRow } from "./retired.ts";

/** Whether the SDL calls what carries the label a Node; parts of facts are reached through their fact. */
export function isNode(label: string, schema: GraphQLSchema): boolean {
  const type = schema.getType(label);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}

/** The node of an id, or of the id that it was merged into, whatever its kind; null if there is none that the SDL calls a Node. */
export async function anyNode(
  id: string,
  context: Context,
  schema: GraphQLSchema,
): Promise<AnyNode | null> {
  const { loaders } = context;
  const label = await loaders.label.load(id);
  if (label && isNode(label, schema)) {
    const row = await loaders.node(label).load(id);
    return row === null ? null : ({ ...row, __typename: label } as AnyNode);
  }
  const old = label ? null : await retiredRow(id, context);
  return old && old.into !== null && old.into !== id ? anyNode(old.into, context, schema) : null;
}

/** The node of an id that the graph names; a graph in which it is missing is broken. */
export async function existing(
  id: string,
  context: Context,
  schema: GraphQLSchema,
): Promise<AnyNode> {
  const node = await anyNode(id, context, schema);
  if (node) return node;
  throw new Error(`the graph names ${id}, but has no such node`);
}
