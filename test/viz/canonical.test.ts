import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTracking } from "../../viz/address/tracking.ts";
import { listCharts } from "../../viz/charts/registry.ts";
import { APPEARANCE_OPTIONS } from "../../viz/formats/appearance.ts";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

describe("addresses as people write them", () => {
  const store = fixtureStore(STORE);
  const get = (path: string, init: RequestInit = {}) => siteOver(store()).request(path, init);
  const led = async (path: string, init?: RequestInit) => {
    const answer = await get(path, init);
    return [answer.status, answer.headers.get("location")];
  };

  it.each([
    ["/laws/", "/laws"],
    ["/laws/ATA/act/2010/1/", "/laws/ATA/act/2010/1"],
    ["/laws//ATA/act/2010/1//", "/laws/ATA/act/2010/1"],
    ["/laws/ata/Act/2010/1", "/laws/ATA/act/2010/1"],
    ["/laws/aq/act/2010/1", "/laws/ATA/act/2010/1"],
    ["/Jurisdictions/Ata", "/jurisdictions/ATA"],
    ["/jurisdictions/aq", "/jurisdictions/ATA"],
    ["/jurisdictions/AQ/?lang=fr", "/jurisdictions/ATA?lang=fr"],
    ["/who-may-ask/aq", "/who-may-ask/ATA"],
    ["/safeguards/aq", "/safeguards/ATA"],
    ["/compare/aq~bvt", "/compare/ATA~BVT"],
    ["/request?requesting=aq&requested=bvt", "/request?requesting=ATA&requested=BVT"],
    ["/cases/ata/2012-Emperor", "/cases/ATA/2012-emperor"],
    ["/treaties/Frost", "/treaties/frost"],
    ["/treaties/FROST/Floor", "/treaties/frost/floor"],
    ["/Letter/Snow", "/letter/snow"],
    ["/provisions/ata/act/2010/1%237@2010", "/provisions/ATA/act/2010/1%237%402010"],
    ["/api/reference/lawfilter", "/api/reference/LawFilter"],
    ["/API/Reference/", "/api/reference"],
    ["/MAP", "/map"],
    ["/?country=aq", "/?country=ATA"],
    ["/changes?country=aq&kind=law", "/changes?country=ATA&kind=law"],
    ["/charts/Race.SVG?country=ata", "/charts/race.svg?country=ATA"],
    ["/charts/compare.csv?countries=aq~bv", "/charts/compare.csv?countries=ATA%7EBVT"],
    ["/charts/race.png/", "/charts/race.png"],
    ["/feed.atom/", "/feed.atom"],
    ["//example.org/", "/example.org"],
  ])("%s is led to %s, which is the one address", async (path, to) => {
    expect(await led(path)).toEqual([308, to]);
    expect(await led(path, { method: "HEAD" })).toEqual([308, to]);
    expect((await led(to))[0]).not.toBe(308);
  });

  it.each([
    ["zh-CN", "zh"],
    ["zh-Hans", "zh"],
    ["zh_TW", "zh"],
    ["AR", "ar"],
    ["ar-EG", "ar"],
    ["FR-ch", "fr"],
    ["pt-BR", "en"],
    ["gl", "es"],
    ["tlh", "en"],
    ["no such thing", "en"],
    ["%22%3E", "en"],
  ])("?lang=%s is led to %s on pages, charts and files, with all else", async (asked, lang) => {
    for (const path of ["/laws", "/charts/race.svg", "/feed.atom", "/brief.md", "/search.json"])
      expect(await led(`${path}?country=ATA&lang=${asked}&lens=speech`)).toEqual([
        308,
        `${path}?country=ATA&lang=${lang}&lens=speech`,
      ]);
  });

  it("stay as they are where they are ours, and never lead to another host", async () => {
    const part = fc.oneof(
      fc.constantFrom("laws", "ata", "aq", "ATA", "/", "//", "%2f", "\\", "example.org", "@", "x"),
      fc.string({ maxLength: 3 }).map((text) => encodeURIComponent(text)),
    );
    const site = siteOver(store());
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const asked = new URL(`http://localhost/${parts.join("/")}`);
        const answer = await site.request(asked);
        if (answer.status !== 308) return;
        const to = answer.headers.get("location") ?? "";
        expect([asked.href, new URL(to, "http://localhost").host]).toEqual([
          asked.href,
          "localhost",
        ]);
        // Whoever is led on is led once.
        const second = await site.request(to);
        if (second.status === 308) expect([asked.href, to]).toEqual([asked.href, "led twice"]);
      }),
      { numRuns: 500 },
    );
  });

  it("keep what they ask for where a thing has moved", async () => {
    expect(await led("/laws/ATA/ordinance/2009/7?lang=fr")).toEqual([
      308,
      "/laws/ATA/act/2010/1?lang=fr",
    ]);
    expect(await led("/who-may-ask?country=ATA&months=60&lang=fr")).toEqual([
      308,
      "/who-may-ask/ATA?months=60&lang=fr",
    ]);
  });

  it("have one canonical address, without what follows their reader", async () => {
    const asked =
      "/changes?country=ATA&fbclid=x&utm_source=a&UTM_Medium=b&gclid=c&v=3&ref=d&lang=fr";
    const html = await (await get(asked)).text();
    expect(html).toContain(
      '<link rel="canonical" href="http://localhost/changes?country=ATA&amp;lang=fr"/>',
    );
    expect(html).toContain(
      'property="og:url" content="http://localhost/changes?country=ATA&amp;lang=fr"',
    );
    expect(html).not.toMatch(/fbclid|utm_|gclid/i);
    expect(html.match(/rel="canonical"/g)).toHaveLength(1);
    expect(await (await get("/no/such/page")).text()).not.toContain('rel="canonical"');
  });

  it("have no option of ours that is taken for one that follows readers", async () => {
    const charts = [...(await listCharts()).values()];
    const options = charts.flatMap(({ options }) => Object.keys(options.describe));
    const pages = ["/", "/map", "/search?q=act", "/changes", "/sources", "/graph?around=ATA"];
    const forms = await Promise.all(
      pages.map(async (page) => [
        ...(await (await get(page)).text()).matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g),
      ]),
    );
    const names = [
      ...options,
      ...Object.keys(APPEARANCE_OPTIONS),
      ...forms.flat().map(([, name]) => name ?? ""),
      ...["q", "query", "variables", "url", "format", "maxwidth", "maxheight", "after", "since"],
      ...["asOf", "from", "to", "items", "title", "table", "for", ...Object.keys(LANGUAGES)],
    ];
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter(isTracking)).toEqual([]);
  });
});
