import { group } from "d3";
import { INDEXES } from "../../../schema/graph/indexes.ts";
import { OURS } from "../../../schema/graph/nodes.ts";
import type { ReleaseFormat } from "../format.ts";
import { LABELS, nodesOf, relationshipsOf } from "../read.ts";

/** Rows a statement: few enough for a parser that reads them all as one expression. */
const ROWS = 250;

/**
 * A value as a Cypher literal. Every string that JSON can write, Cypher reads, but for one thing: before
 * anything else Cypher takes a backslash with a `u` for a sign, even behind another backslash.
 */
const literal = (value: unknown): string =>
  JSON.stringify(value).replaceAll("\\\\", "\\u005c\\u005c");

const map = (row: object): string =>
  `{${Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `\`${key}\`: ${literal(value)}`)
    .join(", ")}}`;

/** Rows in statements, each ending with a semicolon at the end of a line, as no row has one there. */
function statements(rows: readonly string[], work: string): string {
  const slices = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) =>
    rows.slice(index * ROWS, (index + 1) * ROWS),
  );
  return slices.map((slice) => `UNWIND [\n${slice.join(",\n")}\n] AS row\n${work};\n`).join("");
}

const format: ReleaseFormat = {
  file: "graph.cypher",
  mediaType: "text/plain; charset=utf-8",
  description:
    "Cypher: a script that builds the graph anew in an empty Neo4j 5 (cypher-shell -f graph.cypher), from which Lawdrift can serve.",
  async *write(from) {
    yield INDEXES.neo4j.map((index) => `${index};\n`).join("");
    yield "CALL db.awaitIndexes();\n";
    for (const label of LABELS)
      for await (const page of nodesOf(label, from))
        yield statements(
          page.map((node) => map({ ...node, release: from.name })),
          `MERGE (n:${OURS}:\`${label}\` {id: row.id}) SET n = row`,
        );
    for (const label of LABELS)
      for await (const page of relationshipsOf(label, from))
        for (const [type, relationships] of group(page, (relationship) => relationship.type))
          yield statements(
            relationships.map(({ from: a, to }) => literal([a, to])),
            `MATCH (a:${OURS} {id: row[0]}) MATCH (b:${OURS} {id: row[1]}) MERGE (a)-[r:${type}]->(b) SET r.release = ${literal(from.name)}`,
          );
  },
};
export default format;
