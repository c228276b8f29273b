/** Part 1: publishing a large made-up graph on each engine, into an empty store and once more. */
import neo4j from "neo4j-driver";
import { writeGraph } from "../../ingest/load/write.ts";
import { openStore, type StoreSettings } from "../../schema/graph/open.ts";
import type { Engines } from "./compare.ts";
import { type Results, timed } from "./measure.ts";
import { syntheticGraph } from "./synthetic.ts";

const ROUNDS = 1;

export async function measureLoad(
  newFolder: () => Promise<string>,
  server: Engines["neo4j"],
  results: Results,
): Promise<void> {
  const { graph, release } = syntheticGraph();
  const times = new Map<string, number[]>();
  const publish = async (name: string, settings: StoreSettings): Promise<void> => {
    const store = openStore(settings);
    for (const turn of ["first", "again"]) {
      const label = `load: ${name}, ${turn}`;
      const time = await timed(() =>
        store.publish(release, (writer) => writeGraph(writer, graph, release)),
      );
      times.set(label, [...(times.get(label) ?? []), time]);
    }
    await store.close();
  };
  for (let round = 0; round < ROUNDS; round++) {
    await publish("embedded", { store: await newFolder() });
    if (server) {
      await empty(server);
      await publish("neo4j", server);
    }
  }
  for (const [name, rounds] of times) results.keep(name, rounds);
  for (const turn of ["first", "again"])
    results.compare(`load: neo4j, ${turn}`, `load: embedded, ${turn}`);
  for (const engine of ["embedded", "neo4j"])
    results.compare(`load: ${engine}, again`, `load: ${engine}, first`);
}

/** Takes everything out of the Neo4j of the benchmarks, which nobody else uses. */
async function empty({ store, user, password }: StoreSettings): Promise<void> {
  const driver = neo4j.driver(store, neo4j.auth.basic(user ?? "", password ?? ""));
  const session = driver.session();
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  } finally {
    await session.close();
    await driver.close();
  }
}
