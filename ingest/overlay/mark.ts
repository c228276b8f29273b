import { isDeepStrictEqual } from "node:util";
import { type Label, NODES } from "../../schema/graph/nodes.ts";
import type { Graph } from "../graph.ts";

/** Labels that no overlay brings: what the codebook says, and what is said of the release itself. */
const NEVER = new Set<Label>(["Code", "Wording", "Release", "AuditedKind", "RetiredId"]);

interface Marked {
  readonly id: string;
  overlays?: readonly string[] | null | undefined;
}

/**
 * Marks every node that an overlay brought or changed, in the graph with it, by the graph without it: what
 * follows by rule from the overlay's facts too. `touched` are records of which it changed what no property says.
 */
export function markOverlay(
  graph: Graph,
  before: Graph,
  name: string,
  touched: ReadonlySet<string>,
): void {
  const labels = (Object.keys(NODES) as Label[]).filter(
    (label) => !NEVER.has(label) && "overlays" in NODES[label].shape,
  );
  for (const label of labels) {
    const known = new Map(before.rows(label).map((row) => [row.id, row as Marked]));
    for (const row of graph.rows(label) as Marked[]) {
      const { overlays: by, ...old } = known.get(row.id) ?? { id: "" };
      const isSame = isDeepStrictEqual(row, old) && !touched.has(row.id);
      const overlays = isSame ? (by ?? []) : [...(by ?? []), name];
      const node = graph.nodes[label].get(row.id) as Marked | undefined;
      if (node && overlays.length > 0) node.overlays = overlays;
    }
  }
}
