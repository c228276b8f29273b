import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, pathOf, useSite } from "./site.ts";

const site = useSite();

/** More stops than any page has before what a test looks for. */
const MOST_STOPS = 400;

const focused = (page: Page): Locator => page.locator(":focus");

/**
 * What has the focus has an outline, or (in a picture) looks otherwise than without it. It is in
 * the window, and nothing that readers of the screen are not told of.
 */
async function expectVisibleFocus(page: Page): Promise<void> {
  const stop = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const { outlined, hidden, inside, told } = await stop.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const clear = /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
    return {
      outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !clear,
      hidden: element.closest("[aria-hidden=true]") !== null,
      // The button within a date field is the browser's own, and so is how its focus looks.
      inside: element.matches("input[type=date]:not(:focus)"),
      told: element.outerHTML.slice(0, 120),
    };
  });
  expect(told, "something has the focus").not.toMatch(/^<body/);
  expect(hidden, `${told} is hidden from readers and yet a stop`).toBe(false);
  const { width, height, x, y } = (await stop.boundingBox()) ?? { width: 0, height: 0, x: 0, y: 0 };
  expect(width + height, `${told} has a place`).toBeGreaterThan(0);
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const seen = x < window.width && y < window.height && x + width > 0 && y + height > 0;
  expect(seen, `${told} is in the window`).toBe(true);
  if (outlined || inside) return;
  const withFocus = await page.screenshot();
  await stop.evaluate((element) => (element as HTMLElement).blur());
  const without = await page.screenshot();
  expect(withFocus.equals(without), `${told} shows its focus`).toBe(false);
}

/** Presses Tab until the place has the focus, which must be seen at every stop. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const there = await place.evaluate((element) => element === document.activeElement);
    await expectVisibleFocus(page);
    if (there) {
      // A look without the focus took it away.
      await place.focus();
      return;
    }
  }
  throw new Error(`not reached within ${MOST_STOPS} stops: ${place}`);
}

test("from home over a jurisdiction and a case to its law with Tab and Enter", async () => {
  const page = await site.open("/?country=KEN");
  await tabTo(page, page.locator("#selected-name a"));
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/jurisdictions/KEN");
  await page.getByRole("heading", { level: 1, name: "Kenya" }).waitFor();

  await tabTo(page, page.locator("main a[href='/cases/KEN/2020-robert-alai']"));
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/cases/KEN/2020-robert-alai");
  await page.getByRole("heading", { name: "What was charged" }).waitFor();

  await tabTo(page, page.locator("main .provision h3 a").first());
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/laws/KEN/act/2018/5");
  await page.locator("article:target").waitFor();
});

test("the skip link is the first stop, is seen, and leads past the navigation", async () => {
  const page = await site.open("/jurisdictions/KEN");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await page.keyboard.press("Tab");
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await eventually(async () => (await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await eventually(() => new URL(page.url()).hash).toBe("#main-content");
  await page.keyboard.press("Tab");
  expect(await page.locator("main :focus").count()).toBe(1);
});

test("every stop of the graph lights its ways", async () => {
  const page = await site.open("/");
  await page.locator("[data-race-tools]").waitFor();
  await page.getByRole("button", { name: "Reset" }).focus();
  const states = await page.locator(".ld-race .node").count();
  const stops = new Set<string>();
  while (stops.size < states) {
    await page.keyboard.press("Tab");
    const state = await focused(page).getAttribute("data-state");
    // The picture itself may be a stop on the way, as a region that scrolls.
    if (state === null && stops.size === 0) continue;
    expect(state, `stop ${stops.size + 1} of ${states}`).not.toBeNull();
    stops.add(state ?? "");
    const asked = await page.locator(`.ld-race .edge[data-asked="${state}"]`).count();
    expect(await page.locator(".ld-race .edge.near").count()).toBe(asked);
  }
});
