import { describe, expect, it } from "vitest";
import { messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { pageOf, siteOver } from "../support/site.ts";

describe("the page of a country", () => {
  const store = fixtureStore(STORE);
  const page = async (path: string): Promise<string> =>
    pageOf(path, await siteOver(store()).request(path));
  const text = (html: string): string =>
    html.replaceAll(/<(style|svg)\b[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]+>/g, "");
  const heading = (html: string): string => text(/<h1.*?<\/h1>/s.exec(html)?.[0] ?? "");
  /** One part of the page, by its id. */
  const part = (html: string, id: string): string =>
    new RegExp(`<section id="${id}" class="country-part".*?(?=<section id="|</main>)`, "s").exec(
      html,
    )?.[0] ?? "";
  const PARTS = [
    ...["law", "words", "who-may-ask", "offences", "powers"],
    ...["treaties", "cases", "changes", "laws", "sources"],
  ];

  it("says of how many countries it is unclear whether they may ask, and never that none may", () => {
    const asks = (certain: number, possible: number) =>
      messagesIn("en")("country.asks.title", { certain, possible });
    expect(asks(0, 87)).toBe(
      "For 87 countries it is unclear whether they may ask it for stored data",
    );
    expect(asks(185, 8)).toBe("185 countries may ask it for stored data; for 8 more it is unclear");
    expect(asks(0, 0)).toBe(
      "We found no treaty in force by which a country may ask it for stored data",
    );
  });

  it("says beside the range of basic terms for how many offences there is none on file", () => {
    const title = (open: number) =>
      messagesIn("en")("country.offences.title", { least: "1 year", most: "2 years", open });
    expect(title(0)).toBe("Basic prison terms on file run from 1 year to 2 years");
    expect(title(3)).toMatch(/; for 3 more offences it is not on file$/);
  });

  it("states in its title how far its offences of words reach", async () => {
    expect(heading(await page("/jurisdictions/ATA"))).toBe(
      "Antarctica: the law on file allows up to 5 years in prison for something said or published",
    );
  });

  it("says in the same title what courts struck down and what is not on file", async () => {
    const html = await page("/jurisdictions/BVT");
    expect(heading(html)).toMatch(
      /^Bouvet Island: courts struck down 2 provisions on something said or published; /,
    );
    expect(part(html, "words")).toMatch(/struck down by a court/);
    expect(text(part(html, "words"))).toMatch(/2 were struck down/);
  });

  it.each(["ATA", "BVT", "HMD", "ATF"])("of %s has every part, and leads to each", async (id) => {
    const html = await page(`/jurisdictions/${id}`);
    for (const one of PARTS) {
      expect([one, html.split(` id="${one}"`).length - 1]).toEqual([one, 1]);
      expect(html).toContain(`href="#${one}"`);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });

  it("has a square for each safeguard, whose answer opens in its place with its source", async () => {
    const html = await page("/jurisdictions/ATA");
    const squares = [...html.matchAll(/<li class="(\w+)"><details><summary>(.*?)<\/details>/gs)];
    expect(squares).toHaveLength(24);
    const of = (standing: string) => squares.filter(([, one]) => one === standing);
    expect(of("given").length + of("partly").length).toBe(4);
    for (const [, standing, inner = ""] of squares)
      expect([standing, /<ul class="sources">/.test(inner)]).toEqual([
        standing,
        standing !== "not_researched",
      ]);
    expect(text(part(html, "law"))).toMatch(
      /of the 24 safeguards we check, .* for \d+ we have no answer/,
    );
  });

  it("tells a search without result, a dispute and a question that does not arise apart", async () => {
    const standing = async (id: string, label: string) =>
      new RegExp(`<li class="(\\w+)"><details><summary>(?:(?!</summary>).)*${label}`, "s").exec(
        part(await page(`/jurisdictions/${id}`), "law"),
      )?.[1];
    expect(await standing("BVT", "Encryption protected")).toBe("no_known_law");
    expect(await standing("HMD", "No blanket retention")).toBe("disputed");
    expect(await standing("HMD", "Limits on onward transfer")).toBe("not_applicable");
  });

  it("shows what is known to be no crime, since when and by which source", async () => {
    const none = /<section aria-labelledby="not-punished">.*?<\/section>/s.exec(
      part(await page("/jurisdictions/HMD"), "offences"),
    )?.[0];
    expect(text(none ?? "")).toMatch(
      /No crime, as a source says.*Insult of religion.*: known not to punish it, since 31 March 2022\. The act took/i,
    );
    expect(none).toContain('href="https://example.org/hmd/register/2022-3"');
    expect(part(await page("/jurisdictions/ATA"), "offences")).not.toContain("not-punished");
  });

  it("shows how others rate it, apart, with scale, year, licence and source", async () => {
    const ratings = part(await page("/jurisdictions/HMD"), "ratings");
    expect(text(ratings)).toMatch(
      /1 rating that others publish.*none of our measures counts them.*Openness of the Frost\s*4\.75 \(4\.5 to 5\), Half open, 2022\s*Scale from 0 to 10\. Higher values are freer.*2020\s*4.*Licence: Free to read, not to copy/s,
    );
    expect(ratings).toContain('href="https://example.org/hmd/register/2022-3"');
    const unrated = await page("/jurisdictions/ATA");
    expect(unrated).not.toContain('id="ratings"');
    expect(unrated).not.toContain('href="#ratings"');
  });

  it("shows the basic term, and an aggravated form by its condition", async () => {
    const offences = part(await page("/jurisdictions/ATA"), "offences");
    const [row = ""] = /<li><details><summary>.*?<\/details>/s.exec(offences) ?? [];
    expect(text(row)).toContain("Illegal access");
    expect(row).toMatch(/class="basic" style="inline-size: 20%"/);
    expect(text(row)).toMatch(/up to 5 years.*up to 10 years: /s);
    expect(offences).toContain("That does not mean that they are no offence there.");
  });

  it("marks what a court struck down, and counts none of it as in force", async () => {
    const html = await page("/jurisdictions/BVT");
    const offences = part(html, "offences");
    expect(offences).toMatch(/Insult of authority.*?<span class="chip">struck down by a court/s);
    expect(text(part(html, "words"))).toMatch(/^No provision on file is known to allow 4 years/);
  });

  it("keeps all that stood on it: laws, cases, powers, treaties, levels, feed and links", async () => {
    const html = await page("/jurisdictions/ATA");
    for (const link of [
      "/laws/ATA/act/2010/1",
      "/laws/ATA/bill/2024/1",
      "/cases/ATA/2012-emperor",
      "/treaties/frost",
      "/who-may-ask/ATA",
      "/request?requesting=ATA",
      "/graph?around=ATA",
      "/changes?country=ATA",
      "/feed.atom?country=ATA",
      "/compare/ATA~DEU",
      "/charts/safeguards.csv?country=ATA",
    ])
      expect(html.replaceAll("&amp;", "&")).toContain(`href="${link}`);
    expect(text(part(html, "powers"))).toMatch(/Production of stored content.*judge, beforehand/s);
    expect(text(part(html, "powers"))).toMatch(/Interception of content.*the police/s);
    expect(text(part(html, "law"))).toMatch(/Privacy and cross-border\d\.\d\d–\d\.\d\d\d+%/);
    expect(text(part(html, "laws"))).toMatch(/in force 1 July 2010/);
  });

  it("counts who may ask by what is known of each, and names those with prison for words", async () => {
    const asks = text(part(await page("/jurisdictions/BVT"), "who-may-ask"));
    expect(asks).toMatch(/1 country may ask it for stored data/);
    expect(asks).toMatch(/1 of them allows 4 years or more in prison for something said/);
    expect(asks).toContain("Antarctica: False information");
  });

  it("says of a country whose law nobody read that it was not read, and never that there is none", async () => {
    const html = await page("/jurisdictions/ATF");
    expect(heading(html)).toBe(
      "French Southern Territories: we have not read the laws of this country or territory; 1 treaty is on file",
    );
    for (const id of ["words", "offences", "powers", "laws"])
      expect([id, text(part(html, id))]).toEqual([id, expect.stringContaining("Not researched.")]);
    expect(text(part(html, "cases"))).toContain(
      "None on file. That does not mean that nobody was charged.",
    );
    expect(text(part(html, "treaties"))).toMatch(/ratification reported/);
    expect(html).toContain("Nothing here means “no”.");
    // No number of what nobody looked for.
    expect(part(html, "law")).toContain("no answer");
    expect(text(/<ul class="figures">.*?<\/ul>/s.exec(html)?.[0] ?? "")).not.toMatch(
      /law|provision|case/,
    );
  });

  it("turns the words of a reason into the reader's language, from the right, too", async () => {
    const html = await page("/jurisdictions/BVT?lang=ar");
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(heading(html)).toMatch(/^\S+.*: .*أبطلت المحاكم/u);
  });
});
