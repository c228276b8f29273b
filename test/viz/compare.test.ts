import { describe, expect, it } from "vitest";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { pageOf, siteOver } from "../support/site.ts";

describe("the page of a comparison", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const page = async (path: string): Promise<string> => {
    const html = await pageOf(path, await get(path));
    return html.replaceAll("&amp;", "&").replaceAll("%7E", "~");
  };
  const text = (html: string): string =>
    html.replaceAll(/<(style|svg)\b[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]+>/g, "");
  const heading = (html: string): string => text(/<h1.*?<\/h1>/s.exec(html)?.[0] ?? "");
  const main = (html: string): string => /<main.*?<\/main>/s.exec(html)?.[0] ?? "";
  /** The questions of the rows that are not folded away. */
  const questions = (html: string): string[] =>
    [
      ...main(html)
        .replaceAll(/<tr class="fold">.*?<\/table><\/details><\/td><\/tr>/gs, "")
        .matchAll(/<th scope="row">(.*?)<\/th>/g),
    ].map(([, question = ""]) => question);
  const rowOf = (html: string, question: string): string =>
    new RegExp(`<tr[^>]*><th scope="row">${question}</th>.*?</tr>`, "s").exec(main(html))?.[0] ??
    "";
  const led = async (path: string) => {
    const answer = await get(path);
    return [answer.status, answer.headers.get("location")?.replaceAll("%7E", "~")];
  };

  it("has one table, in which each row stands once, and the title says how many differ", async () => {
    const html = await page("/compare/ATA~BVT");
    const all = [...main(html).matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, one]) => one);
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    expect(main(html)).not.toContain('class="ld-chart');
    const differing = Number(/only differences \((\d+)\)/.exec(html)?.[1]);
    expect(heading(html)).toMatch(
      new RegExp(
        `^Antarctica, Bouvet Island: what is on file differs on ${differing} of \\d+ points that can be compared$`,
      ),
    );
    const only = await page("/compare/ATA~BVT?only=differences");
    // Beside them the row of what is guaranteed all in all.
    expect(questions(only).length).toBe(differing + 1);
    expect(questions(html)).toEqual(expect.arrayContaining(questions(only)));
    expect(main(only)).not.toContain('class="fold"');
  });

  it("compares like with like: the basic term as a bar, a heavier one as a line with its condition", async () => {
    const row = rowOf(await page("/compare/ATA~BVT"), "Illegal access");
    expect(row).toContain('<i class="basic" style="inline-size: 20%"');
    expect(row).toContain('<i class="heavier" style="inline-size: 40%"');
    expect(text(row)).toMatch(/up to 5 years.*up to 10 years: If data of the state are read/s);
    expect(row).toContain('href="/provisions/ATA/act/2010/1%233"');
    expect(row).toMatch(/<div class="opened">.*<ul class="sources">/s);
  });

  it("draws no bar for a section on something else, for one struck down, nor where nothing is on file", async () => {
    const row = rowOf(await page("/compare/ATA~BVT~HMD"), "Insult of authority");
    const [also = "", struck = "", none = ""] = row.split("<td ").slice(1);
    for (const cell of [also, struck, none]) expect(cell).not.toContain('class="bar');
    expect(text(also)).toContain("only beside another offence");
    expect(struck).toContain('<span class="chip">struck down by a court');
    expect(none).toContain('<span class="quiet">not on file</span>');
  });

  it("folds what is on file for one country at most, and names it", async () => {
    const html = await page("/compare/ATA~HMD");
    const [fold = ""] =
      /<tr class="fold"><td[^>]*><details><summary>(?:(?!<\/summary>).)*notification.*?<\/table>/s.exec(
        main(html),
      ) ?? [];
    expect(text(fold)).toMatch(/^\d+ more, each on file for one country at most: /);
    expect(fold).toMatch(/<th scope="row">Notification<\/th>/);
    expect(questions(html)).not.toContain("Notification");
    expect(text(main(html))).toContain("Not researched in any of them: ");
  });

  it("says how much is guaranteed by the topic and the weights that the address names", async () => {
    const level = async (query: string) =>
      text(rowOf(await page(`/compare/ATA~BVT${query}`), "Guaranteed"));
    const usual = await level("");
    expect(usual).toMatch(/\d\.\d\d.*known/);
    expect(await level("?lens=speech")).not.toBe(usual);
    expect(await level("?weights=user_notification:9")).not.toBe(usual);
  });

  it("puts the largest difference first, over all offences", async () => {
    const html = await page("/compare/ATA~BVT?sort=difference");
    expect(main(html)).toContain("<h2>What is punished</h2>");
    const safeguards = (one: string) => {
      const all = questions(one);
      return all.slice(all.indexOf("Guaranteed") + 1);
    };
    const differing = safeguards(await page("/compare/ATA~BVT?sort=difference&only=differences"));
    expect(differing.length).toBeGreaterThan(1);
    expect(safeguards(html).slice(0, differing.length)).toEqual(differing);
    // The choice stays when a country goes or comes.
    const three = await page("/compare/ATA~BVT~HMD?sort=difference&only=differences");
    expect(three).toContain('href="/compare/ATA~BVT?sort=difference&only=differences"');
    expect(three).toContain('<input type="hidden" name="sort" value="difference"');
    expect(three).toContain('<input type="hidden" name="only" value="differences"');
  });

  it("takes a country away while two are left", async () => {
    expect(await page("/compare/ATA~BVT")).not.toContain("Remove Antarctica");
    expect(await page("/compare/ATA~BVT~HMD")).toMatch(
      /href="\/compare\/BVT~HMD"[^>]*><span[^>]*>×<\/span><span[^>]*>Remove Antarctica/,
    );
  });

  it.each([
    ["/compare/ATA~BVT?country=Heard+Island+and+McDonald+Islands", "/compare/ATA~BVT~HMD"],
    ["/compare/ATA~BVT?country=HMD&only=differences", "/compare/ATA~BVT~HMD?only=differences"],
    ["/compare/ATA~BVT?country=BVT", "/compare/ATA~BVT"],
    ["/compare?country=antarctica&country=Bouvet+Island", "/compare/ATA~BVT"],
    ["/compare?countries=ATA~BVT&sort=difference", "/compare/ATA~BVT?sort=difference"],
    ["/compare?country=Antarctique&country=BVT&lang=fr", "/compare/ATA~BVT?lang=fr"],
    ["/compare/antarctica~bvt", "/compare/ATA~BVT"],
  ])("%s leads to %s", async (path, to) => {
    expect(await led(path)).toEqual([308, to]);
  });

  it.each([
    ["/compare/ATA~BVT?country=Atlantis", 404, "We know no country called “Atlantis”"],
    [
      "/compare/ATA~BVT?country=congo",
      404,
      "Democratic Republic of the Congo, Republic of the Congo",
    ],
    ["/compare/ATA", 400, "Two to eight can be compared"],
    ["/compare?country=ATA&country=", 400, "Antarctica: name one more country"],
    ["/compare/ATA~ZZZ", 404, "ZZZ"],
    [`/compare/${"x~y~z~".repeat(9)}ATA~BVT`, 400, "two to eight countries, not 29"],
    ["/compare/ATA~BVT?only=some", 400, "differences, or left out"],
  ])("%s is refused with what to do", async (path, status, told) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(text(await answer.text())).toContain(told);
  });

  it("keeps what was asked for where one name was not understood", async () => {
    const html = await (await get("/compare/ATA~BVT?country=Atlantis&only=differences")).text();
    expect(heading(html)).toContain("Antarctica, Bouvet Island");
    expect(html).toMatch(/aria-current="true">only differences/);
  });
});
