import { describe, expect, it } from "vitest";
import { LANGUAGES, messagesIn } from "../../viz/i18n/messages.ts";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

/** Pages on which a chart stands, and what it rests on. */
const CHARTED: readonly (readonly [page: string, list: string])[] = [
  ["/race?country=ATA", "/sources?facts=coding~treaty~article~participation"],
  [
    "/race?countries=ATA~BVT",
    "/sources?facts=coding~treaty~article~participation&countries=ATA~BVT",
  ],
  ["/spread/insult_of_authority", "/sources?facts=law~provision~coding~not_punished"],
  ["/map?indicator=offence", "/sources?facts=law~provision"],
  ["/map?indicator=level", "/sources?facts=coding"],
  ["/compare/ATA~BVT", "/sources?facts=law~provision~coding~not_punished&countries=ATA~BVT"],
  [
    "/request?requesting=ATA&requested=BVT&treaty=frost",
    "/sources?facts=coding~treaty~article~participation&countries=ATA~BVT",
  ],
  [
    "/who-may-ask/ATA",
    "/sources?facts=law~provision~coding~not_punished~treaty~article~participation&countries=ATA~BVT~ATF",
  ],
  ["/jurisdictions/ATA", "/sources?facts=coding&countries=ATA"],
  ["/safeguards/ATA", "/sources?facts=coding&countries=ATA"],
  ["/serious-crime?countries=HMD", "/sources?facts=law~provision~case&countries=HMD"],
  ["/abuse", "/sources?facts=provision~case"],
];

for (const engine of STORES)
  describe(`the list of sources on ${engine.name}`, () => {
    const store = fixtureStore(engine);
    const get = (path: string) => siteOver(store()).request(path);
    const text = async (path: string) => (await get(path)).text();
    const listed = (html: string): string[] =>
      [...html.matchAll(/<th scope="row" class="cell-main"><a href="(https:[^"]+)"/g)].map(
        ([, url = ""]) => url,
      );

    it("has each source with where it stands, who published it, when, and how strong it is", async () => {
      const { sources } = await data(
        store(),
        "{ sources(first: 100) { totalCount nodes { id url title publisher } } }",
      );
      const html = await text("/sources");
      expect(html).toContain(`Download these ${sources.totalCount} (CSV)`);
      expect(listed(html).sort()).toEqual(
        sources.nodes.map(({ url }: { url: string }) => url).sort(),
      );
      for (const { id, title, publisher } of sources.nodes) {
        expect(html).toContain(`href="/${id.replace("source/", "sources/")}"`);
        expect(html).toContain(title);
        expect(html).toContain(publisher);
      }
      expect(html).toContain('<span class="tier tier-weak">Weak</span>');
      expect(html).toMatch(/href="\/graphql\?query=query\+SourceList/);
    });

    it.each([
      ["facts=coding", "{ facts: [coding] }"],
      [
        "facts=coding~case&countries=ATA~BVT",
        '{ facts: [coding, case], jurisdictions: ["ATA", "BVT"] }',
      ],
      ["countries=HMD", '{ jurisdictions: ["HMD"] }'],
      ["tiers=weak~court", "{ tiers: [weak, court] }"],
      [
        "facts=coding~treaty&countries=ATA&tiers=official",
        '{ tiers: [official], or: [{ facts: [coding], jurisdictions: ["ATA"] }, { facts: [treaty] }] }',
      ],
    ])("%s lists what the question finds", async (address, where) => {
      const { sources } = await data(
        store(),
        `{ sources(first: 100, where: ${where}) { nodes { url } } }`,
      );
      const urls = sources.nodes.map(({ url }: { url: string }) => url);
      expect(urls).not.toEqual([]);
      expect(listed(await text(`/sources?${address}`)).sort()).toEqual(urls.sort());
    });

    it("says of treaties that they stand there though they belong to no country", async () => {
      const html = await text("/sources?facts=treaty~coding&countries=ATA");
      expect(html).toContain(
        "belong to no single country. They are listed here whichever countries are chosen: Treaty.",
      );
      expect(await text("/sources?facts=coding&countries=ATA")).not.toContain(
        "belong to no single country",
      );
    });

    it("takes a choice back by the link that shows it", async () => {
      const html = await text("/sources?facts=coding&countries=ATA");
      expect(html).toMatch(/<a class="pill" href="\/sources\?countries=ATA">Answer /);
      expect(html).toMatch(/<a class="pill" href="\/sources\?facts=coding">Antarctica /);
    });

    it("says where nothing is found that this does not mean that there is nothing", async () => {
      const html = await text("/sources?facts=case&countries=ATF");
      expect(html).toContain("0 of 18 sources");
      expect(html).toContain("That does not mean that there is none");
    });

    it.each([
      ["/sources?facts=rumour", 400, /no such kind: rumour; one of law, provision/],
      ["/sources?tiers=strong", 400, /no such kind: strong; one of official/],
      ["/sources?countries=Kenya", 400, /KENYA/],
      ["/sources?countries=XXX", 404, /unknown jurisdiction: &quot;XXX&quot;/i],
      ["/sources?after=nowhere", 404, /cursor/i],
    ])("%s is refused with a message", async (path, status, says) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toMatch(says);
    });

    it.each(CHARTED)("is one click from the chart on %s", async (page, list) => {
      const links = [...(await text(page)).matchAll(/<a href="([^"]*)">Sources<span/g)].map(
        ([, href = ""]) => href.replaceAll("%7E", "~").replaceAll("&amp;", "&"),
      );
      expect(links).toContain(list);
      expect(listed(await text(list))).not.toEqual([]);
    });

    it.each(Object.keys(LANGUAGES))("keeps the reader's language: %s", async (lang) => {
      const t = messagesIn(lang as keyof typeof LANGUAGES);
      const html = await text(`/abuse?lang=${lang}`);
      expect(html).toContain(
        `<a href="/sources?facts=provision%7Ecase&amp;lang=${lang}">${t("chart.sources")}<`,
      );
      const list = await text(`/sources?facts=case&lang=${lang}`);
      expect(list).toContain(`<p class="kicker">${t("chart.sources")}</p>`);
      expect(list).toContain('name="facts" value="case" checked');
      expect(list).toContain(`name="lang" value="${lang}"`);
    });
  });
