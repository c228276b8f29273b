import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AddressSettings, addressSettings } from "../../../api/address/settings.ts";
import { compose } from "../../../api/compose.ts";
import { writeHere } from "../../../api/exports/write.ts";
import { front } from "../../../viz/front.ts";
import { STORE } from "../../stores.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { makeFolder } from "../../support/folder.ts";
import { keptLog } from "../../support/log.ts";

const PREFIX = "/lawdrift";
const ADDRESS = `https://example.org${PREFIX}`;

const PAGES = [
  "/",
  "/?country=ATA",
  "/laws",
  "/laws/ATA/act/2010/1?lang=fr",
  "/jurisdictions/ATA",
  "/compare/ATA~BVT",
  "/graph?around=ATA",
  "/changes?country=ATA",
  "/stories",
  "/map",
  "/search?q=act",
  "/brief?items=drop%3Fcountry%3DATA",
  "/api",
  "/api/reference/Law",
  "/releases",
  "/methods",
  "/no/such/page",
  "/laws/%ff",
  "/charts/drop.html?country=ATA",
  "/reconcile/preview?id=ATA",
];

/** What is written after `="`, where it leads to a path of the host. */
const rooted = (html: string): string[] =>
  [...html.matchAll(/\s[\w:-]+="(\/[^"]*)"/g)].map(([, path]) => path ?? "");

describe("a service under a path of its host", () => {
  const store = fixtureStore(STORE);
  const { folder, remove } = makeFolder();
  const closing: (() => Promise<void>)[] = [];
  const serve = (address: AddressSettings): Hono => {
    const { app, close } = compose({
      store: store(),
      logger: keptLog().logger,
      releases: folder,
      writeFile: writeHere,
      front,
      today: () => TODAY,
      address,
    });
    closing.push(close);
    return app;
  };
  let app: Hono;
  beforeAll(() => {
    app = serve(addressSettings({ LAWDRIFT_ADDRESS: `${ADDRESS}/` }));
  });
  afterAll(async () => {
    for (const close of closing) await close();
    remove();
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:4000${path}`, { headers });
  const text = async (path: string) => (await get(path)).text();

  it.each(PAGES)("%s leads nowhere but under it, with the path and without it", async (path) => {
    const html = await text(`${PREFIX}${path}`);
    const leads = rooted(html);
    expect(leads.filter((lead) => !lead.startsWith(`${PREFIX}/`))).toEqual([]);
    expect(leads.filter((lead) => lead.startsWith(`${PREFIX}${PREFIX}`))).toEqual([]);
    if (!path.startsWith("/charts/")) expect(leads.length).toBeGreaterThan(0);
    expect(html).not.toContain("localhost");
    expect(await text(path)).toBe(html);
  });

  it("leads to what is there", async () => {
    const html = await text(`${PREFIX}/jurisdictions/ATA`);
    const links = [...new Set(rooted(html))].map((lead) => lead.replaceAll("&amp;", "&"));
    // The playground is read, not drawn; files of the build may not be built.
    const some = links.filter((lead) => !/graphql|assets|stories/.test(lead)).slice(0, 25);
    expect(some.length).toBe(25);
    for (const lead of some) expect([lead, (await get(lead)).status]).toEqual([lead, 200]);
  });

  it.each([
    "/oembed?url=https%3A%2F%2Fexample.org%2Flawdrift%2Fcharts%2Fdrop.html%3Fcountry%3DATA",
    "/feed.atom",
    "/sitemap.xml",
    "/robots.txt",
    "/llms.txt",
    "/reconcile",
    "/charts/drop.metadata.json?country=ATA",
    "/charts/drop.html?country=ATA",
    "/data/",
    "/data/latest/",
    "/brief.md?items=drop%3Fcountry%3DATA",
    "/graph.gexf?around=ATA",
    "/api",
  ])("%s names its address", async (path) => {
    let answer = await get(`${PREFIX}${path}`);
    const to = answer.headers.get("location");
    if (to !== null) answer = await get(to);
    const body = await answer.text();
    expect(answer.status).toBe(200);
    expect(body).toContain(ADDRESS);
    expect(body.replaceAll(ADDRESS, "")).not.toMatch(
      /localhost|https:\/\/example\.org\/(?!lawdrift)(?=charts|laws|data|api)/,
    );
  });

  it.each([
    ["/laws/ATA/ordinance/2009/7", 308, `${PREFIX}/laws/ATA/act/2010/1`],
    ["/reconcile/view?id=ATA", 303, `${PREFIX}/jurisdictions/ATA`],
    ["/data/latest", 302, `${PREFIX}/data/latest/`],
    ["", 308, `${PREFIX}/`],
    ["?lang=fr", 308, `${PREFIX}/?lang=fr`],
  ])("%s is led on within it", async (path, status, to) => {
    const answer = await get(`${PREFIX}${path}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([status, to]);
  });

  it("answers GraphQL, data and charts with the path and without it", async () => {
    for (const prefix of ["", PREFIX]) {
      const answer = await app.request(`${prefix}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ meta { release } }" }),
      });
      expect((await answer.json()).data.meta.release).toMatch(/^2024-/);
      expect((await get(`${prefix}/charts/drop.svg?country=ATA`)).status).toBe(200);
      expect((await get(`${prefix}/healthz`)).status).toBe(200);
    }
  });

  it("says that a chart's page did not change, to whom has it", async () => {
    const path = `${PREFIX}/charts/drop.html?country=ATA`;
    const etag = (await get(path)).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await get(path, { "if-none-match": etag })).status).toBe(304);
  });

  it("follows a trusted proxy that says under which path it stands", async () => {
    const trusting = serve(addressSettings({ LAWDRIFT_TRUST_PROXY: "1" }));
    const headers = {
      "x-forwarded-host": "proxy.example",
      "x-forwarded-proto": "https",
      "x-forwarded-prefix": "/one/two",
    };
    const html = await (await trusting.request("/laws", { headers })).text();
    expect(rooted(html).filter((lead) => !lead.startsWith("/one/two/"))).toEqual([]);
    expect(html).toContain("https://proxy.example/one/two/laws");
    // What is kept for one address is not given at another.
    const chart = "/charts/drop.metadata.json?country=ATA";
    const [one, other] = [
      await (await trusting.request(chart, { headers })).text(),
      await (await trusting.request(chart)).text(),
    ];
    expect(one).toContain("https://proxy.example/one/two/charts/");
    expect(other).not.toContain("proxy.example");
  });

  it.each(['a"b', "a<b", "a b", "a'b"])("refuses a host called %s", async (host) => {
    const answer = await get("/", { host });
    expect([answer.status, await answer.text()]).toEqual([400, "There is no host of that name.\n"]);
  });

  it("cannot stand under a path that a page of its own has", () => {
    expect(() => serve(addressSettings({ LAWDRIFT_ADDRESS: "https://example.org/laws" }))).toThrow(
      /\/laws is a path of its own/,
    );
  });
});
