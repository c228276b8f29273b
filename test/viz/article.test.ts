import { describe, expect, it } from "vitest";
import { LANGUAGES, messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { pageOf, siteOver } from "../support/site.ts";

const t = messagesIn("en");

describe("the page of an article", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const page = async (path: string): Promise<string> => pageOf(path, await get(path));
  const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, "").replaceAll(/\s+/g, " ");
  const articles = async () => {
    const { treaties } = await data(
      store(),
      `{ treaties(first: 10) { nodes { id shortTitle officialUrl
          articles { id number title gist mandatory offences { code } }
          cooperation { clause article { number } power { label } }
          refusals { clause clauses } } } }`,
    );
    return treaties.nodes.flatMap((treaty: { articles: object[] }) =>
      treaty.articles.map((article) => ({ ...article, treaty })),
    ) as {
      id: string;
      number: number;
      title: string;
      gist: string | null;
      mandatory: boolean | null;
      offences: { code: string }[];
      treaty: {
        shortTitle: string;
        officialUrl: string | null;
        cooperation: {
          clause: string;
          article: { number: number } | null;
          power: { label: string };
        }[];
      };
    }[];
  };
  const pathOf = (id: string): string =>
    `/treaties/${id.slice("treaty/".length).replace("#", "/")}`;

  it("says first what it asks, whether parties must, and whom it binds; unread is said to be so", async () => {
    for (const { id, number, title, gist, mandatory, treaty } of await articles()) {
      const html = await page(pathOf(id));
      const said = textOf(html);
      expect(said).toContain(`Article ${number}: ${title}`);
      expect(said).toContain(treaty.shortTitle);
      expect(said).toContain(gist ?? t("article.notRead"));
      expect(said).toContain(
        t("article.dutyIs", {
          mandatory: mandatory === null ? "other" : mandatory ? "yes" : "no",
        }),
      );
      if (treaty.officialUrl !== null) expect(html).toContain(treaty.officialUrl);
      for (const { clause, article, power } of treaty.cooperation)
        expect(said.includes(`${power.label} (art. ${clause})`)).toBe(article?.number === number);
    }
  });

  it("leads to the provisions and cases on its offences, as many as their lists find", async () => {
    const modelling = (await articles()).filter(({ offences }) => offences.length > 0);
    expect(modelling.length).toBeGreaterThan(0);
    for (const { id } of modelling) {
      const html = await page(pathOf(id));
      const [, list = "", found = ""] =
        /href="(\/provisions\?offence=[^"]+)">([^<]*) punish/.exec(html) ?? [];
      const listed = await page(list.replaceAll("&amp;", "&"));
      const [, count = "0"] = /these ([\d,]+) \(CSV\)/.exec(listed) ?? [];
      expect(found).toMatch(count === "0" ? /^No / : new RegExp(`^${count} `));
      expect(html).toContain('href="/cases?offence=');
    }
  });

  it("is where search, the graph and the treaty lead, and speaks every language", async () => {
    const [{ id, number } = { id: "", number: 0 }] = await articles();
    expect(await page(`/treaties/${id.slice("treaty/".length).replace(/#.*/, "")}`)).toContain(
      `href="${pathOf(id)}"`,
    );
    expect(await page(`/graph?around=${encodeURIComponent(id)}`)).toContain(`href="${pathOf(id)}"`);
    for (const lang of Object.keys(LANGUAGES))
      expect(textOf(await page(`${pathOf(id)}?lang=${lang}`))).toContain(`${number}`);
  });

  it("is missing where the treaty has no such article", async () => {
    expect((await get("/treaties/frost/999")).status).toBe(404);
  });
});
