import { z } from "zod";
import { StoreDamaged, StoreEmpty } from "../../schema/graph/errors.ts";
import { EDGES, type EdgeType, type Label, NODES, OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import type { Store, Writer } from "../../schema/graph/store.ts";
import type { Graph } from "../graph.ts";

/** Rows a statement: large enough to be quick, small enough for any server's memory. */
const SLICE = 5_000;

const mergeNodes = (label: Label) => `/* merge ${label} */
UNWIND $rows AS row
MERGE (n:${OURS}:\`${label}\` {id: row.id})
SET n = row`;

const mergeEdges = (type: EdgeType) => `/* merge ${type} */
UNWIND $rows AS row
MATCH (a:${OURS} {id: row.from})
MATCH (b:${OURS} {id: row.to})
MERGE (a)-[r:${type}]->(b)
SET r.release = $release`;

const sweepEdges = `/* sweep edges */
MATCH (:${OURS})-[r]->(:${OURS}) WHERE r.release <> $release DELETE r`;

const sweepNodes = `/* sweep nodes */
MATCH (n:${OURS}) WHERE n.release <> $release DETACH DELETE n`;

const slices = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, index) =>
    rows.slice(index * SLICE, (index + 1) * SLICE),
  );

/**
 * Writes a graph so that the store holds exactly it: what is there is merged, stamped with the
 * release, and what carries another stamp is swept away. Called within one transaction.
 */
export async function writeGraph(
  writer: Writer,
  graph: Graph,
  release: string,
  progress: (step: string) => void = () => {},
): Promise<void> {
  for (const label of Object.keys(NODES) as Label[]) {
    progress(label);
    const rows = graph.rows(label).map((row) => ({ ...row, release }));
    for (const slice of slices(rows)) await writer.run(mergeNodes(label), { rows: slice });
  }
  for (const type of EDGES) {
    progress(type);
    for (const slice of slices(graph.relationships(type)))
      await writer.run(mergeEdges(type), { rows: slice, release });
  }
  await writer.run(sweepEdges, { release });
  await writer.run(sweepNodes, { release });
}

const releases = query({
  name: "releases",
  row: z.object({ id: z.string(), overlays: z.array(z.string()).nullish() }),
  cypher: "MATCH (r:Release) RETURN r.id AS id, r.overlays AS overlays ORDER BY id",
});

/** The release that the store holds, with its overlays; null before the first. */
export async function currentRelease(store: Store): Promise<z.infer<typeof releases.row> | null> {
  try {
    const [row] = await store.read(releases);
    return row ?? null;
  } catch (error) {
    // What is damaged is built anew.
    if (error instanceof StoreEmpty || error instanceof StoreDamaged) return null;
    throw error;
  }
}
