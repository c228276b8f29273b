import { describe, expect, it } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import { nodePath } from "../../../viz/address/links.ts";
import { STORE } from "../../stores.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";
import { siteOver } from "../../support/site.ts";
import { releaseOf } from "../../support/take.ts";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("what can be downloaded, as a page", () => {
  const store = fixtureStore(STORE);
  const ask = (path: string, accept?: string) =>
    createServer({
      store: store(),
      logger: keptLog().logger,
      today: () => TODAY,
      pageOf: nodePath,
      site: siteOver(store()),
    }).request(path, accept === undefined ? {} : { headers: { accept } });

  it("is shown to a browser, and JSON to all others", async () => {
    for (const [accept, type] of [
      [BROWSER, "text/html"],
      [undefined, "application/json"],
      ["*/*", "application/json"],
      ["application/json", "application/json"],
      ["application/json, text/html;q=0.5", "application/json"],
    ] as const) {
      const answer = await ask("/data", accept);
      expect([accept, answer.status]).toEqual([accept, 200]);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(answer.headers.get("vary")).toContain("Accept");
    }
  });

  it("leads a browser from the address of a release to the page", async () => {
    const release = await releaseOf(store());
    const page = await ask(`/data/${release}/`, BROWSER);
    expect([page.status, page.headers.get("location")]).toEqual([302, "/data"]);
    expect((await ask(`/data/${release}/`)).headers.get("content-type")).toContain("json");
    const slash = await ask("/data/", BROWSER);
    expect([slash.status, slash.headers.get("location")]).toEqual([308, "/data"]);
  });

  it("names each file that JSON names, its size once it was made, and how to load and cite it", async () => {
    const index = (await (await ask("/data")).json()) as {
      citation: string;
      formats: { url: string }[];
    };
    const server = createServer({
      store: store(),
      logger: keptLog().logger,
      today: () => TODAY,
      site: siteOver(store()),
    });
    const open = async () =>
      (await server.request("/data", { headers: { accept: BROWSER } })).text();
    const first = await open();
    for (const { url } of index.formats) expect(first).toContain(`href="${new URL(url).pathname}"`);
    expect(first).toContain(index.citation);
    expect(first).toMatch(/download\.file\(url/);
    await expect
      .poll(async () => (await open()).match(/<td class="count">[\d.]+ [kM]B<\/td>/g)?.length, {
        timeout: 60_000,
        interval: 500,
      })
      .toBe(index.formats.length);
  }, 90_000);
});
