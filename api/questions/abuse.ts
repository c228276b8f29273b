import { group } from "d3";
import { z } from "zod";
import { type Label, NODES, type Node } from "../../schema/graph/nodes.ts";
import { onlyNode, type Query, query } from "../../schema/graph/query.ts";
import type { CaseOutcome } from "../../schema/records/case.ts";
import { conditionOf } from "../filters/filter.ts";
import { FILTERS } from "../filters/filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { abuse as abuseMeasure } from "../measures/abuse.ts";
import { inForceOn } from "../measures/in-force.ts";

/** What a relationship pattern leads to from the cases that meet a condition on `n`. */
const ofCases = <L extends Label>(name: string, label: L, pattern: string, condition: string) =>
  query({
    name: `${name} of cases`,
    row: onlyNode(NODES[label] as unknown as z.ZodType<Node<L>>) as z.ZodType<Node<L>>,
    cypher: `
MATCH (n:\`Case\`)
WHERE (${condition})
MATCH ${pattern}
WITH DISTINCT x
RETURN properties(x) AS node
ORDER BY x.id`,
  }) as Query<Node<L>>;

const casesThat = (condition: string) =>
  query({
    name: "cases counted",
    row: z.object({ node: NODES.Case }),
    cypher: `
MATCH (n:\`Case\`)
WHERE (${condition})
RETURN properties(n) AS node
ORDER BY n.id`,
  });

const chargesThat = (condition: string) =>
  query({
    name: "charges counted",
    row: z.object({ charged: z.string(), node: NODES.Provision }),
    cypher: `
MATCH (n:\`Case\`)
WHERE (${condition})
MATCH (n)-[:CHARGED_UNDER]->(x:Provision)
RETURN n.id AS charged, properties(x) AS node
ORDER BY n.id, x.id`,
  });

export const abuse: NonNullable<QueryResolvers["abuse"]> = async (_, given, context) => {
  const { cypher, params } = await conditionOf(FILTERS.Case, given.where, context, FILTERS);
  const { store, signal, today } = context;
  const read = <Row>(statement: Query<Row>) => store.read(statement, params, { signal });
  const toProvision = "(n)-[:CHARGED_UNDER]->(:Provision)";
  const [cases, charges, stages, sanctions, penalties, periods] = await Promise.all([
    read(casesThat(cypher)),
    read(chargesThat(cypher)),
    read(ofCases("stages", "Stage", "(n)-[:WENT_THROUGH]->(x:Stage)", cypher)),
    read(ofCases("sanctions", "Sanction", "(n)-[:SANCTIONED_WITH]->(x:Sanction)", cypher)),
    read(ofCases("penalties", "Penalty", `${toProvision}-[:PUNISHED_BY]->(x:Penalty)`, cypher)),
    read(ofCases("periods", "Period", `${toProvision}-[:IN_FORCE_DURING]->(x:Period)`, cypher)),
  ]);
  const stagesOf = group(stages, (row) => row.case);
  const sanctionsOf = group(sanctions, (row) => row.case);
  const chargesOf = group(charges, ({ charged }) => charged);
  const penaltiesOf = group(penalties, ({ provision }) => provision);
  const periodsOf = group(periods, ({ of }) => of);
  const provisions = new Map(charges.map(({ node }) => [node.id, node]));
  const found = abuseMeasure(
    cases.map(({ node: { id, people, roles, outcomeCode } }) => ({
      id,
      people,
      roles,
      outcome: outcomeCode as CaseOutcome | null,
      stages: (stagesOf.get(id) ?? []).toSorted((a, b) => a.order - b.order),
      sanctions: sanctionsOf.get(id) ?? [],
      provisions: (chargesOf.get(id) ?? []).map(({ node }) => node.id),
    })),
    [...provisions.values()].map(({ id, offences, status }) => ({
      id,
      offences,
      status,
      penalties: penaltiesOf.get(id) ?? [],
      inForce: inForceOn(periodsOf.get(id) ?? [], today),
    })),
  );
  return found;
};
