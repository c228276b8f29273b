import { describe, expect, it } from "vitest";
import { ReleaseReplaced } from "../../../api/arguments/unavailable.ts";
import type { ExportContext } from "../../../api/exports/format.ts";
import { nodesOf, relationshipsOf } from "../../../api/exports/read.ts";
import { streamOf } from "../../../api/exports/stream.ts";
import { readRelease } from "../../../api/store/context.ts";
import { Graph } from "../../../ingest/graph.ts";
import { nameRelease } from "../../../ingest/load/release.ts";
import { writeGraph } from "../../../ingest/load/write.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { STORES } from "../../stores.ts";

/** More than two pages of laws, each with the source that it cites. */
function manyLaws(count: number): { graph: Graph; release: string; ids: string[] } {
  const graph = new Graph();
  graph.add("Source", {
    id: "source/1",
    url: "https://example.org",
    title: "A",
    publisher: "B",
    tier: "weak",
  });
  const ids = Array.from({ length: count }, (_, nth) => `ATA/act/${String(nth).padStart(5, "0")}`);
  for (const id of ids) {
    const cited = ["source/1"];
    graph.add("Law", {
      id,
      jurisdiction: "ATA",
      title: id,
      kind: "act",
      status: "in_force",
      sources: cited,
    });
    graph.cite(id, cited);
  }
  return { graph, release: nameRelease(graph), ids };
}

async function publish(store: Store, count: number) {
  const { graph, release, ids } = manyLaws(count);
  await store.publish(release, (writer) => writeGraph(writer, graph, release));
  return { ids, release };
}

async function from(store: Store): Promise<ExportContext> {
  const release = await readRelease(store);
  return {
    store,
    release,
    name: release.id.replace("release/", ""),
    origin: "http://localhost",
    iri: (_, id) => id,
  };
}

/** Everything that pages hold. */
async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

describe.each(STORES)("reading page by page from $name", (engine) => {
  it("reads each node and arrow once, in the order of ids", async () => {
    const { store, close } = await engine.open();
    try {
      for (const count of [1_000, 2_345]) {
        const { ids } = await publish(store, count);
        const asked = await from(store);
        const laws = await all(nodesOf("Law", asked));
        expect(laws.map(({ id }) => id)).toEqual(ids);
        const arrows = await all(relationshipsOf("Law", asked));
        expect(arrows.map((arrow) => arrow.from)).toEqual(ids);
        expect(arrows[0]).toEqual({
          from: ids[0],
          fromLabel: "Law",
          type: "CITES",
          to: "source/1",
          toLabel: "Source",
        });
      }
    } finally {
      await close();
    }
  });

  it("fails where another release takes its place, and never mixes two", async () => {
    const { store, close } = await engine.open();
    try {
      await publish(store, 2_345);
      const asked = await from(store);
      const walk = nodesOf("Law", asked);
      expect((await walk.next()).value).toHaveLength(1_000);
      await publish(store, 2_346);
      // The embedded engine looks for a newer release every half second.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await expect(all(walk)).rejects.toThrow(ReleaseReplaced);
    } finally {
      await close();
    }
  });
});

describe("a stream of pieces", () => {
  it("makes a piece when it is asked for, and none after its reader left", async () => {
    const made: number[] = [];
    let ended = false;
    async function* pieces() {
      try {
        for (let piece = 0; ; piece += 1) {
          made.push(piece);
          yield `${piece}`;
        }
      } finally {
        ended = true;
      }
    }
    const stream = streamOf(pieces());
    expect(made).toEqual([]);
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    expect(made).toEqual([0, 1]);
    await reader.cancel();
    expect([made, ended]).toEqual([[0, 1], true]);
  });
});
