import { partKey } from "../../schema/graph/keys.ts";
import type { Contradiction } from "../../schema/records/contradiction.ts";
import type { Graph } from "../graph.ts";
import type { Cited } from "./sources.ts";

/** Statements that contradict one another, all kept, at the fact that they are about. */
export function loadContradictions(
  graph: Graph,
  subject: string,
  contradictions: readonly Contradiction[] | undefined,
  cited: Cited,
): void {
  for (const [index, { about, claims }] of (contradictions ?? []).entries()) {
    const id = partKey(subject, "contradiction", index + 1);
    graph.add("Contradiction", { id, subject, about });
    graph.link("DISPUTED_IN", subject, id);
    for (const [nth, claim] of claims.entries()) {
      const claimId = partKey(id, "claim", nth + 1);
      const sources = cited(claim.sources);
      graph.add("Claim", { id: claimId, contradiction: id, says: claim.says, sources });
      graph.link("CLAIMS", id, claimId);
      graph.cite(claimId, sources);
    }
  }
}
