import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Graph } from "../../ingest/graph.ts";
import { nameRelease } from "../../ingest/load/release.ts";
import { writeGraph } from "../../ingest/load/write.ts";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";

interface Small {
  readonly laws: readonly string[];
  readonly replaces: readonly (readonly [number, number])[];
}

const small: fc.Arbitrary<Small> = fc.record({
  laws: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 6 }),
  replaces: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }),
});

function graphOf({ laws, replaces }: Small): Graph {
  const graph = new Graph();
  graph.add("Jurisdiction", {
    id: "ATA",
    nameEn: "Antarctica",
    otherNames: [],
    kind: "country_or_area",
    researched: true,
  });
  const ids = laws.map((law) => `ATA/act/${law}`);
  for (const id of ids) {
    graph.add("Law", {
      id,
      jurisdiction: "ATA",
      title: id,
      kind: "act",
      status: "in_force",
      sources: [],
    });
    graph.link("ENACTED", "ATA", id);
  }
  for (const [from, to] of replaces)
    graph.link("REPLACES", ids[from % ids.length] ?? "", ids[to % ids.length] ?? "");
  return graph;
}

const EVERYTHING = `{
  laws(first: 100) { totalCount nodes { id jurisdiction { id } } }
  meta { release hash counts { of count } }
}`;

for (const engine of STORES)
  describe(`loading into ${engine.name}`, () => {
    it("twice gives the same counts and answers as once, whatever was there before", {
      timeout: 120_000,
    }, async () => {
      const { store, close } = await engine.open();
      const publish = (graph: Graph) => {
        const release = nameRelease(graph);
        return store.publish(release, (writer) => writeGraph(writer, graph, release));
      };
      const answer = async () => JSON.stringify(await data(store, EVERYTHING));
      try {
        await fc.assert(
          fc.asyncProperty(small, small, async (before, after) => {
            await publish(graphOf(before));
            await publish(graphOf(after));
            const once = await answer();
            await publish(graphOf(after));
            expect(await answer()).toBe(once);
            expect(JSON.parse(once).laws.totalCount).toBe(after.laws.length);
          }),
          { numRuns: 8 },
        );
      } finally {
        await close();
      }
    });
  });
