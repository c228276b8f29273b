import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, PHONE, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

/** What the sketch of the page was drawn for. */
const WIDE = { width: 1300, height: 900 };
/** About four screens of a desktop, and six of a phone. */
const MOST = 3600;
const MOST_NARROW = 5400;

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

test("a country with much on file fits on about four screens while nothing is opened", async () => {
  const page = await site.open("/jurisdictions/KEN", { viewport: WIDE });
  const height = await heightOf(page);
  process.stdout.write(`/jurisdictions/KEN: ${height} px at ${WIDE.width}\n`);
  expect(height).toBeLessThanOrEqual(MOST);
});

test("a phone folds its long lists, and opens the one that is asked for", async () => {
  const page = await site.open("/jurisdictions/KEN", { viewport: PHONE });
  const height = await heightOf(page);
  process.stdout.write(`/jurisdictions/KEN: ${height} px at ${PHONE.width}\n`);
  expect(height).toBeLessThanOrEqual(MOST_NARROW);
  const list = page.locator("#powers .power-rows");
  await eventually(() => list.isVisible()).toBe(false);
  await page.locator("#powers .fold-narrow > summary").click();
  await eventually(() => list.isVisible()).toBe(true);
});

test("lists stand open where there is room, and without a script on a phone", async () => {
  const wide = await site.open("/jurisdictions/KEN", { viewport: WIDE });
  expect(await wide.locator(".fold-narrow:not([open])").count()).toBe(0);
  expect(await wide.locator("#powers .fold-narrow > summary").isVisible()).toBe(false);
  const plain = await site.open("/jurisdictions/KEN", {
    viewport: PHONE,
    javaScriptEnabled: false,
  });
  expect(await plain.locator("#powers .power-rows").isVisible()).toBe(true);
  expect(await plain.locator("[data-copy-link]").isVisible()).toBe(false);
});

test("an answer opens in its place, over the whole row, with its source", async () => {
  const page = await site.open("/jurisdictions/KEN", { viewport: WIDE });
  const square = page.locator(".safeguard-squares > li.given").first();
  const before = await square.boundingBox();
  expect(await square.locator(".sources").isVisible()).toBe(false);
  await square.locator("summary").click();
  await eventually(() => square.locator(".sources").first().isVisible()).toBe(true);
  const after = await square.boundingBox();
  expect(after?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 4);
});

test("a button copies the address of the page", async () => {
  const page = await site.open("/jurisdictions/KEN", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const button = page.locator("[data-copy-link]");
  await button.click();
  await eventually(() => textOf(button)).toBe("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("a key figure leads to the list of what it counts", async () => {
  const page = await site.open("/jurisdictions/KEN");
  await page.locator(".figures a[href$='#cases']").click();
  await eventually(() => whereIs(page)).toBe("/jurisdictions/KEN#cases");
  expect(await page.locator("#cases .case-rows li").count()).toBeGreaterThan(0);
});
