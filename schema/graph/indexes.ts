import { NODES, OURS } from "./nodes.ts";

/** Properties besides the id by which questions look nodes up. */
const LOOKED_UP: readonly (readonly [label: string, property: string])[] = [
  ["Law", "jurisdiction"],
  ["Provision", "jurisdiction"],
  ["Coding", "jurisdiction"],
  ["Case", "jurisdiction"],
  ["Participation", "treaty"],
  ["Participation", "jurisdiction"],
];

const labels = Object.keys(NODES);

const lookUps = LOOKED_UP.map(
  ([label, property]) =>
    `CREATE INDEX lawdrift_${label}_${property} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.${property})`,
);

/**
 * What each engine needs so that finding a node by its id is no scan. On Neo4j one constraint makes
 * ids unique over all labels; the embedded engine builds no index for a constraint, so it gets one
 * index a label.
 */
export const INDEXES = {
  neo4j: [
    `CREATE CONSTRAINT lawdrift_id IF NOT EXISTS FOR (n:${OURS}) REQUIRE n.id IS UNIQUE`,
    ...lookUps,
  ],
  embedded: [
    ...[OURS, ...labels].map(
      (label) => `CREATE INDEX lawdrift_${label} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.id)`,
    ),
    ...lookUps,
  ],
} as const;
