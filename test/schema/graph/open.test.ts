import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../../schema/graph/errors.ts";
import { openStore, storeSettings } from "../../../schema/graph/open.ts";
import { NEO4J } from "../../stores.ts";
import { ask } from "../../support/ask.ts";
import { idsIn, loadOnly } from "../../support/graph.ts";

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

describe("storeSettings", () => {
  it("are a folder beside the code if nobody says otherwise", () => {
    expect(storeSettings({}).store).toBe(".lawdrift");
  });

  it("come from the environment", () => {
    const environment = {
      LAWDRIFT_STORE: "neo4j://there",
      LAWDRIFT_STORE_USER: "u",
      LAWDRIFT_STORE_PASSWORD: "p",
      LAWDRIFT_STORE_DATABASE: "d",
    };
    expect(storeSettings(environment)).toEqual({
      store: "neo4j://there",
      user: "u",
      password: "p",
      database: "d",
    });
  });

  it("give way to a place that is named", () => {
    expect(storeSettings({ LAWDRIFT_STORE: "a" }, "b").store).toBe("b");
  });
});

describe("openStore", () => {
  it("takes whatever is no address of a Neo4j for a folder", () => {
    expect(openStore({ store: "some/place" }).address).toBe(resolve("some/place"));
  });

  it.each(["neo4j://x", "neo4j+s://x", "neo4j+ssc://x", "bolt://x", "bolt+s://x", "bolt+ssc://x"])(
    "takes %s for a Neo4j",
    async (store) => {
      const opened = openStore({ store });
      expect(opened.address).toBe(store);
      await opened.close();
    },
  );

  it.each(["http://localhost:7474", "neo4j+x://host", "postgres://host/db"])(
    "refuses %s",
    (store) => {
      expect(() => openStore({ store })).toThrow(StoreUnavailable);
    },
  );

  it("refuses an address without a host", () => {
    expect(() => openStore({ store: "bolt://" })).toThrow(StoreUnavailable);
    expect(() => openStore({ store: "bolt://" })).toThrow(/not an address of a Neo4j: bolt:\/\/;/);
  });

  it("never shows a password in its address", () => {
    const opened = openStore({ store: "bolt://there:7687", user: "u", password: "secret" });
    expect(JSON.stringify(opened)).not.toContain("secret");
  });
});

describe.concurrent("an address at which nothing listens", () => {
  it("is said to be unreachable within five seconds", { timeout: 60_000 }, async () => {
    const store = openStore({ store: `bolt://127.0.0.1:${await closedPort()}` });
    const begun = Date.now();
    const reading = idsIn(store);
    await expect(reading).rejects.toThrow(StoreUnavailable);
    await expect(reading).rejects.toThrow(/no Neo4j answers at bolt:.*is it running/);
    expect(Date.now() - begun).toBeLessThan(5_000);
    await store.close();
  });

  it("refuses to publish", { timeout: 60_000 }, async () => {
    const store = openStore({ store: `bolt://127.0.0.1:${await closedPort()}` });
    await expect(store.publish("one", loadOnly("one", "a"))).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it("is STORE_UNAVAILABLE to those who ask the API", { timeout: 60_000 }, async () => {
    const store = openStore({ store: `bolt://127.0.0.1:${await closedPort()}` });
    const { errors } = await ask(store, "{ meta { release } }");
    expect(errors?.[0]?.extensions?.["code"]).toBe("STORE_UNAVAILABLE");
    await store.close();
  });
});

describe.runIf(NEO4J)("a running Neo4j", () => {
  const { address = "", user = "" } = NEO4J ?? {};

  it("refuses a wrong password and says which settings to mend", async () => {
    const store = openStore({ store: address, user, password: "wrong" });
    const reading = idsIn(store);
    await expect(reading).rejects.toThrow(StoreUnavailable);
    await expect(reading).rejects.toThrow(
      /refused the user name or password; set LAWDRIFT_STORE_USER and LAWDRIFT_STORE_PASSWORD/,
    );
    await expect(reading).rejects.not.toThrow(/wrong/);
    await store.close();
  });

  it("refuses to be asked without a password", async () => {
    const store = openStore({ store: address });
    await expect(idsIn(store)).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it("says so where it has no database of the name given", async () => {
    const store = openStore({ store: address, ...NEO4J, database: "elsewhere" });
    await expect(idsIn(store)).rejects.toThrow(
      /has no database elsewhere; set LAWDRIFT_STORE_DATABASE/,
    );
    await store.close();
  });
});
