import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
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

    it("has the newest first, and an id that stands on the page of changes", async () => {
      const { feed } = parser.parse(await text("/feed.atom"));
      const days = feed.entry.map(({ updated }: { updated: string }) => updated);
      expect(days.length).toBeGreaterThan(10);
      const id = decodeURIComponent(feed.entry[0].id.split("#")[1]);
      expect(await text("/changes")).toContain(`id="${id}"`);
    });

    it("speaks the language asked for, and each page names it", async () => {
      expect(await text("/feed.atom?lang=fr")).toContain("<title>Lawdrift: Changements</title>");
      expect(await text("/laws?lang=fr")).toContain(
        '<link rel="alternate" type="application/atom+xml" href="/feed.atom?lang=fr"',
      );
    });
  });

  it("has in its sitemap every law, case and treaty once, and each is there", async () => {
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
        "/exposure/ATA",
      ]),
    );
    for (const path of paths.filter((one) => /ATA|BVT|frost|snow/.test(one)))
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect(await text("/robots.txt")).toContain("Sitemap: http://localhost/sitemap.xml");
  });

  it.each([
    ["/changes?since=yesterday", 400, /no such day: yesterday/],
    ["/changes?country=ZZZ", 404, /no such jurisdiction: ZZZ/],
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
