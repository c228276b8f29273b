import { type GraphQLSchema, isObjectType } from "graphql";
import type { Context } from "../context.ts";
import type { NodeData } from "../rows.ts";

/** Whether the SDL calls what carries the label a Node; parts of facts are reached through their fact. */
function isNode(label: string, schema: GraphQLSchema): boolean {
  const type = schema.getType(label);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}

/** The node of an id, whatever its kind; null if there is none that the SDL calls a Node. */
export async function anyNode(
  id: string,
  { loaders }: Context,
  schema: GraphQLSchema,
): Promise<NodeData | null> {
  const label = await loaders.label.load(id);
  if (!label || !isNode(label, schema)) return null;
  const row = await loaders.node(label).load(id);
  return row === null ? null : ({ ...row, __typename: label } as NodeData);
}
