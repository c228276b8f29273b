import { z } from "zod";
import { EDGES, type Label, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { RELATIONSHIPS } from "../../schema/graph/relationships.ts";
import { refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { Relation } from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { anyNode, isNode } from "../store/lookups/node.ts";

/** The ids of all neighbours by relationship and label, so many of them behind a given one. */
const neighbours = (direction: "out" | "in") =>
  query({
    name: `neighbours ${direction}`,
    row: z.object({
      name: z.enum(EDGES),
      to: z.string(),
      total: z.number(),
      ids: z.array(z.string()),
    }),
    cypher: `
MATCH (a:${OURS} {id: $id})${direction === "out" ? "-[r]->" : "<-[r]-"}(n:${OURS})
WHERE $names IS NULL OR type(r) IN $names
WITH type(r) AS name, [label IN labels(n) WHERE label <> '${OURS}'][0] AS to, n.id AS id
ORDER BY id
WITH name, to, collect(id) AS ids
RETURN name, to, size(ids) AS total, [id IN ids WHERE $after IS NULL OR id > $after][..$limit] AS ids
ORDER BY name, to`,
  });

/** Relationship names as given; refused if the graph has no such relationship. */
function relationshipsAsked(names: readonly string[] | null | undefined): readonly string[] | null {
  if (!names) return null;
  const unknown = names.find((name) => !Object.hasOwn(RELATIONSHIPS, name));
  if (unknown === undefined) return names;
  throw refuse(
    "BAD_USER_INPUT",
    `unknown relation: ${JSON.stringify(unknown)}; one of ${EDGES.join(", ")}`,
  );
}

export const neighbourhood: NonNullable<QueryResolvers["neighbourhood"]> = async (
  _,
  given,
  context: Context,
  { schema },
) => {
  const first = given.first ?? 20;
  if (first < 1 || first > LIMITS.pageSize)
    throw refuse("BAD_USER_INPUT", `first must be 1 to ${LIMITS.pageSize}, not ${first}`);
  const node = await anyNode(given.id, context, schema);
  if (!node) return null;
  const { store, signal } = context;
  const params = {
    id: node.id,
    names: relationshipsAsked(given.relations),
    after: given.after ?? null,
    limit: first + 1,
  };
  const [out, into] = await Promise.all([
    store.read(neighbours("out"), params, { signal }),
    store.read(neighbours("in"), params, { signal }),
  ]);
  const relations = [
    ...out.map((row) => ({ ...row, direction: "out" as const })),
    ...into.map((row) => ({ ...row, direction: "in" as const })),
  ].flatMap(({ name, to, total, ids, direction }): Relation[] => {
    if (!isNode(to, schema) || (given.to && to !== given.to)) return [];
    const next = ids.length > first ? (ids[first - 1] ?? null) : null;
    const shown = ids.slice(0, first);
    return [{ name, to: to as Label, totalCount: total, ids: shown, next, direction }];
  });
  return { id: node.id, relations };
};
