import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { StoreTimeout, StoreUnavailable } from "../../../schema/graph/errors.ts";
import { openStore } from "../../../schema/graph/open.ts";
import { query } from "../../../schema/graph/query.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { NEO4J, runOnNeo4j, STORES } from "../../stores.ts";
import { idsIn, loadOnly } from "../../support/graph.ts";

const engine = STORES.find(({ name }) => name === "neo4j");

/** A statement that takes far longer than any test. */
const endless = query({
  name: "endless",
  row: z.object({ total: z.number() }),
  cypher: "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS total",
});

describe.runIf(engine)("a store over Bolt", () => {
  let store: Store;
  let close: () => Promise<void>;
  beforeEach(async () => {
    if (!engine) return;
    ({ store, close } = await engine.open());
  });
  afterEach(() => close());

  it("leaves data that is not ours alone", async () => {
    await runOnNeo4j("CREATE (:Somebody {id: 'else'})");
    await store.publish("one", loadOnly("one", "a"));
    await store.publish("two", loadOnly("two", "b"));
    expect(await runOnNeo4j("MATCH (n:Somebody) RETURN n.id AS id")).toEqual([{ id: "else" }]);
    await runOnNeo4j("MATCH (n:Somebody) DELETE n");
  });

  it("gives up a statement that takes too long", async () => {
    const impatient = openStore({
      store: NEO4J?.address ?? "",
      user: NEO4J?.user,
      password: NEO4J?.password,
      timeout: 500,
    });
    await expect(impatient.read(endless)).rejects.toThrow(StoreTimeout);
    await impatient.close();
  });

  it("ends a statement in the database when its asker goes away", async () => {
    const asker = new AbortController();
    const reading = store.read(endless, {}, { signal: asker.signal });
    reading.catch(() => {});
    setTimeout(() => asker.abort(), 300);
    await expect(reading).rejects.toThrow();
    const running = await runOnNeo4j(
      "SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status",
    );
    const left = running.filter(
      ({ currentQuery, status }) =>
        String(currentQuery).includes("endless") && !/Terminated/.test(String(status)),
    );
    expect(left).toEqual([]);
  });

  it("names its statements in the database's own list", async () => {
    const asker = new AbortController();
    const reading = store.read(endless, {}, { signal: asker.signal });
    reading.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    const running = await runOnNeo4j(
      "SHOW TRANSACTIONS YIELD currentQuery, metaData RETURN currentQuery, metaData",
    );
    const ours = running.find(({ currentQuery }) =>
      String(currentQuery).startsWith("/* endless */"),
    );
    expect(ours?.["metaData"]).toMatchObject({ statement: "endless" });
    asker.abort();
    await expect(reading).rejects.toThrow();
  });

  it("says so where a run is too large for the database, and serves what it served", async () => {
    await store.publish("one", loadOnly("one", "a"));
    const flood = `UNWIND range(1, 500000) AS i
CREATE (:Lawdrift:Flood {id: $turn + toString(i), text: toString(i) + $turn, release: 'two'})`;
    const tooLarge = store.publish("two", async (writer) => {
      for (let turn = 0; turn < 40; turn += 1) await writer.run(flood, { turn: `${turn}~` });
    });
    await expect(tooLarge).rejects.toThrow(StoreUnavailable);
    await expect(tooLarge).rejects.toThrow(/raise server\.memory\.heap\.max_size/);
    expect(await idsIn(store)).toEqual(["a"]);
  }, 120_000);

  it("finds nodes by an index", async () => {
    await store.publish("one", loadOnly("one", "a"));
    const indexes = await runOnNeo4j(
      "SHOW INDEXES YIELD name WHERE name STARTS WITH 'lawdrift' RETURN name",
    );
    expect(indexes.map(({ name }) => name)).toContain("lawdrift_id");
    expect(await idsIn(store)).toEqual(["a"]);
  });
});
