import neo4j from "neo4j-driver";
import { openStore } from "../schema/graph/open.ts";
import type { Store } from "../schema/graph/store.ts";
import { makeFolder } from "./support/folder.ts";

/** An engine on which every test of the store, of loading and of questions runs. */
export interface TestStore {
  readonly name: "embedded" | "neo4j";
  /** A store without any data of ours. */
  open(): Promise<{ store: Store; close(): Promise<void> }>;
}

const embedded: TestStore = {
  name: "embedded",
  async open() {
    const { folder, remove } = makeFolder();
    const store = openStore({ store: folder });
    return {
      store,
      async close() {
        await store.close();
        remove();
      },
    };
  },
};

const address = process.env["LAWDRIFT_TEST_NEO4J"];
const user = process.env["LAWDRIFT_TEST_NEO4J_USER"] ?? "neo4j";
const password = process.env["LAWDRIFT_TEST_NEO4J_PASSWORD"] ?? "";

/** Where the Neo4j of the tests is, if there is one. */
export const NEO4J = address === undefined ? undefined : { address, user, password };

/**
 * Runs statements past our own code, one after the other: to empty the database, to fill it, or to see
 * what it holds. Gives the rows of the last.
 */
export async function runOnNeo4j(...statements: string[]): Promise<Record<string, unknown>[]> {
  if (!NEO4J) throw new Error("there is no Neo4j to ask");
  const driver = neo4j.driver(NEO4J.address, neo4j.auth.basic(NEO4J.user, NEO4J.password), {
    disableLosslessIntegers: true,
  });
  try {
    let rows: Record<string, unknown>[] = [];
    for (const cypher of statements)
      rows = (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
    return rows;
  } finally {
    await driver.close();
  }
}

const overBolt: TestStore = {
  name: "neo4j",
  async open() {
    await runOnNeo4j("MATCH (n:Lawdrift) DETACH DELETE n");
    const store = openStore({ store: NEO4J?.address ?? "", user, password });
    return { store, close: () => store.close() };
  },
};

const available = NEO4J ? [embedded, overBolt] : [embedded];
const asked = process.env["LAWDRIFT_STORES"]?.split(",");

const chosen = available.filter(({ name }) => asked?.includes(name) ?? true);
const [first] = chosen;
if (!first) throw new Error(`LAWDRIFT_STORES=${asked?.join(",")} leaves no engine to test`);

/** The engines of this run: `LAWDRIFT_STORES` narrows them; Neo4j only where its address is given. */
export const STORES: readonly TestStore[] = chosen;

/** The engine for tests that have nothing to do with engines: the first of this run. */
export const STORE: TestStore = first;
