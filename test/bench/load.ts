/** Part 5: publishing a large made-up graph on each engine, into an empty store and once more. */
import { writeGraph } from "../../ingest/load/write.ts";
import { openStore } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";
import { timed } from "./measure.ts";
import { SIZE, syntheticGraph } from "./synthetic.ts";
import type { BenchWorld } from "./world.ts";

const ROUNDS = 1;

export async function measureLoad({
  newStore,
  neo4j,
  results,
}: BenchWorld): Promise<{ size: typeof SIZE }> {
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
    await publish("embedded", await newStore());
    const server = await neo4j();
    if (server) await publish("neo4j", server);
  }
  for (const [name, rounds] of times) results.keep(name, rounds);
  for (const turn of ["first", "again"])
    results.compare(`load: neo4j, ${turn}`, `load: embedded, ${turn}`);
  for (const engine of ["embedded", "neo4j"])
    results.compare(`load: ${engine}, again`, `load: ${engine}, first`);
  return { size: SIZE };
}
