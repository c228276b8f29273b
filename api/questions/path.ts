import { z } from "zod";
import { type AnyNode, EDGES, type Label, NODES, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { RELATIONSHIPS } from "../../schema/graph/relationships.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { linkCost } from "../measures/link-cost.ts";
import type { PathStep } from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { anyNode, isNode } from "../store/lookups/node.ts";
import { titleOf } from "../store/lookups/title.ts";

/** The dearest path that is looked for, and how many nodes are reached at most on the way. */
const DEAREST = 40;
const WIDEST = 20_000;

const LABELS = Object.keys(NODES) as Label[];

/** Labels that link almost everything: a path begins or ends with them, and never leads through them. */
const HUBS: readonly Label[] = ["Source", "Change"];

/** A code, too, is walked through only between provisions and articles that are about it. */
const around = query({
  name: "relationships around",
  row: z.object({
    from: z.string(),
    name: z.enum(EDGES),
    to: z.string(),
    label: z.enum(LABELS),
    out: z.boolean(),
  }),
  cypher: `
UNWIND $ids AS id
MATCH (a:${OURS} {id: id})-[r]-(n:${OURS})
WHERE NOT any(label IN labels(n) WHERE label IN $never)
  AND (n.id IN $ends OR NOT any(label IN labels(n) WHERE label IN $hubs))
  AND (type(r) = 'CODED_AS'
    OR ((n.id IN $ends OR NOT 'Code' IN labels(n)) AND (a.id IN $ends OR NOT 'Code' IN labels(a))))
RETURN a.id AS from, type(r) AS name, n.id AS to,
  [label IN labels(n) WHERE label <> '${OURS}'][0] AS label, startNode(r).id = a.id AS out
ORDER BY from, name, to`,
});

/** A node that was reached: how dear and how long the way there is, and its last step. */
interface Reached {
  readonly label: Label;
  readonly cost: number;
  readonly steps: number;
  readonly by: PathStep | null;
}

/** Cheapest first from one end (Dijkstra's algorithm): by which relationship each node is reached best. */
async function reach(
  start: AnyNode,
  end: AnyNode,
  never: readonly string[],
  { store, signal }: Context,
): Promise<ReadonlyMap<string, Reached>> {
  const reached = new Map<string, Reached>([
    [start.id, { label: start.__typename, cost: 0, steps: 0, by: null }],
  ]);
  const waiting = new Map<number, Set<string>>([[0, new Set([start.id])]]);
  for (let cost = 0; cost <= DEAREST && reached.size < WIDEST; cost += 1) {
    const edge = [...(waiting.get(cost) ?? [])].filter((id) => reached.get(id)?.cost === cost);
    if (edge.length === 0) continue;
    if (edge.includes(end.id)) break;
    const params = { ids: edge, never, hubs: HUBS, ends: [start.id, end.id] };
    for (const { from, name, to, label, out } of await store.read(around, params, { signal })) {
      const at = reached.get(from);
      if (!at) continue;
      const step = { from, name, direction: out ? ("out" as const) : ("in" as const), to };
      // Two that are linked directly are connected by that link.
      if (from === start.id && to === end.id)
        return new Map([[end.id, { label, cost: 0, steps: 1, by: step }]]);
      const next: Reached = {
        label,
        cost: cost + linkCost(name, at.label, label),
        steps: at.steps + 1,
        by: step,
      };
      const known = reached.get(to);
      if (
        known &&
        (known.cost < next.cost || (known.cost === next.cost && known.steps <= next.steps))
      )
        continue;
      reached.set(to, next);
      const others = waiting.get(next.cost) ?? new Set();
      waiting.set(next.cost, others.add(to));
    }
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
  const notShown = LABELS.filter((label) => !isNode(label, schema));
  const reached = await reach(start, end, notShown, context);
  const steps: PathStep[] = [];
  for (let at = end.id; at !== start.id; ) {
    const step = reached.get(at)?.by;
    if (!step) return null;
    steps.unshift(step);
    at = step.from;
  }
  return { steps, words: await wordsOf(steps, context, schema) };
};
