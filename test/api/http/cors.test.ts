import { describe, expect, it } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import { StoreUnavailable } from "../../../schema/graph/errors.ts";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";
import { siteOver } from "../../support/site.ts";
import { delayed } from "../../support/wrapped.ts";

const META = `/graphql?${new URLSearchParams({ query: "{ meta { release } }" })}`;
const post = (query: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});

describe("every answer may be read by any site:", () => {
  const store = fixtureStore(STORE);
  const serve = (of = store()) =>
    createServer({
      store: of,
      logger: keptLog().logger,
      today: () => TODAY,
      site: siteOver(store()),
    });
  const elsewhere = { origin: "https://elsewhere.example" };

  /** Open to all, once, and not by the origin that asked. */
  function expectOpen(response: Response) {
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect(response.headers.get("access-control-expose-headers")).toMatch(/etag/);
    expect((response.headers.get("vary") ?? "").toLowerCase()).not.toContain("origin");
  }

  it.each<[string, number, string, RequestInit?]>([
    ["GraphQL by GET", 200, META],
    ["GraphQL by POST", 200, "/graphql", post("{ meta { release } }")],
    ["GraphQL by HEAD", 200, META, { method: "HEAD" }],
    ["a wrong query", 200, "/graphql", post("{ nothing }")],
    ["a query with an error", 200, "/graphql", post('{ changes(since: "?") { totalCount } }')],
    ["a method that there is not", 405, "/graphql", { method: "PUT" }],
    ["a body of another kind", 415, "/graphql", { method: "POST", body: "x" }],
    ["a large body", 413, "/graphql", post("x".repeat(200_000))],
    ["the playground", 200, "/graphql", { headers: { accept: "text/html" } }],
    ["a chart", 200, "/charts/compare.svg?countries=ATA~BVT"],
    ["a chart's data", 200, "/charts/compare.json?countries=ATA~BVT"],
    ["a chart that there is not", 404, "/charts/nothing.svg"],
    ["a wrong option", 400, "/charts/compare.svg?countries=nowhere"],
    ["the list of data", 200, "/data/"],
    ["data that there is not", 404, "/data/2000-01-01-00000000/graph.jsonl"],
    ["the feed", 200, "/feed.atom"],
    ["the sitemap", 200, "/sitemap.xml"],
    ["oEmbed", 200, `/oembed?url=${encodeURIComponent("http://localhost/charts/race.html")}`],
    ["oEmbed of nothing", 400, "/oembed"],
    ["reconciliation", 200, "/reconcile"],
    ["a page", 200, "/"],
    ["no page", 404, "/nowhere"],
    ["health", 200, "/healthz"],
  ])("%s (%i), first and again", async (_, status, path, init = {}) => {
    const app = serve();
    for (let time = 0; time < 2; time += 1) {
      const headers = { ...elsewhere, ...init.headers };
      const response = await app.request(path, { ...init, headers });
      expect(response.status).toBe(status);
      expectOpen(response);
    }
  });

  it("data of the release", async () => {
    const { meta } = await data(store(), "{ meta { release } }");
    const response = await serve().request(`/data/${meta.release}/graph.jsonl`);
    expect(response.status).toBe(200);
    expectOpen(response);
  });

  it.each([META, "/charts/compare.svg?countries=ATA~BVT", "/data/latest/graph.jsonl"])(
    "%s, also where nothing changed (304)",
    async (path) => {
      const app = serve();
      const first = await app.request(path);
      const place = first.headers.get("location") ?? path;
      const etag = (await app.request(place)).headers.get("etag") ?? "";
      for (let time = 0; time < 2; time += 1) {
        const again = await app.request(place, { headers: { "if-none-match": etag } });
        expect(again.status).toBe(304);
        expectOpen(again);
      }
    },
  );

  it.each(["/graphql", "/charts/race.svg", "/data/", "/reconcile", "/nowhere"])(
    "%s, asked beforehand (204)",
    async (path) => {
      const response = await serve().request(path, {
        method: "OPTIONS",
        headers: {
          ...elsewhere,
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type",
        },
      });
      expect(response.status).toBe(204);
      expectOpen(response);
      expect(response.headers.get("access-control-allow-methods")).toBe("GET,HEAD,POST");
      expect(response.headers.get("access-control-allow-headers")).toBe("content-type");
    },
  );

  it("an answer that cannot be given (503)", async () => {
    const away = delayed(store(), () => {
      throw new StoreUnavailable("away");
    });
    const app = serve(away);
    for (const response of [
      await app.request("/graphql", post("{ laws { totalCount } }")),
      await app.request("/readyz"),
    ]) {
      expect(response.status).toBe(503);
      expectOpen(response);
    }
  });

  it("an internal error (500)", async () => {
    const broken = delayed(store(), () => {
      throw new Error("a fault");
    });
    const response = await serve(broken).request("/data/");
    expect(response.status).toBe(500);
    expectOpen(response);
  });

  it("a GET says that it differs by what is accepted", async () => {
    const app = serve();
    for (let time = 0; time < 2; time += 1)
      expect((await app.request(META)).headers.get("vary")).toMatch(/^accept\b/);
  });
});
