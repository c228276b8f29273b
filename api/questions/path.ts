import { z } from "zod";
import { EDGES, NODES, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { RELATIONSHIPS } from "../../schema/graph/relationships.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { PathStep } from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { anyNode, isNode } from "../store/lookups/node.ts";
import { titleOf } from "../store/lookups/title.ts";

/** The longest path that is looked for, and how many nodes are reached at most on the way. */
const LONGEST = 8;
const WIDEST = 20_000;

/** Labels that link almost everything, so that a path through them says nothing. */
const HUBS = new Set(["Code", "Source", "Change"]);

const around = query({
  name: "relationships around",
  row: z.object({ from: z.string(), name: z.enum(EDGES), to: z.string(), out: z.boolean() }),
  cypher: `
UNWIND $ids AS id
MATCH (a:${OURS} {id: id})-[r]-(n:${OURS})
WHERE NOT any(label IN labels(n) WHERE label IN $around)
RETURN a.id AS from, type(r) AS name, n.id AS to, startNode(r).id = a.id AS out
ORDER BY from, name, to`,
});

/** Breadth first from one end: which relationship each node was first reached by. */
async function reach(
  from: string,
  to: string,
  around_: readonly string[],
  { store, signal }: Context,
): Promise<Map<string, PathStep>> {
  const reached = new Map<string, PathStep>();
  let edge = [from];
  for (let steps = 0; steps < LONGEST && edge.length > 0 && reached.size < WIDEST; steps += 1) {
    const rows = await store.read(around, { ids: edge, around: around_ }, { signal });
    const next: string[] = [];
    for (const { from: at, name, to: end, out } of rows) {
      if (end === from || reached.has(end)) continue;
      reached.set(end, { from: at, name, direction: out ? "out" : "in", to: end });
      next.push(end);
    }
    if (reached.has(to)) break;
    edge = next;
  }
  return reached;
}

async function wordsOf(
  steps: readonly PathStep[],
  context: Context,
  schema: Parameters<typeof anyNode>[2],
) {
  const title = async (id: string) => {
    const node = await anyNode(id, context, schema);
    return node ? titleOf(node, context) : id;
  };
  const [first] = steps;
  if (!first) return "";
  const parts = await Promise.all(
    steps.map(async ({ name, direction, to }) => {
      const [along, against] = RELATIONSHIPS[name];
      return `${direction === "out" ? along : against} → ${await title(to)}`;
    }),
  );
  return [await title(first.from), ...parts].join(" → ");
}

export const path: NonNullable<QueryResolvers["path"]> = async (_, given, context, { schema }) => {
  const [start, end] = await Promise.all([
    anyNode(given.from, context, schema),
    anyNode(given.to, context, schema),
  ]);
  if (!start || !end) return null;
  const notWalked = Object.keys(NODES).filter((label) => HUBS.has(label) || !isNode(label, schema));
  const reached = await reach(start.id, end.id, notWalked, context);
  const steps: PathStep[] = [];
  for (let at = end.id; at !== start.id; ) {
    const step = reached.get(at);
    if (!step) return null;
    steps.unshift(step);
    at = step.from;
  }
  return { steps, words: await wordsOf(steps, context, schema) };
};
