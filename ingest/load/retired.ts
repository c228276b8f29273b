import { idHash, retiredKey } from "../../schema/graph/keys.ts";
import type { RetiredFile } from "../../schema/records/retired.ts";
import type { Graph } from "../graph.ts";

/** Ids that are no longer in use, so that an old link says what became of it. */
export function loadRetired(graph: Graph, { merged, withdrawn }: RetiredFile): void {
  for (const { id, into, date, reason } of merged) {
    const key = retiredKey(idHash(id));
    graph.add("RetiredId", { id: key, into, date, reason });
    graph.link("BECAME", key, into);
  }
  for (const { hash, date, reason } of withdrawn)
    graph.add("RetiredId", { id: retiredKey(hash), date, reason });
}
