import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import type { CooperationClause, RequestTreaty } from "../measures/request/treaty.ts";
import type { Context } from "./context.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { all } from "./statements.ts";

const clauseOf = (row: Node<"Cooperation">): CooperationClause => ({
  ...row,
  scope: row.scopeRead
    ? {
        ownOffences: row.scopeOwnOffences,
        seriousMonths: row.scopeSeriousMonths,
        electronicEvidence: row.scopeElectronicEvidence,
        minMonthsBoth: row.scopeMinMonthsBoth,
        conditions: row.conditions,
      }
    : null,
});

async function readRequestTreaties({ store }: Context): Promise<readonly RequestTreaty[]> {
  const [treaties, articles, clauses, grounds, bars, duties, permits, parties, reservations] =
    await Promise.all([
      store.read(all("Treaty")),
      store.read(all("Article")),
      store.read(all("Cooperation")),
      store.read(all("Refusal")),
      store.read(all("Bar")),
      store.read(all("Override")),
      store.read(all("Permit")),
      store.read(all("Participation")),
      store.read(all("Reservation")),
    ]);
  const of = <T extends { treaty: string; order?: number }>(rows: readonly T[]) => {
    const byTreaty = group(rows, ({ treaty }) => treaty);
    return (treaty: string): readonly T[] =>
      (byTreaty.get(treaty) ?? []).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  };
  const [articlesOf, clausesOf, groundsOf, barsOf, dutiesOf, permitsOf, partiesOf] = [
    of(articles),
    of(clauses),
    of(grounds),
    of(bars),
    of(duties),
    of(permits),
    of(parties),
  ];
  const reservedBy = group(reservations, ({ participation }) => participation);
  return treaties.map(({ id, inForce, refusalsRead }) => ({
    id,
    inForce,
    clauses: clausesOf(id).map(clauseOf),
    grounds: groundsOf(id),
    bars: barsOf(id),
    duties: dutiesOf(id),
    permits: permitsOf(id),
    refusalsRead: refusalsRead === true,
    ownOffences: [...new Set(articlesOf(id).flatMap(({ offences }) => offences))],
    parties: partiesOf(id).map((party) => ({
      ...party,
      reserved: reservedBy.get(party.id) ?? [],
    })),
  }));
}

/** Treaties as far as requests depend on them, of the release that the request sees. */
export const requestTreatiesOf = onceARelease(readRequestTreaties);
