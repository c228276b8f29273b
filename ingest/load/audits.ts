import { auditKey } from "../../schema/graph/keys.ts";
import type { AuditFile } from "../../schema/records/audit.ts";
import type { Graph } from "../graph.ts";

/** Each kind of fact of each reading. */
export function loadAudits(graph: Graph, { readings }: AuditFile): void {
  for (const { date, seed, kinds } of readings)
    for (const [order, kind] of kinds.entries())
      graph.add("AuditedKind", { id: auditKey(date, kind.kind), date, seed, order, ...kind });
}
