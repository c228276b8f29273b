import type { Node } from "../../schema/graph/nodes.ts";
import type { CooperationClause, RequestTreaty } from "../measures/request/treaty.ts";
import type { Context } from "./context.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { treatyRowsOf } from "./treaty-rows.ts";

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

async function readRequestTreaties(context: Context): Promise<readonly RequestTreaty[]> {
  const rows = await treatyRowsOf(context);
  return rows.treaties.map(({ id, inForce, refusalsRead }) => ({
    id,
    inForce,
    clauses: rows.clausesOf(id).map(clauseOf),
    grounds: rows.groundsOf(id),
    bars: rows.barsOf(id),
    duties: rows.overridesOf(id),
    permits: rows.permitsOf(id),
    refusalsRead: refusalsRead === true,
    ownOffences: rows.ownOffencesOf(id),
    participations: rows.participationsOf(id).map((participation) => ({
      ...participation,
      reserved: rows.reservationsOf(participation.id),
    })),
  }));
}

/** Treaties as far as requests depend on them, of the release that the request sees. */
export const requestTreatiesOf = onceARelease(readRequestTreaties);
