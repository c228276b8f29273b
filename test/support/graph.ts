import { z } from "zod";
import { OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import type { Store, Writer } from "../../schema/graph/store.ts";

/** The ids of everything of ours in a store. */
const ids = query({
  name: "ids",
  row: z.object({ id: z.string() }),
  cypher: `MATCH (n:${OURS}) RETURN n.id AS id ORDER BY n.id`,
});

export const idsIn = async (store: Store): Promise<string[]> =>
  (await store.read(ids)).map(({ id }) => id);

/** Loads nodes with these ids and nothing else, as a release of this name. */
export const loadOnly =
  (release: string, ...names: string[]) =>
  async (writer: Writer): Promise<void> => {
    const rows = names.map((id) => ({ id, release }));
    await writer.run(`UNWIND $rows AS row MERGE (n:${OURS}:Law {id: row.id}) SET n = row`, {
      rows,
    });
    await writer.run(`MATCH (n:${OURS}) WHERE n.release <> $release DETACH DELETE n`, { release });
  };
