import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { colourViolations, violations } from "../axe.ts";
import { openAll, PAGES, useSite } from "../site.ts";

/** Asks axe about every page with all opened that can be, in English also as it opens: elsewhere the same is closed. */
export function testEveryPage(look: BrowserContextOptions, language = "en"): void {
  const site = useSite();
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(inLanguage(path, language), look);
    if (language === "en") expect(await violations(page), "as it opens").toEqual([]);
    await openAll(page);
    expect(await violations(page), "with all opened").toEqual([]);
  });
}

/** In dark colours nothing else opens or closes: there only colours are looked at. */
export function testColoursOfEveryPage(look: BrowserContextOptions): void {
  const site = useSite();
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(path, { ...look, colorScheme: "dark" });
    await openAll(page);
    expect(await colourViolations(page), "with all opened").toEqual([]);
  });
}

const inLanguage = (path: string, language: string): string =>
  language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
