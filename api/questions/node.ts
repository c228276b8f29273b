import { type GraphQLSchema, isObjectType } from "graphql";
import { z } from "zod";
import { type Label, NODES, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { NodeData } from "../rows.ts";

const labelOf = query({
  name: "labels of a node",
  row: z.object({ labels: z.array(z.string()) }),
  cypher: `MATCH (n:${OURS} {id: $id}) RETURN labels(n) AS labels ORDER BY n.id`,
});

/** Whether the SDL calls what carries the label a Node; parts of facts are reached through their fact. */
function isNode(label: string, schema: GraphQLSchema): boolean {
  const type = schema.getType(label);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}

export const node: NonNullable<QueryResolvers["node"]> = async (_, { id }, context, { schema }) => {
  const [found] = await context.store.read(labelOf, { id }, { signal: context.signal });
  const label = found?.labels.find((name): name is Label => Object.hasOwn(NODES, name));
  if (!label || !isNode(label, schema)) return null;
  const row = await context.loaders.node(label).load(id);
  return row === null ? null : ({ ...row, __typename: label } as NodeData);
};
