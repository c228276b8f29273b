import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { violations } from "./axe.ts";
import { useElsewhere } from "./elsewhere.ts";
import { eventually, openAll, PHONE, pathOf, textOf, useSite } from "./site.ts";

const site = useSite({ frozen: true });
const show = useElsewhere(site);

/** The release that is frozen, as the page of releases names it. */
async function frozenRelease(): Promise<string> {
  const page = await site.open("/releases");
  return textOf(page.locator("article.release h2 a").first());
}

/** What the dialog under the race gives once the frozen chart was chosen there. */
async function frozenCodes() {
  const page = await site.open("/race?country=JOR");
  const figure = page.locator("figure.chart", { has: page.locator(".ld-race") });
  await figure.locator("summary", { hasText: "Embed" }).click();
  const code = (kind: string) => figure.locator(`[data-code=${kind}]`).inputValue();
  expect(await code("frame")).not.toContain("/r/");
  await figure.locator("select[name=release]").selectOption({ index: 1 });
  await eventually(() => code("frame")).toContain("/r/");
  return {
    frame: await code("frame"),
    component: await code("component"),
    image: await code("image"),
    citation: await code("citation"),
  };
}

const widthOf = (page: Page, image: string) =>
  page.locator(image).evaluate((one) => (one as HTMLImageElement).naturalWidth);

test("a release keeps each chart that needs no option in every language", async () => {
  const answer = await fetch(`${site.address}/r/${await frozenRelease()}/manifest.json`);
  const { files } = (await answer.json()) as { files: { path: string }[] };
  const paths = files.map(({ path }) => path);
  const kept = paths.filter((path) => path.startsWith("charts/") && path.endsWith(".en.svg"));
  expect(kept).toContain("charts/race.en.svg");
  for (const path of kept)
    for (const lang of Object.keys(LANGUAGES))
      for (const ending of ["svg", "png"])
        expect(paths).toContain(path.replace("en.svg", `${lang}.${ending}`));
});

test("a page of somebody else shows a frozen chart by frame, web component and image", async () => {
  const release = await frozenRelease();
  const { frame, component, image, citation } = await frozenCodes();
  expect(citation).toContain(`${site.address}/r/${release}/charts/race.html?country=JOR`);

  const framed = await show(frame);
  await framed.frameLocator("iframe").locator("h1", { hasText: "let one ask another" }).waitFor();
  expect(await framed.getByRole("link", { name: release }).getAttribute("href")).toContain(
    `/r/${release}/charts/race.html`,
  );

  const woven = await show(component);
  expect(await woven.locator("lawdrift-chart").getAttribute("release")).toBe(release);
  const inside = woven.frameLocator("lawdrift-chart iframe");
  await inside.locator("svg.ld-race").first().waitFor();
  const src = await woven
    .locator("lawdrift-chart iframe")
    .evaluate((one) => (one as HTMLIFrameElement).src);
  expect(src).toContain(`${site.address}/r/${release}/charts/race.html?country=JOR`);
  expect(src).not.toContain("release=");

  const pictured = await show(image);
  await eventually(() => widthOf(pictured, "img")).toBe(960);
  expect(await pictured.locator("img").getAttribute("src")).toContain(`/r/${release}/`);
});

test("a reader goes from the list into a release, stays in it, and comes back to today", async () => {
  const release = await frozenRelease();
  const page = await site.open("/releases");
  await page.locator("article.release h2 a").first().click();
  await eventually(() => pathOf(page)).toBe(`/r/${release}/`);
  await page.getByRole("complementary", { name: "Frozen release" }).waitFor();
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Laws & treaties" })
    .click();
  await eventually(() => pathOf(page)).toBe(`/r/${release}/laws-and-treaties`);
  await page.getByRole("main").getByRole("link", { name: "Laws" }).click();
  await eventually(() => pathOf(page)).toBe(`/r/${release}/laws`);
  await page.locator(".languages summary").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await page.locator('html[dir="rtl"]').waitFor();
  expect(await pathOf(page)).toBe(`/r/${release}/laws`);
  await page.locator("aside.frozen a").first().click();
  await eventually(() => pathOf(page)).toBe("/laws");
  expect(await page.locator("html").getAttribute("lang")).toBe("ar");
  expect(await page.locator("aside.frozen").count()).toBe(0);
});

test.each([
  ["/releases", {}],
  ["/releases?lang=ar", {}],
  ["/releases", { colorScheme: "dark", viewport: PHONE }],
  ["/r/{release}/", {}],
  ["/r/{release}/compare/KEN~DEU?lang=ar", { colorScheme: "dark" }],
  ["/r/2001-01-01-abcdef12/", {}],
] as const)("%s is open to all readers, %j", async (path, options) => {
  const page = await site.open(path.replace("{release}", await frozenRelease()), options);
  await openAll(page);
  expect(await violations(page)).toEqual([]);
});

test("without a script a frozen page is whole", async () => {
  const path = `/r/${await frozenRelease()}/race`;
  const page = await site.open(path, { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator("svg.ld-race").count()).toBeGreaterThan(0);
  expect(await page.locator("table tbody tr").count()).toBeGreaterThan(10);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
});
