import { XMLValidator } from "fast-xml-parser";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { listCharts } from "../../viz/charts/registry.ts";
import { makeFolder } from "../support/folder.ts";
import { HOSTILE, hostileAtlas } from "../support/hostile-atlas.ts";
import { openAll, useSite } from "./site.ts";

/*
 * Hostile text in every field of the atlas, every parameter and the headers: no page may run it, ask
 * another host for it, or break by it. The policy of a page would stop most of that, so it is off here,
 * but for the last test.
 */

const { folder, remove } = makeFolder();
afterAll(remove);
const site = useSite({ atlas: () => hostileAtlas(folder) });

/** Pages visited, so that the crawl ends. */
const MOST_VISITED = 60;

/** A page that writes down what hostile text did in it. */
async function watched(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; did: string[] }> {
  const context = (await site.blank({ bypassCSP: true, ...options })).context();
  const page = await context.newPage();
  const did: string[] = [];
  const where = () => decodeURIComponent(page.url().replace(site.address, "")).slice(0, 120);
  page.on("dialog", (dialog) => {
    did.push(`${where()}: ran ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => did.push(`${where()}: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(data|blob):/.test(url))
      did.push(`${where()}: asked ${url}`);
  });
  return { page, did };
}

/** Attributes that run, and links that run, in a document that should have none. */
const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) =>
        /^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value)
          ? [`<${element.localName} ${name}>`]
          : [],
      ),
    ),
  );

const SEEDS = [
  "/",
  "/jurisdictions/ATA",
  "/jurisdictions/BVT",
  "/laws/ATA/act/2010/1",
  "/cases",
  "/treaties/frost",
  "/letter/snow",
  "/changes",
  "/sources",
  "/search?q=ice",
  "/compare/ATA~BVT",
  "/graph?around=ATA",
  "/graph?from=ATA&to=BVT",
  "/request?requesting=ATA&requested=BVT",
  "/families/false_information",
  "/abuse",
  "/map",
  "/brief?items=race&items=ATA/safeguard/user_notification",
  "/brief.html?items=race&items=ATA/safeguard/user_notification",
  "/charts",
];

test("no text of the atlas runs on any page", async () => {
  const { page, did } = await watched();
  const seen = new Set<string>();
  const waiting = [...SEEDS];
  const kinds = new Map<string, number>();
  for (
    let path = waiting.shift();
    path !== undefined && seen.size < MOST_VISITED;
    path = waiting.shift()
  ) {
    const kind = path.split(/[/?]/)[1] ?? "";
    // A few of each kind: all have the same parts.
    if (seen.has(path) || (!SEEDS.includes(path) && (kinds.get(kind) ?? 0) > 4)) continue;
    seen.add(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    await page.goto(path, { waitUntil: "load" });
    await openAll(page);
    did.push(...(await running(page)).map((one) => `${path}: ${one}`));
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    waiting.push(
      ...links.filter((link) => !/^\/(graphql|data|charts\/.*\.(?!html)|feed|oembed)/.test(link)),
    );
  }
  expect(seen.size).toBe(MOST_VISITED);
  expect(did).toEqual([]);
});

const NEEDED: Readonly<Record<string, string>> = {
  compare: "countries=ATA~BVT",
  families: "offence=insult_of_authority",
  floor: "treaty=frost",
  graph: "around=ATA",
  request: "requesting=ATA&requested=BVT",
  participation: "treaty=frost",
  safeguards: "country=ATA",
  spread: "offence=insult_of_authority",
  scorecard: "letter=snow",
  "who-may-ask": "country=ATA",
  "what-if": "every=uncc&denounce=BVT:frost",
};

test("no chart runs what the atlas says, as a page and as a picture that is well formed", async () => {
  const { page, did } = await watched();
  for (const { name } of (await listCharts()).values())
    for (const ending of ["html", "svg"]) {
      const path = `/charts/${name}.${ending}?${NEEDED[name] ?? ""}`;
      const answer = await page.goto(path, { waitUntil: "load" });
      expect([path, answer?.status()]).toEqual([path, 200]);
      did.push(...(await running(page)).map((one) => `${path}: ${one}`));
      if (ending === "svg")
        expect([path, XMLValidator.validate((await answer?.text()) ?? "")]).toEqual([path, true]);
    }
  for (const path of ["/feed.atom", "/sitemap.xml", "/graph.gexf?around=ATA"]) {
    const text = await (await page.request.get(path)).text();
    expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
  }
  expect(did).toEqual([]);
});

/** Every parameter that pages and charts read, and some that none does. */
const PARAMETERS = [
  ...["q", "kind", "after", "since", "items", "title", "role", "offence", "country", "countries"],
  ...["lens", "power", "treaty", "asOf", "weights", "sort", "indicator", "scenario", "ratify"],
  ...["denounce", "every", "safeguard", "months", "from", "to", "around", "expand", "relations"],
  ...["pick", "facts", "tiers", "asker", "asked", "state", "owner", "letter", "lang", "theme"],
  ...["width", "social", "lenss", "utm_source", "url", "callback"],
];
const PLACES = [
  "/",
  "/map",
  "/compare/ATA~BVT",
  "/search",
  "/graph",
  "/what-if",
  "/brief",
  "/who-may-ask/ATA",
  "/abuse",
  "/changes",
  "/charts/race.html",
  "/charts/graph.svg",
];

test("no parameter runs, as value, as name, or as a part of the path", async () => {
  const { page, did } = await watched();
  const asked = PLACES.flatMap((place) =>
    PARAMETERS.map((name) => `${place}?${new URLSearchParams([[name, HOSTILE]])}`),
  );
  const named = PLACES.map((place) => `${place}?${new URLSearchParams([[HOSTILE, "x"]])}`);
  const paths = ["/laws/", "/cases/", "/methods/", "/r/", "/charts/", "/api/reference/", "/x"].map(
    (path) => path + encodeURIComponent(HOSTILE),
  );
  // What is not even written in an answer cannot run: only the others are opened.
  for (const path of [...asked, ...named, ...paths]) {
    const answer = await page.request.get(path);
    const type = answer.headers()["content-type"] ?? "";
    const text = await answer.text();
    expect([path, answer.status() < 500]).toEqual([path, true]);
    if (!/^(text\/html|image\/svg)/.test(type) || !/alert\(/.test(text)) continue;
    expect([
      path,
      text.includes("<script>alert(1)"),
      text.includes("<img src=https://evil"),
    ]).toEqual([path, false, false]);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    did.push(...(await running(page)).map((one) => `${path}: ${one}`));
  }
  expect(did).toEqual([]);
});

test("no header runs", async () => {
  const plain = HOSTILE.replaceAll(/[^\x20-\x7e]/g, "");
  const names = [
    "accept-language",
    "referer",
    "user-agent",
    "x-forwarded-proto",
    "x-forwarded-host",
  ];
  for (const name of [...names, "forwarded", "x-original-url", "cookie"]) {
    const { page, did } = await watched({ extraHTTPHeaders: { [name]: plain } });
    for (const path of ["/", "/no/page", "/charts/race.html", "/brief.html?items=race"]) {
      const text = await (await page.request.get(path)).text();
      expect([name, path, text.includes("<script>alert(1)")]).toEqual([name, path, false]);
    }
    await page.goto("/", { waitUntil: "load" });
    expect(did).toEqual([]);
  }
});
