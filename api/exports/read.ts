import { z } from "zod";
import {
  EDGES,
  type EdgeType,
  type Label,
  NODES,
  type Node,
  OURS,
} from "../../schema/graph/nodes.ts";
import { onlyNode, query } from "../../schema/graph/query.ts";
import { ReleaseReplaced } from "../arguments/unavailable.ts";
import { readRelease } from "../store/context.ts";
import type { ExportContext } from "./format.ts";

/** Nodes a page: few enough for a small memory, many enough to be quick. */
const PAGE = 1_000;

/** Every label, in the order in which a release is written. */
export const LABELS = Object.keys(NODES) as Label[];

/** A relationship with what stands at its ends. */
export interface Relationship {
  readonly from: string;
  readonly fromLabel: Label;
  readonly type: EdgeType;
  readonly to: string;
  readonly toLabel: Label;
}

/** Only nodes of the release are read, so two never mix; if one took its place, the walk fails. */
async function stillServed({ store, release }: ExportContext): Promise<void> {
  const { id } = await readRelease(store);
  if (id !== release.id)
    throw new ReleaseReplaced(`${release.id} was replaced by ${id} while it was being written`);
}

const nodesBehind = <L extends Label>(label: L) =>
  query<Node<L>>({
    name: `${label} behind an id`,
    row: onlyNode(NODES[label] as unknown as z.ZodType<Node<L>>),
    cypher: `
MATCH (n:\`${label}\`)
WHERE n.id > $after AND n.release = $release
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id`,
  });

/** The nodes of a label in the order of their ids, page by page. */
export async function* nodesOf<L extends Label>(
  label: L,
  from: ExportContext,
): AsyncGenerator<Node<L>[]> {
  for (let after = ""; ; ) {
    const page = await from.store.read(nodesBehind(label), {
      after,
      release: from.name,
      limit: PAGE,
    });
    const last = page.at(-1);
    if (last) yield page;
    if (!last || page.length < PAGE) return await stillServed(from);
    after = last.id;
  }
}

const idsBehind = (label: Label) =>
  query({
    name: `ids of ${label} behind an id`,
    row: z.object({ id: z.string() }),
    cypher: `
MATCH (n:\`${label}\`)
WHERE n.id > $after AND n.release = $release
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
ORDER BY id`,
  });

const isLabel = (name: string): name is Label => Object.hasOwn(NODES, name);

const relationshipsFrom = query({
  name: "relationships from ids",
  row: z.object({
    from: z.string(),
    type: z.enum(EDGES),
    to: z.string(),
    toLabel: z
      .array(z.string())
      .transform((labels) => labels.find(isLabel))
      .pipe(z.custom<Label>((label) => label !== undefined)),
  }),
  cypher: `
UNWIND $ids AS id
MATCH (a:${OURS} {id: id})-[r]->(b:${OURS})
WHERE r.release = $release AND type(r) IN $types
RETURN a.id AS from, type(r) AS type, b.id AS to, labels(b) AS toLabel
ORDER BY from, type, to`,
});

/** The relationships that start at a label, page by page in the order of the ids that they start at. */
export async function* relationshipsOf(
  label: Label,
  from: ExportContext,
  types: readonly EdgeType[] = EDGES,
): AsyncGenerator<Relationship[]> {
  for (let after = ""; ; ) {
    const asked = { after, release: from.name, limit: PAGE };
    const ids = (await from.store.read(idsBehind(label), asked)).map(({ id }) => id);
    const found = await from.store.read(relationshipsFrom, { ids, types, release: from.name });
    const page = found.map((relationship) => ({ ...relationship, fromLabel: label }));
    if (page.length > 0) yield page;
    const last = ids.at(-1);
    if (last === undefined || ids.length < PAGE) return await stillServed(from);
    after = last;
  }
}
