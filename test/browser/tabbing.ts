import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any page has before what a test looks for. */
const MOST_STOPS = 400;

/** What has the focus. */
export const focused = (page: Page): Locator => page.locator(":focus");

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
export async function tabTo(page: Page, place: Locator): Promise<void> {
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
