import type { z } from "zod";

/** What a statement may be given. Parameters are always bound, never written into the text. */
export type Params = Record<string, unknown>;

/** A named statement with the shape of its rows. */
export interface Query<Row> {
  readonly name: string;
  readonly cypher: string;
  readonly row: z.ZodType<Row>;
}

/**
 * A statement in plain Cypher that both engines accept. Its name is its first line, so that it is
 * found again in a database's query log. Rows come back in the order asked for: always ORDER BY.
 */
export const query = <Row>(definition: Query<Row>): Query<Row> => ({
  ...definition,
  cypher: `/* ${definition.name} */\n${definition.cypher.trim()}`,
});
