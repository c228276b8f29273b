import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Graph } from "../../../ingest/graph.ts";
import { writeGraph } from "../../../ingest/load/write.ts";
import { EDGES, NODES, OURS } from "../../../schema/graph/nodes.ts";
import { query } from "../../../schema/graph/query.ts";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore, load } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";

const everyId = query({
  name: "one id a label",
  row: z.object({ label: z.string(), id: z.string() }),
  cypher: `
MATCH (n:${OURS})
UNWIND labels(n) AS label
WITH label, min(n.id) AS id WHERE label <> '${OURS}'
RETURN label, id ORDER BY label`,
});

const BY_ID = `query ($id: ID!) { node(id: $id) { __typename id } }`;

for (const engine of STORES)
  describe(`nodes on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it("stand in the fixture with every label and every arrow", async () => {
      const labels = (await store().read(everyId)).map(({ label }) => label);
      expect(labels).toEqual(Object.keys(NODES).sort());
      const arrows = query({
        name: "types of arrows",
        row: z.object({ type: z.string() }),
        cypher: `MATCH (:${OURS})-[r]->(:${OURS}) RETURN DISTINCT type(r) AS type ORDER BY type`,
      });
      // The codebook's examples are facts of the real atlas; test/codebook.test.ts asks for them.
      expect((await store().read(arrows)).map(({ type }) => type)).toEqual(
        EDGES.filter((type) => type !== "EXEMPLIFIED_BY").sort(),
      );
    });

    it("are answered by id, or null where the SDL has no such node, but never an error", async () => {
      for (const { id } of await store().read(everyId)) {
        const answer = await ask(store(), BY_ID, { id });
        expect(answer.errors, id).toBeUndefined();
        expect([null, id]).toContain(answer.data.node?.id ?? null);
      }
    });

    it("have a name in the language asked for, or in English", async () => {
      const { eu } = await data(
        store(),
        '{ eu: jurisdiction(id: "EUU") { es: name(lang: es) zh: name(lang: zh) } }',
      );
      expect(eu).toEqual({ es: "Unión Europea", zh: "欧洲联盟" });
    });
  });

for (const engine of STORES)
  describe(`a graph of another version on ${engine.name}`, () => {
    /** The law of the fixture with a kind that the SDL does not know, as a later version might write it. */
    async function withUnknownKind() {
      const opened = await engine.open();
      await load(opened.store);
      const graph = new Graph();
      graph.add("Release", { id: "release/other", hash: "other", codebook: "9" });
      graph.add("Jurisdiction", {
        id: "ATA",
        nameEn: "Antarctica",
        otherNames: [],
        kind: "country_or_area",
        researched: true,
      });
      const law = {
        id: "ATA/scroll/1",
        jurisdiction: "ATA",
        title: "A scroll",
        status: "in_force",
      };
      graph.add("Law", { ...law, kind: "scroll", sources: [] });
      await opened.store.publish("other", (writer) => writeGraph(writer, graph, "other"));
      return opened;
    }

    it("is an internal error, not one of the client", async () => {
      const { store, close } = await withUnknownKind();
      const log = keptLog();
      try {
        const answer = await ask(store, '{ law(id: "ATA/scroll/1") { kind } }', {}, log.logger);
        expect(answer.errors?.[0]?.extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
        expect(log.text()).toContain("scroll");
      } finally {
        await close();
      }
    });
  });
