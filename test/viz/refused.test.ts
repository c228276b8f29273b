import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, messagesIn } from "../../viz/i18n/messages.ts";
import { namesIn, wordsOf } from "../../viz/pages/refused/words-of.ts";
import { plainAddress } from "../../viz/pages/refused.tsx";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const isOfSite = (first: string) => first === "laws";

describe("the words of an address that leads nowhere", () => {
  it.each([
    ["/laws/KEN/act/2018/6", "KEN act 2018 6"],
    ["/lawz/KEN/act/2018/6", "lawz KEN act 2018 6"],
    ["/laws/KEN/act/2018/5%2322", "KEN act 2018 5 22"],
    ["/conseil-d%E2%80%99%C3%89tat", "conseil d État"],
    ["/%D9%82%D8%A7%D9%86%D9%88%D9%86", "قانون"],
    ["/%3Cscript%3Ealert(1)%3C/script%3E", "script alert 1 script"],
    ["/%zz", ""],
    ["/", ""],
  ])("%s: %s", (path, words) => {
    expect(wordsOf(path, isOfSite)).toBe(words);
  });

  it("are no more than a search takes, and few parts are read as names of countries", () => {
    expect(wordsOf(`/${"a/".repeat(900)}`, isOfSite).length).toBeLessThanOrEqual(200);
    expect(namesIn("/south-korea/x/act/2018/5/6")).toEqual(["south korea", "act", "2018"]);
    expect(namesIn(`/${"ab/".repeat(50)}`)).toHaveLength(4);
  });
});

describe("an address that leads nowhere", () => {
  const store = fixtureStore(STORE);
  const get = async (path: string, status: number): Promise<string> => {
    const answer = await siteOver(store()).request(path);
    expect([path, answer.status]).toEqual([path, status]);
    return answer.text();
  };
  /** Where the list of what is near leads. */
  const near = (html: string): string[] =>
    [...(/<ul class="near">(.*?)<\/ul>/s.exec(html)?.[1] ?? "").matchAll(/href="([^"]*)"/g)].map(
      ([, href = ""]) => href,
    );

  it("fills the search with its words, and leads to the list that it belongs to", async () => {
    const html = await get("/laws/ATA/act/2010/2", 404);
    expect(html).toContain("<h1>Page not found</h1>");
    expect(html).toContain('name="q" value="ATA act 2010 2"');
    expect(html).toMatch(/<p class="links"><a href="\/laws">/);
    expect(html).toContain('<a href="/">Go to home page</a>');
  });

  it.each([
    ["/laws/ATA/act/2010/2", "/laws/ATA/act/2010/1"],
    ["/laws/ATA/act/2010/1/7", "/laws/ATA/act/2010/1"],
    ["/provisions/ATA/act/2010/1%2399", "/laws/ATA/act/2010/1"],
    ["/cases/ATA/2012-emporer", "/cases/ATA/2012-emperor"],
    ["/treaties/forst", "/treaties/frost"],
    ["/countries/antarctica", "/jurisdictions/ATA"],
    ["/countries/ATA", "/jurisdictions/ATA"],
    ["/jurisdictoins", "/jurisdictions"],
    ["/lawz", "/laws"],
  ])("%s is near to %s", async (path, first) => {
    expect(near(await get(path, 404))[0]).toBe(first);
  });

  it("names nothing where nothing is near", async () => {
    const html = await get("/wp-login.php/zzqqy", 404);
    expect(near(html)).toEqual([]);
    expect(html).not.toContain("Close to this address");
  });

  it("still says that the page is not there where nobody can be asked", async () => {
    const ask = async () => {
      throw new Error("the store is away");
    };
    const answer = await siteOver(store(), { ask }).request("/nothing/here");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('name="q" value="nothing here"');
  });

  it.each(Object.keys(LANGUAGES) as Language[])("says so in %s", async (lang) => {
    const t = messagesIn(lang);
    const html = await get(`/laws/ATA/act/2010/2?lang=${lang}`, 404);
    for (const key of ["refused.notHere", "refused.near", "layout.start"] as const)
      expect(html).toContain(t(key));
  });

  it("writes nothing of the address as anything but text", async () => {
    const html = await get("/laws/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain('""');
    expect(html).toContain("&lt;script>alert(1)");
  });
});

describe("an option that is not allowed", () => {
  const store = fixtureStore(STORE);
  const html = async (path: string): Promise<string> =>
    (await siteOver(store()).request(path)).text();

  it("leads to the same page without it", async () => {
    const found = await html("/map?indicator=nonsense");
    expect(found).toContain("This page cannot be shown as asked");
    expect(found).toContain('<a href="/map">Open this page without these options</a>');
    expect(await html("/who-may-ask/ATA?asOf=soon")).toContain('<a href="/who-may-ask/ATA">Open');
  });

  it("that stands in the path leads to the page without it", async () => {
    expect(await html("/who-may-ask/XXX")).toContain('<a href="/who-may-ask">Open');
  });

  it("leads to no other host", () => {
    const url = new URL("http://example.test//evil.example/x?option=1");
    expect(plainAddress(url, () => true)).toBe("/evil.example/x");
  });

  it("is not offered where the page has none", async () => {
    expect(await html("/cases/BVT/2018-seal")).not.toContain("Open this page without");
  });
});
