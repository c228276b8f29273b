import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { colourViolations, violations } from "../axe.ts";
import { openAll, PAGES, useSite } from "../site.ts";

/** Asks axe about every page: as it opens, with all opened that can be, and then about its colours in the dark. */
export function testEveryPage(look: BrowserContextOptions): void {
  const site = useSite();
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(path, look);
    expect(await violations(page), "as it opens").toEqual([]);
    await openAll(page);
    expect(await violations(page), "with all opened").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await colourViolations(page), "in the dark").toEqual([]);
  });
}

/** The same in a language, with all opened: closed and in the dark nothing else is there than in English. */
export function testEveryPageIn(language: string): void {
  const site = useSite();
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });
}
