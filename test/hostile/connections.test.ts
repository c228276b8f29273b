import { once } from "node:events";
import type { Server } from "node:http";
import fc from "fast-check";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../api/http/listen.ts";
import { createServer } from "../../api/http/server.ts";
import { STORE } from "../stores.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";
import { siteOver } from "../support/site.ts";
import { connectionsOf, dribble, exchange, health, say, statusesIn } from "./raw.ts";

/** As in `api/arguments/limits.ts`, but so short that a test can wait for them. */
const LIMITS = {
  connections: 300,
  unsentBytes: 4_000_000,
  slowestBytes: 1_000_000,
  slowTime: 1_500,
  headTime: 1_000,
  requestTime: 2_000,
  keepAliveTime: 1_000,
  idleTime: 3_000,
};
const HOST = "Host: 127.0.0.1\r\n";
const LARGE = 30_000_000;

describe("a server whose clients misbehave", () => {
  const store = fixtureStore(STORE);
  const log = keptLog();
  let server: Server;

  beforeAll(async () => {
    const app = new Hono();
    app.get("/large", (context) => context.body("x".repeat(LARGE)));
    app.route(
      "/",
      createServer({
        store: store(),
        logger: log.logger,
        today: () => TODAY,
        site: siteOver(store()),
      }),
    );
    server = listen(app, { hostname: "127.0.0.1", port: 0 }, () => {}, LIMITS);
    await once(server, "listening");
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    // Whatever a client does, it is no fault of ours.
    expect(faults()).toEqual([]);
  });

  const faults = (): string[] =>
    log
      .text()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
  /** It holds nothing for those who are gone or were cut off. */
  const settles = () => expect.poll(() => connectionsOf(server), { timeout: 15_000 }).toBe(0);

  it("closes on heads that never end", async () => {
    const slow = Array.from({ length: 20 }, () =>
      dribble(server, `GET / HTTP/1.1\r\n${HOST}X-Slow: `),
    );
    expect(await health(server)).toBe(200);
    for (const said of await Promise.all(slow)) expect(statusesIn(said)).toEqual([408]);
    await settles();
  });

  it("closes on bodies that never end", async () => {
    const head = `POST /graphql HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 90000\r\n\r\n`;
    const slow = Array.from({ length: 20 }, () => dribble(server, head));
    expect(await health(server)).toBe(200);
    for (const said of await Promise.all(slow))
      for (const status of statusesIn(said)) expect(status).toBeLessThan(500);
    await settles();
  });

  it("cuts off who never reads", async () => {
    const readers = await Promise.all(
      Array.from({ length: 20 }, () => say(server, `GET /large HTTP/1.1\r\n${HOST}\r\n`)),
    );
    for (const { socket } of readers) socket.pause();
    expect(await health(server)).toBe(200);
    await settles();
    for (const { socket } of readers) socket.destroy();
  });

  it("cuts off who reads a little now and then", async () => {
    const { socket } = await say(server);
    socket.pause();
    socket.removeAllListeners("data");
    const sipping = setInterval(() => socket.read(100), 100);
    socket.write(`GET /large HTTP/1.1\r\n${HOST}\r\n`);
    await expect.poll(() => connectionsOf(server), { timeout: 5_000 }).toBe(1);
    await settles();
    clearInterval(sipping);
    socket.destroy();
  });

  it("answers in whole who reads at once", async () => {
    const said = await exchange(server, `GET /large HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    expect(said.length).toBeGreaterThan(LARGE);
    await settles();
  });

  it("stays open to others while thousands hold a connection and say nothing", async () => {
    const idle = [];
    for (let round = 0; round < 20; round += 1) {
      idle.push(...(await Promise.all(Array.from({ length: 100 }, () => say(server)))));
      expect(await health(server)).toBe(200);
      expect(await connectionsOf(server)).toBeLessThanOrEqual(LIMITS.connections + 1);
    }
    expect((await Promise.all(idle.map(({ said }) => said))).join("")).not.toContain(" 500 ");
    await settles();
  });

  it("keeps answering who asked before, though thousands come after", async () => {
    const first = await say(server, `GET /large HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    const idle = await Promise.all(Array.from({ length: 600 }, () => say(server)));
    expect((await first.said).length).toBeGreaterThan(LARGE);
    for (const { socket } of idle) socket.destroy();
    await settles();
  });

  it("answers who asks many times at once and never reads, without keeping it all", async () => {
    const { socket } = await say(server, `GET / HTTP/1.1\r\n${HOST}\r\n`.repeat(500));
    socket.pause();
    expect(await health(server)).toBe(200);
    await settles();
    socket.destroy();
  });

  it("answers a client that has said all it will say", async () => {
    const { socket, said } = await say(server);
    socket.end(`GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    expect(await said).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*ok\n$/);
    const half = await say(server);
    half.socket.end("GET /healthz HTT");
    expect(statusesIn(await half.said)).toEqual([400]);
    await settles();
  });

  it("does not mind uploads that are broken off", async () => {
    const head = `POST /graphql HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;
    const begun = [
      `${head}Content-Length: 5000\r\n\r\n{"query":`,
      `${head}Transfer-Encoding: chunked\r\n\r\n8\r\n{"query"\r\n`,
      `${head.replace("/graphql", "/reconcile")}Content-Length: 5000\r\n\r\nqueries=`,
      `${head}Content-Length: 5000\r\nExpect: 100-continue\r\n\r\n`,
    ];
    for (const text of begun) {
      const uploads = await Promise.all(Array.from({ length: 10 }, () => say(server, text)));
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const { socket } of uploads) socket.resetAndDestroy();
    }
    await settles();
    expect(await health(server)).toBe(200);
    expect(faults()).toEqual([]);
  });

  it.each([
    ["HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n", 200],
    ["HTTP/1.0 with a host", `GET /healthz HTTP/1.0\r\n${HOST}\r\n`, 200],
    ["HTTP/1.1 without a host", "GET /healthz HTTP/1.1\r\n\r\n", 400],
    ["two hosts", `GET /healthz HTTP/1.1\r\n${HOST}Host: example.org\r\n\r\n`, 400],
    ["the same host twice", `GET /healthz HTTP/1.1\r\n${HOST}${HOST}\r\n`, 400],
    ["a whole address", `GET http://127.0.0.1/healthz HTTP/1.1\r\n${HOST}\r\n`, 200],
    ["a whole address that is none", `GET http://[ HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a host that is none", "GET /healthz HTTP/1.1\r\nHost: 127.j.0.1\r\n\r\n", 400],
    ["an empty host", "GET /healthz HTTP/1.1\r\nHost: \r\n\r\n", 400],
    ["a space in the path", `GET /health z HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a NUL in the path", `GET /health\0z HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a NUL in a header", `GET /healthz HTTP/1.1\r\n${HOST}X: a\0b\r\n\r\n`, 400],
    ["a folded header", `GET /healthz HTTP/1.1\r\n${HOST}X: a\r\n b\r\n\r\n`, 400],
    ["a header of 20 KB", `GET /healthz HTTP/1.1\r\n${HOST}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    [
      "two lengths",
      `POST /graphql HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      400,
    ],
    [
      "a length and chunks",
      `POST /graphql HTTP/1.1\r\n${HOST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["a negative length", `POST /graphql HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`, 400],
    [
      "a chunk of no length",
      `POST /graphql HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nz\r\n\r\n`,
      400,
    ],
    ["a method that is none", `HELLO / HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["another protocol", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 400],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ])("answers %s as it must", async (_, text, status) => {
    const raw = await say(server, Buffer.from(text, "latin1"));
    // What comes back is enough: a connection that stays open would say no more.
    await expect.poll(() => raw.socket.bytesRead, { timeout: 10_000 }).toBeGreaterThan(0);
    raw.socket.end();
    expect(statusesIn(await raw.said)[0]).toBe(status);
    expect(await health(server)).toBe(200);
  });

  it("gives no tunnel and no other protocol", async () => {
    for (const text of [
      `CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n`,
      `GET /healthz HTTP/1.1\r\n${HOST}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      `OPTIONS * HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
      `TRACE / HTTP/1.1\r\n${HOST}Connection: close\r\nX-Secret: hidden\r\n\r\n`,
    ]) {
      const said = await exchange(server, text);
      for (const status of statusesIn(said))
        expect([text, status >= 200 && status < 500]).toEqual([text, true]);
      expect(said).not.toMatch(/101 Switching|hidden/);
    }
    await settles();
  });

  it("withstands whatever bytes it is sent", async () => {
    const whole = Buffer.from(
      `POST /graphql HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nConnection: close\r\nContent-Length: 23\r\n\r\n{"query":"{__typename}"}`,
    );
    const bent = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((edits) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of edits) bytes[at] = value;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(bent, async (bytes) => {
        const { socket, said } = await say(server, bytes);
        socket.end();
        for (const status of statusesIn(await said))
          expect(status === 503 || status < 500).toBe(true);
      }),
      { numRuns: 150, seed: 16 },
    );
    expect(await health(server)).toBe(200);
    await settles();
  });

  it("answers others while all of this happens at once", async () => {
    const head = `POST /graphql HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 900\r\n\r\n`;
    const attack = [
      ...Array.from({ length: 30 }, () => dribble(server, `GET / HTTP/1.1\r\nX-Slow: `)),
      ...Array.from({ length: 30 }, () => dribble(server, head)),
    ];
    const held = await Promise.all([
      ...Array.from({ length: 10 }, () => say(server, `GET /large HTTP/1.1\r\n${HOST}\r\n`)),
      ...Array.from({ length: 400 }, () => say(server)),
    ]);
    for (const { socket } of held) socket.pause();
    for (let count = 0; count < 20; count += 1) expect(await health(server)).toBe(200);
    await Promise.all(attack);
    await settles();
    for (const { socket } of held) socket.destroy();
    expect(await health(server)).toBe(200);
  });
});
