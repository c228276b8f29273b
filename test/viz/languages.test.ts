import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import {
  allMessages,
  isLanguage,
  LANGUAGES,
  type MessageKey,
  messagesIn,
} from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const store = fixtureStore(STORE);

const get = (path: string, accept?: string) =>
  siteOver(store(), {
    examples: [
      { name: "one", question: "What is served?", query: "{ meta { release } }", see: "/methods" },
    ],
  }).request(path, accept === undefined ? {} : { headers: { "accept-language": accept } });

/** A page of each kind. */
const PAGES = [
  "/",
  "/compare",
  "/compare/ATA~BVT~HMD",
  "/jurisdictions",
  "/jurisdictions/ATA",
  "/jurisdictions/BVT",
  "/jurisdictions/ATF",
  "/safeguards/ATA",
  "/laws",
  "/laws/ATA/act/2010/1",
  "/laws/BVT/decree/2018/9",
  "/cases",
  "/cases/ATA/2012-emperor",
  "/treaties",
  "/treaties/frost",
  "/treaties/uncc",
  "/letter/snow",
  "/map",
  "/search",
  "/changes",
  "/sources?facts=coding~treaty&countries=ATA",
  "/graph",
  "/provisions/ATA/act/2010/1%237@2010",
  "/organizations/example-watch",
  "/methods",
  "/contribute",
  "/data",
  "/api",
  "/api/reference",
  "/api/reference/Law",
  "/api/reference/LawStatus",
];

const others = Object.keys(LANGUAGES)
  .filter(isLanguage)
  .filter((lang) => lang !== "en");

/** The pieces of plain text of a message. */
function texts(message: string): string[] {
  const collect = (nodes: ReturnType<typeof parse>): string[] =>
    nodes.flatMap((node) => {
      if ("options" in node)
        return Object.values(node.options).flatMap(({ value }) => collect(value));
      return node.type === 0 ? [node.value.trim()] : [];
    });
  return collect(parse(message));
}

/** What of English would stand on a page if a message of it were left in English. */
const english = [
  ...new Set(
    (Object.keys(allMessages.en) as MessageKey[]).flatMap((key) => texts(allMessages.en[key])),
  ),
].filter((text) => /[a-z]{4}/i.test(text));

/** The text that readers see, without what is said to be English, code, and pictures. */
function visibleText(html: string): string {
  const dropped = /<(svg|pre|code|style|script|textarea|head)\b[\s\S]*?<\/\1>/g;
  let text = html.replaceAll(dropped, " ");
  const said = /<(\w+)\b[^>]*\slang="en"[^>]*>/;
  for (let found = said.exec(text); found; found = said.exec(text)) {
    const tag = new RegExp(`<(/?)${found[1]}\\b[^>]*>`, "g");
    tag.lastIndex = found.index;
    let depth = 0;
    let end = text.length;
    for (let one = tag.exec(text); one; one = tag.exec(text)) {
      depth += one[1] === "/" ? -1 : 1;
      if (depth > 0) continue;
      end = tag.lastIndex;
      break;
    }
    text = `${text.slice(0, found.index)} ${text.slice(end)}`;
  }
  const labels = [...text.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label);
  // An address names its options in English in every language.
  return `${text.replaceAll(/<[^>]*>/g, " ")} ${labels.join(" ")}`.replaceAll(/https?:\S+/g, " ");
}

/** Whether a text holds another as words of its own. */
const holds = (text: string, piece: string): boolean =>
  text.includes(piece) &&
  new RegExp(
    `(?<![\\p{L}])${piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}])`,
    "u",
  ).test(text);

it("finds what is left in English", () => {
  expect(english.length).toBeGreaterThan(300);
  const left = `<p>Who authorises what</p><p lang="en">Sources</p><span lang="en">x<span>y</span></span>`;
  const found = english.filter((piece) => holds(visibleText(left), piece));
  expect(found).toEqual(["Who authorises what"]);
});

describe.each(others)("in %s", (lang) => {
  // A word that both languages have says nothing.
  const own = Object.values(allMessages[lang]).join(" | ");
  const foreign = english.filter((text) => !holds(own, text));

  it.each(PAGES)("%s speaks it throughout", async (path) => {
    const response = await get(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-language")).toBe(lang);
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    expect(html).toContain(messagesIn(lang)("layout.unreviewed"));
    const text = visibleText(html);
    // Entries of the codebook name codes, which are English words in every language.
    const telling = path === "/methods" ? foreign.filter((piece) => piece.includes(" ")) : foreign;
    expect(telling.filter((piece) => holds(text, piece))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/);
  });

  it("keeps the language of the address in every link and form", async () => {
    const html = await (await get(`/compare?lang=${lang}`)).text();
    const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)].map(([, link = ""]) => link);
    const kept = links.filter((link) => !/^\/(graphql|schema\.graphql|llms\.txt)/.test(link));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((link) => !/[?;]lang=[a-z]{2}(#|$)/.test(link))).toEqual([]);
    expect(html).toContain(`<input type="hidden" name="lang" value="${lang}"/>`);
  });

  it("refuses in it", async () => {
    const response = await get(`/jurisdictions/XXX?lang=${lang}`);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain(messagesIn(lang)("refused.notHere"));
  });
});

describe("the language of a page", () => {
  const languageOf = async (path: string, accept?: string) =>
    (await get(path, accept)).headers.get("content-language");

  it("is that of the address, else the browser's, else English", async () => {
    expect(await languageOf("/laws?lang=ru", "fr")).toBe("ru");
    expect(await languageOf("/laws", "de, fr-CH;q=0.9, en;q=0.3")).toBe("fr");
    expect(await languageOf("/laws", "zh-Hant-TW")).toBe("zh");
    expect(await languageOf("/laws", "es;q=0, de")).toBe("en");
    expect(await languageOf("/laws", "*")).toBe("en");
    expect(await languageOf("/laws")).toBe("en");
  });

  it("is said to depend on the browser, and links stay short where it does", async () => {
    const response = await get("/laws", "fr");
    expect(response.headers.get("vary")).toMatch(/accept-language/i);
    expect(await response.text()).toContain('href="/jurisdictions/ATA"');
  });

  it("can be changed on every page, with all else kept", async () => {
    const html = await (await get("/race?lens=speech&lang=es")).text();
    expect(html).toContain('href="/race?lens=speech&amp;lang=ar" lang="ar" hreflang="ar"');
    expect(html).toContain('hreflang="zh" href="http://localhost/race?lens=speech&amp;lang=zh"');
    expect(html).toContain('hreflang="x-default"');
    for (const name of Object.values(LANGUAGES)) expect(html).toContain(`>${name}</a>`);
  });

  it("is the codebook's and the states' too", async () => {
    const html = await (await get("/jurisdictions/ATA?lang=es")).text();
    expect(html).toContain('<h1 class="finding">Antártida: la ley registrada');
    expect(html).toContain("¿");
  });

  it("is English for the text of the atlas, which says so", async () => {
    const html = await (await get("/laws?lang=ar")).text();
    expect(html).toContain('<span lang="en" dir="auto">Ice Computer Act</span>');
    expect(await (await get("/laws?lang=en")).text()).toContain(">Ice Computer Act</a>");
  });
});

describe("the API's sentences on a page", () => {
  const words = {
    name: "words",
    question: "Where?",
    query:
      "query ($lang: Language = en) { prisonForWords { sentences(lang: $lang) caution(lang: $lang) } }",
    see: "/prison-for-words",
  };
  const measure = {
    name: "words",
    title: "Words",
    example: "words",
    say: "prisonForWords.sentences",
    text: "Text.",
  };
  const page = async (path: string) =>
    (await siteOver(store(), { examples: [words], measures: [measure] }).request(path)).text();

  it.each(["/api?lang=ru", "/methods/words?lang=ru"])(
    "are asked for in the reader's language, and not marked as English: %s",
    async (path) => {
      const html = await page(path);
      expect(html).toMatch(/<(p|li)>По меньшей мере в 1 из 3 стран и территорий/);
      expect(html).not.toContain("A maximum is not the usual sentence");
      expect(html).toContain(`variables=${encodeURIComponent('{"lang":"ru"}')}`);
    },
  );

  it("are in English where the page is, with no variables in the address of the playground", async () => {
    const html = await page("/api?lang=en");
    expect(html).toContain("A maximum is not the usual sentence.");
    expect(html).not.toContain("variables=");
  });

  it("follow the language of the page of a supposition", async () => {
    expect(await page("/what-if?every=uncc&lang=ar")).toContain("<li>نظرنا في 3 دول.");
  });
});
