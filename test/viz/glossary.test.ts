import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { TERMS } from "../../viz/shell/terms.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

describe("the glossary", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const page = async (path: string) => (await get(path)).text();

  it.each(Object.keys(LANGUAGES))(
    "explains each term once in %s, with a page that uses it",
    async (lang) => {
      const html = await page(`/glossary?lang=${lang}`);
      for (const [term, [path]] of Object.entries(TERMS)) {
        const [, entry = ""] = html.split(`<div id="${term}"><dt>`);
        expect(html.split(`id="${term}"`), term).toHaveLength(2);
        expect(entry.split("</dd>")[0], term).toContain(`href="${path}`);
      }
      expect(html).not.toMatch(/undefined|\[object/);
    },
  );

  it("has the codebook's words where pages use them", async () => {
    const html = await page("/glossary");
    for (const id of ["safeguard/user_notification", "offence/defamation", "tier/court"])
      expect(html).toContain(`id="${id}"`);
  });

  it.each([
    "/prison-for-words",
    "/who-may-ask/ATA",
    "/request?requesting=ATA&requested=BVT",
    "/once-in-force",
    "/safeguards/ATA",
    "/spread/insult_of_authority",
    "/serious-crime",
    "/treaties/frost/floor",
    "/what-if",
    "/race",
    "/families/defamation",
    "/abuse",
    "/map",
  ])("%s explains its terms in place, and each leads to its entry", async (path) => {
    const html = await page(path);
    const [, terms = ""] = html.split('<details class="terms">');
    const links = [...(terms.split("</details>")[0] ?? "").matchAll(/href="\/glossary#(\w+)"/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, term = ""] of links) expect(Object.keys(TERMS)).toContain(term);
  });

  it("is met under every page", async () => {
    expect((await page("/laws")).split("<footer")[1]).toContain('href="/glossary"');
  });
});
