import { describe, expect, it } from "vitest";
import { listCharts } from "../../viz/charts/registry.ts";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const charts = [...(await listCharts()).values()];
const plain = (text: string): string => text.replaceAll("&amp;", "&");

describe("/charts", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const part = (html: string, name: string): string =>
    html.split(`<li id="${name}">`)[1]?.split("</details></li>")[0] ?? "";

  it("shows every chart small, with addresses that are all there", async () => {
    const html = await (await get("/charts")).text();
    const without: string[] = [];
    for (const { name } of charts) {
      const own = part(html, name);
      const picture = plain(/<img src="([^"]+)"/.exec(own)?.[1] ?? "");
      if (picture === "") {
        without.push(name);
        continue;
      }
      expect((await get(picture)).headers.get("content-type")).toMatch(/^image\/svg/);
      const links = [...own.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => plain(href));
      for (const ending of ["svg", "png", "csv", "json", "metadata.json", "html"])
        expect(links.some((link) => link.startsWith(`/charts/${name}.${ending}`))).toBe(true);
      expect(links.some((link) => link.startsWith("/oembed?"))).toBe(true);
      for (const link of links.filter((one) => !one.includes(".png")))
        expect([link, (await get(link)).status]).toEqual([link, 200]);
    }
    // The letter with which it began is not in the small atlas of the tests.
    expect(without).toEqual(["scorecard"]);
    expect(part(html, "scorecard")).toContain("nothing to show");
  });

  it.each(Object.keys(LANGUAGES))("speaks %s, and its pictures do", async (lang) => {
    const html = await (await get(`/charts?lang=${lang}`)).text();
    const english = await (await get("/charts?lang=en")).text();
    const heading = (text: string) => /<h1>(.*?)<\/h1>/.exec(text)?.[1];
    if (lang !== "en") expect(heading(html)).not.toBe(heading(english));
    expect(html).toContain(
      lang === "en" ? "/charts/race.svg?social=square" : `social=square&amp;lang=${lang}`,
    );
    for (const { name, options } of charts)
      for (const option of Object.keys(options.describe))
        expect(part(html, name)).toContain(`<code>${option}</code>`);
  });
});

describe("the address of a chart without an ending", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);

  it.each([
    ["/charts/race", "/charts/race.html"],
    ["/charts/drop?country=ATA&v=5&lang=fr", "/charts/drop.html?country=ATA&lang=fr"],
    ["/charts/compare?COUNTRIES=ATA~BVT", "/charts/compare.html?countries=ATA%7EBVT"],
  ])("%s leads to the chart's page, %s", async (path, page) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, page]);
    expect((await get(page)).status).toBe(200);
  });

  it("is refused where there is no such chart, or nearly such an option", async () => {
    expect((await get("/charts/pie")).status).toBe(404);
    const answer = await get("/charts/race?lense=speech");
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/did you mean lens/),
    ]);
  });

  it("may be asked about by oEmbed", async () => {
    const about = (path: string) =>
      get(`/oembed?${new URLSearchParams({ url: `http://localhost${path}` })}`);
    const told = await (await about("/charts/race?lens=speech&v=2")).json();
    expect(told).toEqual(await (await about("/charts/race.html?lens=speech")).json());
    expect(told.type).toBe("rich");
    expect(told.html).toContain("http://localhost/charts/race.html?lens=speech");
    expect((await about("/charts/pie")).status).toBe(404);
  });
});
