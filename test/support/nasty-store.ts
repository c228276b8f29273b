import { Graph } from "../../ingest/graph.ts";
import { nameRelease } from "../../ingest/load/release.ts";
import { writeGraph } from "../../ingest/load/write.ts";
import type { Store } from "../../schema/graph/store.ts";
import { NASTY } from "./nasty.ts";

/** Publishes a jurisdiction with a law whose texts are hard to write down, one for each. */
export async function publishNasty(store: Store): Promise<void> {
  const graph = new Graph();
  graph.add("Jurisdiction", {
    id: "ATA",
    nameEn: "Antarctica",
    otherNames: [],
    kind: "state",
    researched: true,
  });
  graph.add("Source", {
    id: "source/1",
    url: "https://example.org/?a=1&b=2",
    title: NASTY[0],
    publisher: NASTY[1],
    tier: "news",
  });
  for (const [nth, text] of NASTY.entries()) {
    const id = `ATA/act/${nth}`;
    graph.add("Law", {
      id,
      jurisdiction: "ATA",
      title: text,
      note: text,
      kind: "act",
      status: "in_force",
      sources: ["source/1"],
    });
    graph.link("ENACTED", "ATA", id);
    graph.cite(id, ["source/1"]);
  }
  const release = nameRelease(graph);
  await store.publish(release, (writer) => writeGraph(writer, graph, release));
}
