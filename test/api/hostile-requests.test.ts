import { describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import { createServer } from "../../api/http/server.ts";
import { canonicalFile } from "../../viz/formats/canonical.ts";
import { createSite } from "../../viz/site.tsx";
import { STORE } from "../stores.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";

/** What a hostile reader of the source tried; each was answered wrongly once. */
describe("hostile requests", () => {
  const store = fixtureStore(STORE);
  const today = () => TODAY;
  const log = keptLog();
  const serve = () =>
    createServer({
      store: store(),
      logger: log.logger,
      today,
      canonicalFile,
      site: createSite({
        ask: createAsk(store(), today),
        assets: { styles: [], script: null, frame: null, fonts: [] },
        examples: [],
        measures: [],
      }),
    });
  const reconcile = (field: string, value: unknown) =>
    serve().request("/reconcile", {
      method: "POST",
      body: new URLSearchParams({ [field]: JSON.stringify(value) }),
    });

  it.each([
    "/families?offence=..//evil.example/phish&lang=en",
    "/families?offence=//evil.example",
    "/families?offence=%0d%0aX:y",
    "/families?offence=%00",
    "/families?offence=..%5C%5Cevil.example",
    "//r/x?lang=zh-CN",
    "//evil.example/?lang=zh-CN",
    "/who-may-ask?country=//evil.example",
    "/exposure?country=//evil.example",
    "/ask?asker=//evil.example&asked=ATA",
  ])("%s leads to no other host, and breaks nothing", async (path) => {
    const answer = await serve().request(`http://localhost${path}`);
    const to = answer.headers.get("location") ?? "/";
    expect([path, answer.status < 500, new URL(to, "http://localhost").host]).toEqual([
      path,
      true,
      "localhost",
    ]);
  });

  it("reconciliation with more values, properties or text than anybody needs is refused or cut", async () => {
    const places = { pid: "jurisdiction", v: Array(2_000).fill("ATA") };
    expect((await reconcile("queries", { q: { query: "x", properties: [places] } })).status).toBe(
      400,
    );
    const properties = Array.from({ length: 300 }, (_, day) => ({
      id: "level",
      settings: { asOf: `20${10 + (day % 14)}-01-01` },
    }));
    expect((await reconcile("extend", { ids: ["ATA"], properties })).status).toBe(400);
    const long = { q: { query: `law ${"x".repeat(100_000)}` } };
    expect((await reconcile("queries", long)).status).toBe(200);
    const form = { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" } };
    expect((await serve().request("/reconcile", { ...form, body: "no form" })).status).toBe(400);
    expect(
      (await serve().request("/reconcile", { ...form, body: "x".repeat(300_000) })).status,
    ).toBe(413);
  });

  it.each(["toString", "__proto__", "hasOwnProperty"])("no table is called %s", async (table) => {
    expect((await serve().request(`/graph.csv?around=ATA&table=${table}`)).status).toBe(400);
  });

  it("filters and variables that lie too deep are refused with a code", async () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? { ids: ["x"] } : { not: deep(levels - 1) };
    const asking = (where: unknown) =>
      serve().request("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: "query($where: CaseFilter) { cases(where: $where) { totalCount } }",
          variables: { where },
        }),
      });
    for (const levels of [31, 45, 2_000]) {
      const { errors } = await (await asking(deep(levels))).json();
      expect([levels, errors[0].extensions.code]).toEqual([levels, "BAD_REQUEST"]);
    }
  });

  it.each([
    ["many words that are searched", { or: Array(6).fill({ words: "a b c" }) }],
    ["many choices of a facet", { facets: Array(60).fill({ facet: "role", unknown: true }) }],
    ["many empty conditions", { or: Array(2_000).fill({}) }],
  ])("a filter with %s is refused", async (_, where) => {
    const answer = await serve().request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: "query($where: CaseFilter) { cases(where: $where) { totalCount } }",
        variables: { where },
      }),
    });
    expect((await answer.json()).errors[0].extensions.code).toBe("FILTER_TOO_LONG");
  });

  it("the whole race with much of each pair is refused, for a few countries it is answered", async () => {
    const asking = async (given: string) => {
      const query = `{ race${given} { edges { requests { reach { value reasons } afterHandOver { rule } } } } }`;
      return (await serve().request(`/graphql?query=${encodeURIComponent(query)}`)).json();
    };
    const { errors } = await asking("");
    expect(errors[0].extensions).toMatchObject({ code: "QUERY_TOO_COSTLY", limit: 100_000 });
    expect((await asking('(jurisdictions: ["ATA", "BVT"])')).data.race.edges).not.toEqual([]);
  });

  it("words of a source that are many are refused, and one that is said often is one", async () => {
    const counting = async (words: string) => {
      const query = `{ sources(where: { words: "${words}" }) { totalCount } }`;
      return (await serve().request(`/graphql?query=${encodeURIComponent(query)}`)).json();
    };
    const many = await counting(Array.from({ length: 60 }, (_, one) => one).join(" "));
    expect(many.errors[0].extensions.code).toBe("FILTER_TOO_LONG");
    expect((await counting("e ".repeat(90))).data).toEqual((await counting("e")).data);
  });

  it("a request line that names another host than the header is refused", async () => {
    const answer = await serve().request("http://evil.example/feed.atom", {
      headers: { host: "localhost" },
    });
    expect(answer.status).toBe(400);
  });

  it("a table for a spreadsheet and the plain one are kept apart", async () => {
    const service = serve();
    const first = async (path: string) =>
      new Uint8Array(await (await service.request(path)).arrayBuffer())[0];
    expect(await first("/charts/race.csv?for=excel")).toBe(0xef);
    expect(await first("/charts/race.csv")).not.toBe(0xef);
    expect(await first("/charts/race.csv?for=excel")).toBe(0xef);
  });

  it("nothing of it is a fault of the service", () => {
    expect(log.text()).not.toContain("unexpected error");
  });
});
