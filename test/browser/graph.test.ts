import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, useSite, whereIs } from "./site.ts";
import { tabTo } from "./tabbing.ts";

const site = useSite();

const CASE = "case/KEN/2020-robert-alai";
const PROVISION = "KEN/act/2018/5#23";
const ARTICLE = "treaty/uncc#40";

const node = (page: Page, id: string) => page.locator(`.wide-only .ld-graph [data-id="${id}"]`);
const nodes = (page: Page) => page.locator(".wide-only .ld-graph .node");
const picked = (page: Page) => page.locator("aside h2");

/** How a node is opened: by pointer, by keys, or with no script at all. */
type Opening = (page: Page, id: string) => Promise<void>;

const byPointer: Opening = (page, id) => node(page, id).locator(".mark").click();

const byKeys: Opening = async (page, id) => {
  await page.locator("#graph-q").focus();
  await tabTo(page, node(page, id));
  await page.keyboard.press("Enter");
};

/** From Kenya in the search to a named case, its provision, and the article of a treaty. */
async function walk(
  page: Page,
  open: Opening,
  enter: (page: Page) => Promise<void>,
): Promise<void> {
  await page.locator("#graph-q").fill("Kenya");
  await enter(page);
  const kenya = page.locator(".found a", { hasText: /^Kenya$/ });
  await kenya.waitFor();
  await kenya.focus();
  await page.keyboard.press("Enter");
  await node(page, "KEN").waitFor();
  await eventually(() => askedFor(page, "around")).toBe("KEN");

  await open(page, CASE);
  await eventually(() => picked(page).textContent()).toBe("Robert Alai");
  await eventually(() => askedFor(page, "around")).toBe(`KEN~~${CASE}`);
  expect(await page.locator("aside .sources a[href^='http']").count()).toBeGreaterThan(0);
  expect(await page.locator("aside .notice").textContent()).toMatch(
    /not that the person did anything.*Named because/,
  );

  await open(page, PROVISION);
  await eventually(() => picked(page).textContent()).toMatch(/section 23$/);
  await page.locator("#way-from-here").fill(ARTICLE);
  await page.locator("#way-from-here").focus();
  await enter(page);
  const way = page.locator(".standfirst.way");
  await way.waitFor();
  await eventually(() => way.textContent()).toMatch(
    /^Computer Misuse .* section 23 .* article 40$/,
  );
  expect(await page.locator(".timeline .sources a[href^='http']").count()).toBeGreaterThan(0);
  await way.locator("a").last().focus();
  await page.keyboard.press("Enter");
  await eventually(() => whereIs(page)).toBe("/treaties/uncc#40");
  await page.locator("tr:target").waitFor();
}

const pressEnter = (page: Page) => page.keyboard.press("Enter");

test("from Kenya to a named case, its provision and a treaty's article, by pointer", async () => {
  const page = await site.open("/graph");
  let loads = 0;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  const documents: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  await walk(page, byPointer, pressEnter);
  // All but the last step, to the treaty's page, went without a new document.
  expect(documents.map((url) => new URL(url).pathname)).toEqual(["/treaties/uncc"]);
  expect(loads).toBeGreaterThan(3);
});

test("the same by keyboard only, with the focus seen at every stop", async () => {
  await walk(await site.open("/graph"), byKeys, pressEnter);
});

test("the same without a script", async () => {
  await walk(await site.open("/graph", { javaScriptEnabled: false }), byPointer, pressEnter);
});

test("from the graph to the page of a provision, and back to the same graph", async () => {
  const page = await site.open(`/graph?around=${encodeURIComponent(PROVISION)}`);
  const drawn = await nodes(page).count();
  await page.getByRole("link", { name: "Its page" }).click();
  await eventually(() => pathOf(page)).toBe("/provisions/KEN/act/2018/5%2323");
  await page.getByRole("heading", { level: 1, name: "Section 23" }).waitFor();
  expect(await page.locator(`main a[href='/cases/KEN/2020-robert-alai']`).count()).toBe(1);
  await page.getByRole("link", { name: "In the graph" }).click();
  await eventually(() => nodes(page).count()).toBe(drawn);
});

test("a relation is followed further in place, the browser's way back undoes it", async () => {
  const page = await site.open("/graph?around=treaty/uncc");
  const before = await nodes(page).count();
  const more = page.locator("aside .askers a", { hasText: "show more" }).first();
  await more.click();
  await eventually(() => nodes(page).count()).toBe(before + 10);
  expect(askedFor(page, "expand")).toMatch(/\.2\.treaty\/uncc$/);
  await page.goBack();
  await eventually(() => nodes(page).count()).toBe(before);
  await page.goForward();
  await eventually(() => nodes(page).count()).toBe(before + 10);
});

test("what is seen is what the files hold", async () => {
  const page = await site.open(
    `/graph?around=KEN&around=${CASE}&relations=TOOK_PLACE_IN~CHARGED_UNDER`,
  );
  const ids = await nodes(page).evaluateAll((all) =>
    all.map((one) => (one as SVGElement).dataset["id"]),
  );
  const fileOf = async (name: RegExp): Promise<string> => {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.status()).toBe(200);
    return answer.text();
  };
  const gexf = await fileOf(/^GEXF$/);
  expect([...gexf.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  const rows = (await fileOf(/^CSV of nodes$/)).trim().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(ids);
  const links = await page.locator(".wide-only .ld-graph .link").count();
  expect((await fileOf(/^CSV of links$/)).trim().split("\n")).toHaveLength(links + 1);
});

test("a node is dragged with its links, and the picture zooms", async () => {
  const page = await site.open("/graph?around=KEN");
  const mark = node(page, CASE).locator(".mark");
  const link = page.locator(`.wide-only .link[data-from="${CASE}"]`).first();
  const [before, from] = [await mark.boundingBox(), await link.getAttribute("x1")];
  await mark.hover();
  await page.mouse.down();
  await page.mouse.move((before?.x ?? 0) + 90, (before?.y ?? 0) + 60, { steps: 5 });
  await page.mouse.up();
  expect(((await mark.boundingBox())?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(50);
  expect(await link.getAttribute("x1")).not.toBe(from);
  // To be dragged is not to be opened.
  expect(askedFor(page, "around")).toBe("KEN");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await eventually(() => page.locator(".wide-only .view").getAttribute("transform")).toMatch(
    /scale\(1\.4/,
  );
});

test("an address that cannot be drawn is refused as a page that says why", async () => {
  const page = await site.open("/graph?around=nobody");
  await page.getByText("no such node: nobody").waitFor();
});

test("many nodes are one canvas, and the tables lead to each", async () => {
  const pages = ["Participation", "Article"].map((kind) =>
    kind === "Article"
      ? "HAS_ARTICLE.out.Article.10.treaty/uncc"
      : "IN_TREATY.in.Participation.20.treaty/uncc",
  );
  const treaties = ["iccpr", "iccpr-op1", "budapest", "untoc"];
  const expand = [
    ...pages,
    ...treaties.map((id) => `IN_TREATY.in.Participation.30.treaty/${id}`),
  ].join("~~");
  const page = await site.open(`/graph?expand=${encodeURIComponent(expand)}`);
  const canvas = page.locator("[data-graph-large] canvas");
  await canvas.waitFor();
  expect(await page.locator(".ld-graph").count()).toBe(0);
  const drawn = () =>
    canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement)
        .getContext("2d")
        ?.getImageData(0, 0, width, height).data;
      return new Set(pixels).size;
    });
  await eventually(drawn).toBeGreaterThan(20);
  await page.locator("summary", { hasText: "Nodes" }).click();
  expect(await page.locator("details table tbody tr").count()).toBeGreaterThan(400);
});
