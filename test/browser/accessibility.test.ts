import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { DESKTOP, openAll, PAGES, PHONE, useSite } from "./site.ts";

const site = useSite();

const LOOKS = [
  { colorScheme: "light", viewport: DESKTOP },
  { colorScheme: "light", viewport: PHONE },
  { colorScheme: "dark", viewport: DESKTOP },
  { colorScheme: "dark", viewport: PHONE },
] as const;

describe("axe finds nothing in Arabic", () => {
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=ar`);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(LOOKS)("axe finds nothing, $colorScheme, $viewport.width wide", (look) => {
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(path, look);
    // In dark colours nothing else opens or closes: there what is opened is looked at alone.
    if (look.colorScheme === "light") expect(await violations(page), "as it opens").toEqual([]);
    await openAll(page);
    expect(await violations(page), "with all opened").toEqual([]);
  });
});
