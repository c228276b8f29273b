import { z } from "zod";

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

/** The shape of rows that hold nothing but one node, `RETURN properties(n) AS node`; they read as it. */
export const onlyNode = <T>(shape: z.ZodType<T>): z.ZodType<T> =>
  z
    .object({ node: shape })
    .transform((row) => (row as { node: T }).node) as unknown as z.ZodType<T>;
