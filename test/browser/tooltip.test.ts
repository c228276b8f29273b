import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, useSite } from "./site.ts";

const site = useSite();

const tip = (page: Page): Locator => page.locator(".chart-tooltip");
/** The first mark of the line that is named and leads to its provision. */
const mark = (page: Page): Locator =>
  page.locator("svg.ld-prison-for-words:visible a.provision").first();
const titleOf = async (one: Locator): Promise<string> =>
  (await one.locator("title").first().textContent()) ?? "";

describe("what a mark of a chart is, with its value", () => {
  test("stands beside it for a pointer, once, and goes with Escape", async () => {
    const page = await site.open("/prison-for-words");
    const text = await titleOf(mark(page));
    expect(text).toMatch(/\d/);
    await mark(page).locator("text").hover();
    await eventually(() => tip(page).textContent()).toBe(text);
    expect(await titleOf(mark(page))).toBe("");
    await page.keyboard.press("Escape");
    await eventually(() => tip(page).count()).toBe(0);
    expect(await titleOf(mark(page))).toBe(text);
  });

  test("stands beside it for the keyboard", async () => {
    const page = await site.open("/prison-for-words");
    const text = await titleOf(mark(page));
    await mark(page).focus();
    await eventually(() => tip(page).textContent()).toBe(text);
    const [box, at] = [await tip(page).boundingBox(), await mark(page).boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(160);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1340);
  });

  test("is no picture's own title", async () => {
    const page = await site.open("/prison-for-words");
    await page.locator("svg.ld-prison-for-words:visible").hover({ position: { x: 4, y: 4 } });
    expect(await tip(page).count()).toBe(0);
  });
});
