import { describe, expect, it } from "vitest";
import { cutAt } from "../../viz/pages/search/hit.tsx";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

describe("the search", () => {
  const store = fixtureStore(STORE);
  const get = async (path: string) => siteOver(store()).request(path);

  it("explains to whoever asks nothing what can be searched", async () => {
    const page = await (await get("/search?q=+")).text();
    for (const kind of [
      "Countries and territories",
      "Laws",
      "Provisions",
      "Cases",
      "Treaties",
      "Organizations",
      "Codebook",
    ])
      expect(page).toMatch(new RegExp(`<dt>(<a href="/[a-z]+">)?${kind}(</a>)?</dt>`));
  });

  it("leads to the lists where nothing is found", async () => {
    const page = await (await get("/search?q=zzqqyyxx")).text();
    for (const list of ["/jurisdictions", "/laws", "/cases", "/treaties"])
      expect(page).toContain(`<dt><a href="${list}">`);
  });

  it("finds with a letter wrong, by kind, and says in which field", async () => {
    const page = await (await get("/search?q=pengin+speach")).text();
    expect(page).toMatch(/<h2 id="found-law">Laws<\/h2>/);
    expect(page).toMatch(
      /<a href="\/laws\/ATA\/bill\/2024\/1"><mark>Penguin<\/mark> <mark>Speech<\/mark> Bill/,
    );
    expect(page).toContain("Antarctica · matched in title");
  });

  it("names a state in the reader's language, and the field by its language", async () => {
    const page = await (await get("/search?q=Antarctica&lang=fr")).text();
    expect(page).toContain('<a href="/jurisdictions/ATA?lang=fr">Antarctique</a>');
    expect(page).toContain("nom (English)");
    expect(page).toContain("<mark>Antarctica</mark>");
  });

  it("says what may have been meant, and leads to it", async () => {
    const page = await (await get("/search?q=pengin+speach")).text();
    expect(page).toContain('Did you mean <a href="/search?q=Penguin+Speech">Penguin Speech</a>?');
    expect(await (await get("/search?q=Penguin+Speech")).text()).not.toContain("Did you mean");
  });

  it("narrows to a state that is named, and names it in the reader's language", async () => {
    const page = await (await get("/search?q=penal+code+%C3%AEle+Bouvet&lang=fr")).text();
    expect(page).toContain("Les résultats concernant Île Bouvet viennent d’abord");
    expect(page).toContain('<a href="/laws/BVT/code/penal?lang=fr">');
    expect(page).not.toContain('href="/laws/ATA');
  });

  it("leads from an offence, by any name in any language, to the codebook", async () => {
    const page = await (await get("/search?q=%E8%AF%BD%E8%B0%A4")).text();
    expect(page).toMatch(/<a href="\/methods#offence\/defamation">Defamation<\/a>/);
    expect(page).toContain("<mark>诽谤</mark>");
    expect(await (await get("/methods")).text()).toContain('id="offence/defamation"');
  });

  it("escapes what was asked", async () => {
    const page = await (await get("/search?q=%3Cscript%3Ex")).text();
    expect(page).not.toContain("<script>x");
    expect(page).toContain("&lt;script>x");
  });

  it("suggests what has a page", async () => {
    const found = await (await get("/search.json?q=ice+comp")).json();
    expect(found[0]).toEqual({
      id: "ATA/act/2010/1",
      title: "Ice Computer Act",
      about: "Laws · Antarctica",
      path: "/laws/ATA/act/2010/1",
    });
    expect(await (await get("/search.json?q=")).json()).toEqual([]);
  });

  it.each([
    [`/search?q=${"x".repeat(201)}`, /at most 200 characters, not 201/],
    ["/search?q=x&kind=pie", /no such kind: pie; one of jurisdiction, law/],
  ])("is refused with a reason (%#)", async (path, says) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(says);
  });
});

describe("the address of a state", () => {
  const store = fixtureStore(STORE);
  const get = async (path: string) => siteOver(store()).request(path);

  it.each([
    ["turkey", "TUR"],
    ["south-korea", "KOR"],
    ["Swaziland", "SWZ"],
    [encodeURIComponent("Россия"), "RUS"],
    [encodeURIComponent("Côte d’Ivoire"), "CIV"],
  ])("may be its name: %s", async (name, id) => {
    const answer = await get(`/jurisdictions/${name}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, `/jurisdictions/${id}`]);
  });

  it.each(["congo", "atlantis", "kenyan", "x".repeat(300)])("is unknown: %s", async (name) => {
    expect((await get(`/jurisdictions/${name}`)).status).toBe(404);
  });
});

describe("the words that matched", () => {
  it.each([
    ["A fact of the Act", ["Act"], ["A fact of the ", "Act", ""]],
    ["Computer Act", ["Act", "Computer"], ["", "Computer", " ", "Act", ""]],
    ["中华人民共和国网络安全法", ["网络安全"], ["中华人民共和国", "网络安全", "法"]],
    ["<b>ice</b>", ["b"], ["<", "b", ">ice</", "b", ">"]],
    ["nothing", [""], ["nothing"]],
  ])("are picked out whole in %s", (text, words, pieces) => {
    expect(cutAt(text, words)).toEqual(pieces);
  });
});
