import { ascending } from "d3";
import type { GraphQLSchema } from "graphql";
import { z } from "zod";
import { type AnyNode, type Label, type Node, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import type { CitationsResolvers, SourceCitedByArgs } from "../generated/resolvers.ts";
import type * as answers from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { existing, isNode } from "../store/lookups/node.ts";

const labelled = z.object({ id: z.string(), label: z.string() });

const citing = query({
  name: "what cites a source",
  row: labelled,
  cypher: `
MATCH (s:Source {id: $id})<-[:CITES]-(f:${OURS})
RETURN f.id AS id, [label IN labels(f) WHERE label <> '${OURS}'][0] AS label
ORDER BY id`,
});

const owners = query({
  name: "what parts are parts of",
  row: labelled,
  cypher: `
UNWIND $ids AS part
MATCH (p:${OURS} {id: part})<-[]-(o:${OURS})
RETURN DISTINCT o.id AS id, [label IN labels(o) WHERE label <> '${OURS}'][0] AS label
ORDER BY id`,
});

/** A dated change repeats the fact that it was made from. */
const REPEATED: Label = "Change";

/** The facts that rest on a source, parts counted as what they are a part of, in the order of their ids. */
async function factsOn(
  source: string,
  { store, signal }: Context,
  schema: GraphQLSchema,
): Promise<string[]> {
  const rows = await store.read(citing, { id: source }, { signal });
  const parts = rows.filter(({ label }) => !isNode(label, schema)).map(({ id }) => id);
  const wholes = parts.length > 0 ? await store.read(owners, { ids: parts }, { signal }) : [];
  const facts = [...rows, ...wholes].filter(
    ({ label }) => label !== REPEATED && isNode(label, schema),
  );
  return [...new Set(facts.map(({ id }) => id))].sort(ascending);
}

export async function citedBy(
  { id }: Node<"Source">,
  given: SourceCitedByArgs,
  context: Context,
  { schema }: { schema: GraphQLSchema },
): Promise<answers.Citations> {
  const first = given.first ?? 20;
  if (first < 1 || first > LIMITS.pageSize)
    throw refuse("BAD_USER_INPUT", `first must be 1 to ${LIMITS.pageSize}, not ${first}`);
  const all = await factsOn(id, context, schema);
  const { after } = given;
  const behind = after ? all.filter((one) => ascending(one, after) > 0) : all;
  const ids = behind.slice(0, first);
  return {
    totalCount: all.length,
    ids,
    next: behind.length > first ? (ids.at(-1) ?? null) : null,
  };
}

export const Citations: CitationsResolvers = {
  nodes: ({ ids }, _, context, { schema }): Promise<AnyNode[]> =>
    Promise.all(ids.map((id) => existing(id, context, schema))),
};
