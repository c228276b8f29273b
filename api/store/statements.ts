import { z } from "zod";
import { type EdgeType, type Label, NODES, type Node, OURS } from "../../schema/graph/nodes.ts";
import { onlyNode, type Query, query } from "../../schema/graph/query.ts";
import type { Store } from "../../schema/graph/store.ts";
import type { PageOrder } from "../arguments/paging.ts";

const shapeOf = <L extends Label>(label: L) => NODES[label] as unknown as z.ZodType<Node<L>>;

/** The nodes of a label with the ids given. */
export const byIds = <L extends Label>(label: L): Query<Node<L>> =>
  query({
    name: `${label} by ids`,
    row: onlyNode(shapeOf(label)),
    cypher: `
UNWIND $ids AS id
MATCH (n:\`${label}\` {id: id})
RETURN properties(n) AS node
ORDER BY n.id`,
  });

/** The labels of whatever carries the ids given. */
export const labelsByIds = query({
  name: "labels by ids",
  row: z.object({ id: z.string(), labels: z.array(z.string()) }),
  cypher: `
UNWIND $ids AS id
MATCH (n:${OURS} {id: id})
RETURN n.id AS id, labels(n) AS labels
ORDER BY n.id`,
});

/** A node found from another one. */
export interface Owned<L extends Label> {
  readonly owner: string;
  readonly node: Node<L>;
}

/** Which way a relationship is followed: from the owner to the node, or against it. */
export type Direction = "out" | "in";

/** The nodes of a label to which a relationship leads from each owner, or from which one leads to it. */
export const byOwners = <L extends Label>(
  type: EdgeType,
  label: L,
  direction: Direction = "out",
): Query<Owned<L>> =>
  query({
    name: `${label} ${direction === "out" ? "from" : "to"} owners by ${type}`,
    row: z.object({ owner: z.string(), node: shapeOf(label) }) as z.ZodType<Owned<L>>,
    cypher: `
UNWIND $ids AS id
MATCH (a:${OURS} {id: id})${direction === "out" ? `-[:${type}]->` : `<-[:${type}]-`}(n:\`${label}\`)
RETURN a.id AS owner, properties(n) AS node
ORDER BY a.id, n.order, n.id`,
  });

/** All nodes of a label. */
export const all = <L extends Label>(label: L): Query<Node<L>> =>
  query({
    name: `all ${label}`,
    row: onlyNode(shapeOf(label)),
    cypher: `
MATCH (n:\`${label}\`)
RETURN properties(n) AS node
ORDER BY n.id`,
  });

/** One page of the nodes of a label that meet a condition on `n`, behind a place in their order. */
export const pageOf = <L extends Label>(
  label: L,
  condition: string,
  { key, direction }: PageOrder,
): Query<{ node: Node<L>; key: string | number }> => {
  const behind = direction === "asc" ? ">" : "<";
  return query({
    name: `page of ${label}`,
    row: z.object({ node: shapeOf(label), key: z.union([z.string(), z.number()]) }) as never,
    cypher: `
MATCH (n:\`${label}\`)
WHERE (${condition})
WITH n, ${key} AS key
WHERE $after IS NULL OR key ${behind} $key OR (key = $key AND n.id > $after)
RETURN properties(n) AS node, key
ORDER BY key ${direction.toUpperCase()}, n.id
SKIP $skip
LIMIT $limit`,
  });
};

/** How many nodes of a label meet a condition on `n`. */
export const countOf = (label: Label, condition: string): Query<number> =>
  query({
    name: `count of ${label}`,
    row: z
      .object({ total: z.number() })
      .transform(({ total }) => total) as unknown as z.ZodType<number>,
    cypher: `
MATCH (n:\`${label}\`)
WHERE (${condition})
RETURN count(n) AS total`,
  });

const counts = query({
  name: "count of everything",
  row: z.object({ of: z.string(), count: z.number() }),
  cypher: `
MATCH (n:${OURS})
UNWIND labels(n) AS of
WITH of WHERE of <> '${OURS}'
RETURN of, count(*) AS count
ORDER BY of`,
});

/** How many nodes of each label a store holds. */
export const countNodes = (store: Store, signal?: AbortSignal) =>
  store.read(counts, {}, { signal });
