import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../api/arguments/limits.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { startService } from "../support/mcp.ts";
import { exchange, health, statusesIn } from "./raw.ts";

const message = (method: string, params: object = {}) =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });

describe("tools for programs, attacked", () => {
  const store = fixtureStore(STORE);
  let service: Awaited<ReturnType<typeof startService>>;
  beforeAll(async () => {
    service = await startService(store());
  });
  afterAll(async () => {
    await service.close();
    // Whatever a client does, it is no fault of ours.
    expect(service.log()).not.toContain('"level":50');
  });

  const post = (body: string, headers: Record<string, string> = {}, path = "/mcp") =>
    fetch(`${service.address}${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
      body,
    });
  const call = (name: string, args: object) => message("tools/call", { name, arguments: args });

  it("a body over the limit is refused with 413, whether or not it says how long it is", async () => {
    const large = call("search", { query: "x".repeat(LIMITS.bodyBytes) });
    const answer = await post(large);
    expect(answer.status).toBe(413);
    expect((await answer.json()).error.message).toContain(String(LIMITS.bodyBytes));
    const piece = "a".repeat(16_384);
    const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`;
    const said = await exchange(
      service.server,
      `POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(10)}0\r\n\r\n`,
    );
    expect(statusesIn(said)).toEqual([413]);
    expect(await health(service.server)).toBe(200);
  });

  it.each(["GET", "DELETE", "PUT", "PATCH"])(
    "%s is refused: there is no session",
    async (method) => {
      const answer = await fetch(`${service.address}/mcp`, {
        method,
        headers: { accept: "text/event-stream", "mcp-session-id": "somebody" },
      });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
      expect((await answer.json()).jsonrpc).toBe("2.0");
    },
  );

  it("a session that nobody began is no session: the question is answered as any other", async () => {
    const asked = call("treaty", { id: "treaty/frost" });
    const plain = await post(asked);
    const withSession = await post(asked, { "mcp-session-id": "somebody" });
    expect(withSession.status).toBe(plain.status);
    expect(withSession.headers.get("mcp-session-id")).toBeNull();
    expect(await withSession.text()).toBe(await plain.text());
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1:1", "no address"])(
    "the Origin %s is told what GraphQL tells it, and no more",
    async (origin) => {
      const tool = await post(message("tools/list"), { origin });
      const query = await post('{"query":"{ meta { release } }"}', { origin }, "/graphql");
      expect(tool.status).toBe(query.status);
      for (const name of [
        "access-control-allow-origin",
        "access-control-allow-credentials",
        "content-security-policy",
        "x-content-type-options",
        "set-cookie",
      ])
        expect([name, tool.headers.get(name)]).toEqual([name, query.headers.get(name)]);
      expect(tool.headers.get("access-control-allow-credentials")).toBeNull();
    },
  );

  it("a batch is refused, so that a request is one question", async () => {
    const one = JSON.parse(call("prison_for_words", {}));
    for (const batch of [[], [one], Array.from({ length: 500 }, () => one)]) {
      const answer = await post(JSON.stringify(batch));
      expect(answer.status).toBe(400);
      expect((await answer.json()).error.message).toContain("no batch");
    }
  });

  it.each([
    ["no JSON", "{", 400],
    ["nothing", "", 400],
    ["a number", "1", 400],
    ["null", "null", 400],
    [
      "what lies too deep",
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
      400,
    ],
    ["a wish to listen for ever", message("subscriptions/listen"), 404],
  ])("%s is refused", async (_, body, status) => {
    const answer = await post(body);
    expect([answer.status, (await answer.json()).error.code < 0]).toEqual([status, true]);
  });

  it.each([
    message("no/such/method"),
    message("tools/call"),
    message("tools/call", { name: 1 }),
    call("__proto__", {}),
    call("toString", {}),
    message("resources/read", { uri: "file:///etc/passwd" }),
    '{"jsonrpc":"1.0","id":{},"method":5}',
    call("case", { id: '") { id } } { __schema { types { name } } } #' }),
    call("search", { query: "\u0000\uD800" }),
    call("search", JSON.parse('{"__proto__":{"query":"x"},"query":"ice"}')),
  ])("%s breaks nothing, and tells nothing of the machine", async (body) => {
    const answer = await post(body);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/node_modules|\/work|at .*\.ts:\d|"queryType"|root:/);
    expect(await health(service.server)).toBe(200);
  });

  it("another media type is refused", async () => {
    expect((await post(message("tools/list"), { "content-type": "text/plain" })).status).toBe(415);
  });
});
