import { describe, expect, it } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import { STORE } from "../../stores.ts";
import type { Answer } from "../../support/ask.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";

const QUERY = "{ meta { licence } }";
const address = (more: Record<string, string> = {}) =>
  `/graphql?${new URLSearchParams({ query: QUERY, ...more })}`;

describe("a request for GraphQL", () => {
  const store = fixtureStore(STORE);
  const log = keptLog();
  const serve = () => createServer({ store: store(), logger: log.logger, today: () => TODAY });

  it("by HEAD has the headers of the GET and no body, first and again", async () => {
    const app = serve();
    for (let time = 0; time < 2; time += 1) {
      const head = await app.request(address(), { method: "HEAD" });
      const get = await app.request(address());
      expect([head.status, await head.text()]).toEqual([200, ""]);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
      const etag = head.headers.get("etag") ?? "";
      const again = await app.request(address(), {
        method: "HEAD",
        headers: { "if-none-match": etag },
      });
      expect(again.status).toBe(304);
    }
  });

  it.each([
    "Application/JSON",
    "APPLICATION/JSON; charset=utf-8",
    "application/json ;charset=UTF-8",
  ])("is read as %s, first and again", async (type) => {
    const app = serve();
    for (let time = 0; time < 2; time += 1) {
      const response = await app.request("/graphql", {
        method: "POST",
        headers: { "content-type": type },
        body: JSON.stringify({ query: QUERY }),
      });
      expect(response.status).toBe(200);
      expect(((await response.json()) as Answer).data.meta.licence).toBe("CC-BY-4.0");
    }
  });

  it.each<[string, BodyInit, string]>([
    [
      "a form",
      new URLSearchParams({ query: QUERY }).toString(),
      "Application/X-WWW-Form-URLencoded",
    ],
    ["plain GraphQL", QUERY, "application/graphql"],
  ])("may be %s", async (_, body, type) => {
    const response = await serve().request("/graphql", {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(((await response.json()) as Answer).data.meta.licence).toBe("CC-BY-4.0");
  });

  it.each<[string, number, string, RequestInit, RegExp]>([
    ["PUT", 405, "/graphql", { method: "PUT", body: QUERY }, /GET or POST/],
    ["DELETE", 405, address(), { method: "DELETE" }, /GET or POST/],
    ["PATCH", 405, address(), { method: "PATCH" }, /GET or POST/],
    ["a body of text", 415, "/graphql", { method: "POST", body: QUERY }, /application\/json/],
    ["files", 415, "/graphql", { method: "POST", body: new FormData() }, /application\/json/],
    ["a picture as answer", 406, address(), { headers: { accept: "image/png" } }, /image\/png/],
    ["variables that are no JSON", 400, address({ variables: "{" }), {}, /must be JSON/],
    ["extensions that are no JSON", 400, address({ extensions: "x" }), {}, /must be JSON/],
    [
      "variables of a form that are no JSON",
      400,
      "/graphql",
      { method: "POST", body: new URLSearchParams({ query: QUERY, variables: "{" }) },
      /must be JSON/,
    ],
    ["nothing at all", 400, "/graphql", {}, /query/],
  ])(
    "with %s is refused with %i, a code and a sentence",
    async (_, status, path, init, message) => {
      const response = await serve().request(path, {
        ...init,
        headers: { accept: "application/graphql-response+json", ...init.headers },
      });
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as Answer;
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_REQUEST");
      expect(errors?.[0]?.message).toMatch(message);
      expect(response.headers.get("allow")).toBe(status === 405 ? "GET, HEAD, POST" : null);
      // What is wrong with a request is no internal error.
      expect(log.text()).not.toContain("unexpected error");
    },
  );
});
