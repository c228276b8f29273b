import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openAll, PAGES, PHONE, useSite } from "./site.ts";

const site = useSite();

/** What makes a document wider than the window; nothing if it is not. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll("main *")].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 ||
        element.getBoundingClientRect().left < -1,
    );
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute("class") ?? ""} to ${Math.round(element.getBoundingClientRect().right)}`;
    return ["the document scrolls sideways", ...wide.slice(0, 5).map(name)];
  });

describe("390 pixels are wide enough for", () => {
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(path, { viewport: PHONE });
    expect(await tooWide(page), "as it opens").toEqual([]);
    await openAll(page);
    expect(await tooWide(page), "with all opened").toEqual([]);
  });

  // Long words, and the side from which a document that is too wide would hang out.
  test.each(["ru", "ar"])("home, a law and a comparison in %s", async (lang) => {
    for (const path of ["/", "/laws/KEN/act/2018/5", "/compare/KEN~DEU"]) {
      const page = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, {
        viewport: PHONE,
      });
      await openAll(page);
      expect(await tooWide(page), path).toEqual([]);
    }
  });
});
