import { extract } from "@extractus/oembed-extractor";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORE } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { siteOver } from "../../support/site.ts";

describe("oEmbed", () => {
  const store = fixtureStore(STORE);
  let server: ReturnType<typeof serve>;
  let address = "";
  beforeAll(async () => {
    const site = siteOver(store());
    address = await new Promise<string>((resolve) => {
      server = serve({ fetch: site.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const ask = (query: Record<string, string>) =>
    fetch(`${address}/oembed?${new URLSearchParams(query)}`);

  it.each(["/charts/race.html?lens=speech&lang=es", "/", "/compare/ATA~BVT"])(
    "a consumer that knows nothing of us finds how to show %s",
    async (path) => {
      const found = await extract(address + path);
      expect(found).toMatchObject({ type: "rich", version: "1.0", provider_name: "Lawdrift" });
      const [, src = ""] =
        /<iframe src="([^"]+)"/.exec((found as unknown as { html: string }).html) ?? [];
      expect(src).toMatch(/\/charts\/(prison-for-words|race|compare)\.html/);
      expect((await fetch(src.replaceAll("&amp;", "&"))).status).toBe(200);
    },
  );

  it("gives an image as a photo that is as large as it says", async () => {
    const url = `${address}/charts/race.png?country=ATA`;
    const photo = await (await ask({ url, maxwidth: "500", maxheight: "420" })).json();
    expect(photo).toMatchObject({ type: "photo", version: "1.0" });
    expect(photo.width).toBeLessThanOrEqual(500);
    expect(photo.height).toBeLessThanOrEqual(420);
    const png = Buffer.from(await (await fetch(photo.url)).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([photo.width, photo.height]);
  });

  it("keeps a frame within the bounds, and the three fields of a thumbnail together", async () => {
    const url = `${address}/charts/race.html`;
    const small = await (await ask({ url, maxwidth: "400", maxheight: "300" })).json();
    expect([small.width, small.height]).toEqual([400, 300]);
    expect(small.html).toMatch(/ width="400" height="300"/);
    expect(small.thumbnail_url).toBeUndefined();
    const free = await (await ask({ url })).json();
    expect([free.thumbnail_width, free.thumbnail_height]).toEqual([1200, 630]);
    expect((await fetch(free.thumbnail_url)).headers.get("content-type")).toBe("image/png");
  });

  it.each([
    [{ url: "https://example.org/charts/race.html" }, 404],
    [{ url: "/methods" }, 404],
    [{ url: "{}/charts/pie.html" }, 404],
    [{ url: "{}/charts/race.html?lens=rose" }, 404],
    [{ url: "{}/charts/race.html", format: "xml" }, 501],
    [{ url: "{}/charts/race.html", maxwidth: "wide" }, 400],
    [{}, 400],
  ])("answers %j with %i", async (query, status) => {
    const asked = Object.entries(query).map(([key, value]) => [key, value.replace("{}", address)]);
    expect((await ask(Object.fromEntries(asked))).status).toBe(status);
  });
});
