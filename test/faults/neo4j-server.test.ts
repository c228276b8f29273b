import neo4j from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createServer } from "../../api/http/server.ts";
import { StoreTimeout } from "../../schema/graph/errors.ts";
import { openStore } from "../../schema/graph/open.ts";
import { query } from "../../schema/graph/query.ts";
import type { Store } from "../../schema/graph/store.ts";
import { type RunningNeo4j, startNeo4j } from "../neo4j/server.ts";
import { NEO4J } from "../stores.ts";
import type { Answer } from "../support/ask.ts";
import { load, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";

/** Each fault once in every run, many times in `npm run test:faults`. */
const ROUNDS = process.env["LAWDRIFT_FAULTS"] === "long" ? 20 : 1;
const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);

/** A statement that takes far longer than any test. */
const endless = query({
  name: "endless",
  row: z.object({ total: z.number() }),
  cypher: "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS total",
});

describe.runIf(NEO4J)("a service over a Neo4j in trouble", { timeout: 180_000 }, () => {
  // One of its own: it is stopped, killed, and given other passwords.
  let server: RunningNeo4j;
  let store: Store;
  let release: string;
  const log = keptLog();
  let count = 0;

  beforeAll(async () => {
    server = await startNeo4j({ heap: "600m" });
    store = open();
    release = (await load(store)).release ?? "";
  }, 240_000);
  afterAll(async () => {
    server.signal("SIGCONT");
    await store.close();
    await server.stop();
  }, 60_000);

  const open = (timeout?: number): Store =>
    openStore({
      store: server.url,
      user: server.user,
      password: server.password,
      ...(timeout === undefined ? {} : { timeout }),
    });

  let app: ReturnType<typeof createServer>;
  beforeEach(() => {
    app = createServer({ store, logger: log.logger, today: () => TODAY });
  });

  /** Status, code and release of an answer to a question that was not asked before. */
  async function ask(): Promise<{ status: number; code: unknown; release: unknown }> {
    count += 1;
    const answer = await app.request("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
      },
      body: JSON.stringify({
        query: `{ a${count}: meta { release } laws(first: 1) { totalCount } }`,
      }),
    });
    const { data, errors } = (await answer.json()) as Answer;
    return {
      status: answer.status,
      code: errors?.[0]?.extensions?.["code"],
      release: data?.[`a${count}`]?.release,
    };
  }
  const isWell = () =>
    expect.poll(async () => (await ask()).status, { timeout: 60_000, interval: 250 }).toBe(200);

  it("says nothing of a hung server to who asks of a slow one", async () => {
    const impatient = open(4_000);
    await expect(impatient.read(endless)).rejects.toThrow(StoreTimeout);
    await impatient.close();
    expect(await ask()).toMatchObject({ status: 200, code: undefined });
  });

  it.each(rounds)("answers 503 while the server hangs, and is well after (%i)", async () => {
    await isWell();
    server.signal("SIGSTOP");
    // Not TIMEOUT, which would be the answer after ten seconds.
    const all = await Promise.all(Array.from({ length: 10 }, ask));
    for (const one of all) expect(one).toMatchObject({ status: 503, code: "STORE_UNAVAILABLE" });
    expect(await ask()).toMatchObject({ status: 503, code: "STORE_UNAVAILABLE" });
    expect((await app.request("/readyz")).status).toBe(503);
    expect((await app.request("/healthz")).status).toBe(200);
    server.signal("SIGCONT");
    await isWell();
    expect((await app.request("/readyz")).status).toBe(200);
  });

  it.each(rounds)(
    "answers rightly or 503 while the server is killed and started (%i)",
    async () => {
      await isWell();
      let isOver = false;
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      const client = async () => {
        while (!isOver) {
          answers.push(await ask());
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const clients = Promise.all(Array.from({ length: 4 }, client));
      server.signal("SIGKILL");
      await server.restart();
      await isWell();
      isOver = true;
      await clients;
      for (const one of answers)
        if (one.status === 200) expect(one.code).toBeUndefined();
        else expect(one).toMatchObject({ status: 503, code: "STORE_UNAVAILABLE" });
      expect(answers.some(({ status }) => status === 503)).toBe(true);
      expect((await ask()).release).toBe(release);
    },
  );

  it("answers 503 where the password was changed under it, without a word of it, and is well after", async () => {
    const change = async (from: string, to: string) => {
      const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, from));
      await driver.executeQuery(
        "ALTER CURRENT USER SET PASSWORD FROM $from TO $to",
        { from, to },
        { database: "system" },
      );
      await driver.close();
    };
    const other = "another-password";
    await change(server.password, other);
    const late = open();
    const before = app;
    app = createServer({ store: late, logger: log.logger, today: () => TODAY });
    expect(await ask()).toMatchObject({ status: 503, code: "STORE_UNAVAILABLE" });
    await change(other, server.password);
    await isWell();
    app = before;
    await isWell();
    await late.close();
    expect(log.text()).not.toContain(server.password);
    expect(log.text()).not.toContain(other);
  });
});
