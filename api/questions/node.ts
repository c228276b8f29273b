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

export const node: NonNullable<QueryResolvers["node"]> = async (_, { id }, context) => {
  const [found] = await context.store.read(labelOf, { id }, { signal: context.signal });
  const label = found?.labels.find((name): name is Label => name in NODES);
  if (!label) return null;
  const row = await context.loaders.node(label).load(id);
  return row === null ? null : ({ ...row, label } as NodeData);
};
