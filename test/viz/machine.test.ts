import { XMLParser, XMLValidator } from "fast-xml-parser";
import { v5 } from "uuid";
import { describe, expect, it } from "vitest";
import { NAMESPACE, urnOf } from "../../viz/feeds/entry-id.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["entry", "link", "url"].includes(name),
});

describe("what programs read", () => {
  const store = fixtureStore(STORE);
  const get = async (path: string) => siteOver(store()).request(path);
  const text = async (path: string) => (await get(path)).text();

  describe("the feed of changes", () => {
    it("is Atom with ids, dates, links, an author, and the sources in each entry", async () => {
      const answer = await get("/feed.atom?country=ATA");
      expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      const xml = await answer.text();
      expect(XMLValidator.validate(xml)).toBe(true);
      const { feed } = parser.parse(xml);
      expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
      expect(feed.author.name).toBe("Lawdrift");
      expect(
        feed.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]]),
      ).toEqual([
        ["alternate", "http://localhost/changes?country=ATA&lang=en"],
        ["self", "http://localhost/feed.atom?country=ATA&lang=en"],
      ]);
      const ids = feed.entry.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(3);
      for (const { title, updated, link, content } of feed.entry) {
        expect(title["#text"]).toMatch(/^Antarctica: /);
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
        expect(link[0]["@_href"]).toMatch(/^http:\/\/localhost\/(laws|cases|treaties)\//);
        expect(content["#text"]).toContain('<a href="https://example.org/');
      }
    });

    it("has the newest first", async () => {
      const { feed } = parser.parse(await text("/feed.atom"));
      const days = feed.entry.map(({ updated }: { updated: string }) => updated);
      expect(days.length).toBeGreaterThan(10);
      expect(days.toSorted().at(-1)).toBe(days[0]);
    });

    it("knows an entry by its key alone: the same on every host, in every language and feed", async () => {
      const ids = async (address: string): Promise<string[]> => {
        const xml = await (await siteOver(store()).request(address)).text();
        return parser.parse(xml).feed.entry.map(({ id }: { id: string }) => id);
      };
      const all = await ids("http://localhost/feed.atom?lang=en");
      expect(all).toEqual(await ids("https://example.org/feed.atom?lang=zh"));
      const own = await ids("http://localhost/feed.atom?country=ATA&kind=law");
      expect(all).toEqual(expect.arrayContaining(own.slice(0, 1)));
      const shown = [...(await text("/changes")).matchAll(/<li id="([^"]+)"/g)];
      const keys = shown.map(([, key]) => urnOf(key ?? ""));
      expect(keys.length).toBeGreaterThan(5);
      expect(keys.filter((key) => all.includes(key)).length).toBeGreaterThan(5);
    });

    it("makes ids as RFC 9562 has it", () => {
      // Its appendix A.4.
      expect(v5("www.example.com", v5.DNS)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
      expect(NAMESPACE).toBe(v5("urn:lawdrift", v5.URL));
      expect(urnOf("ATA/act/2010/1~event/1")).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    });

    it("says that nothing changed, to whom has it", async () => {
      const etag = (await get("/feed.atom?lang=en")).headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      const again = await siteOver(store()).request("/feed.atom?lang=en", {
        headers: { "if-none-match": etag },
      });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    });

    it.each([
      ["/jurisdictions/ATA", "/feed.atom?country=ATA&amp;lang=en", "Changes: Antarctica"],
      [
        "/changes?country=ATA&kind=case",
        "/feed.atom?country=ATA&amp;kind=case&amp;lang=en",
        "Changes: Antarctica: Step of a case",
      ],
    ])("%s names the feed of its state or kind, and links to it", async (path, feed, title) => {
      const html = await text(`${path}`);
      expect(html).toContain(
        `<link rel="alternate" type="application/atom+xml" href="${feed}" title="Lawdrift: ${title}"/>`,
      );
      expect(html).toContain('href="/feed.atom?lang=en" title="Lawdrift: Changes"');
      expect(html).toMatch(
        /<a href="\/feed\.atom\?country=ATA[^"]*" type="application\/atom\+xml"/,
      );
      const xml = await text(feed.replaceAll("&amp;", "&"));
      expect(parser.parse(xml).feed.title).toBe(`Lawdrift: ${title}`);
    });

    it("speaks the language asked for, and each page names it", async () => {
      expect(await text("/feed.atom?lang=fr")).toContain("<title>Lawdrift: Changements</title>");
      expect(await text("/laws?lang=fr")).toContain(
        '<link rel="alternate" type="application/atom+xml" href="/feed.atom?lang=fr"',
      );
    });
  });

  it("has in its sitemap every law, case, treaty and article once, and each is there", async () => {
    const xml = await text("/sitemap.xml");
    expect(XMLValidator.validate(xml)).toBe(true);
    const { urlset } = parser.parse(xml);
    const paths: string[] = urlset.url.map(({ loc }: { loc: string }) => new URL(loc).pathname);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/",
        "/map",
        "/changes",
        "/laws/ATA/act/2010/1",
        "/cases/BVT/undated-editor",
        "/treaties/frost",
        "/letter/snow",
        "/jurisdictions/ATA",
        "/who-may-ask/ATA",
        "/safeguards/ATA",
      ]),
    );
    for (const path of paths.filter((one) => /ATA|BVT|frost|snow/.test(one)))
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect(await text("/robots.txt")).toContain("Sitemap: http://localhost/sitemap.xml");
  });

  it.each([
    ["/changes?since=yesterday", 400, /no such day: yesterday/],
    ["/changes?country=ZZZ", 404, /no such country or territory: ZZZ/],
    ["/changes?kind=weather", 400, /no such kind: weather; one of law, amendment/],
    ["/feed.atom?kind=weather", 400, /no such kind: weather/],
  ])("%s is refused with a reason", async (path, status, says) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(says);
  });

  it("pages through changes and keeps what was asked", async () => {
    const page = await text("/changes?country=ATA&since=2010-01-01&kind=law");
    expect(page).toContain("Antarctica");
    expect(page).not.toContain("Bouvet Island</a>");
    expect(page).toContain("/feed.atom?since=2010-01-01&amp;country=ATA&amp;kind=law");
    expect(page).toContain('href="https://example.org/');
    expect(await text("/changes?since=2099-01-01")).toContain(
      "does not mean that nothing happened",
    );
  });
});
