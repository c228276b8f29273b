import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { askedFor, eventually, PHONE, pathOf, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const LISTS = ["/cases", "/laws", "/provisions", "/treaties", "/sources", "/jurisdictions"];
const EMPTY = "/cases?country=KEN&outcome=died&q=computer";

const found = (page: Page): Promise<string> => textOf(page.locator(".list-head p"));
const rows = (page: Page): Promise<number> => page.locator(".listed tbody tr").count();

/** How many items the box of a value says that it finds. */
const countBeside = async (page: Page, value: string): Promise<number> =>
  Number(
    (
      await textOf(
        page
          .locator("label", { has: page.locator(`input[value=${value}]`) })
          .locator(".facet-count"),
      )
    ).replaceAll(",", ""),
  );

test("without JavaScript boxes and a button find as many as stand beside a box", async () => {
  const page = await site.open("/cases", { javaScriptEnabled: false });
  const count = await countBeside(page, "journalist");
  expect(count).toBeGreaterThan(25);
  await page.getByRole("checkbox", { name: /^Journalist/ }).check();
  await page.getByRole("button", { name: "Show results" }).click();
  await eventually(() => askedFor(page, "role")).toBe("journalist");
  expect(await found(page)).toMatch(new RegExp(`^${count} of [\\d,]+ cases and rulings$`));
  expect(await rows(page)).toBe(25);
  await page.getByRole("link", { name: "Next page" }).click();
  await eventually(() => askedFor(page, "page")).toBe("2");
  expect(await askedFor(page, "role")).toBe("journalist");
  await page.getByRole("link", { name: /^Journalist .*remove filter/ }).click();
  await eventually(() => whereIs(page)).not.toContain("role");
});

test("a box that is ticked answers at once, and the address says no more than what was chosen", async () => {
  const page = await site.open("/provisions");
  expect(await page.getByRole("button", { name: "Show results" }).isVisible()).toBe(false);
  const count = await countBeside(page, "from_4_years");
  await page.getByRole("checkbox", { name: /^4 years or more/ }).click();
  await eventually(() => whereIs(page)).toBe("/provisions?maximum=from_4_years");
  expect(await found(page)).toMatch(new RegExp(`^${count} of [\\d,]+ provisions$`));
  await page.getByLabel("Sort").selectOption({ label: "by country code" });
  await eventually(() => whereIs(page)).toBe("/provisions?sort=country&maximum=from_4_years");
  await page.locator("#list-words").fill("defamation");
  await page.keyboard.press("Enter");
  await eventually(() => askedFor(page, "q")).toBe("defamation");
  expect(await askedFor(page, "maximum")).toBe("from_4_years");
});

test("what is shown is taken away as CSV, every row of it", async () => {
  const page = await site.open("/cases?country=KEN");
  const shown = await rows(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `Download these ${shown} (CSV)` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("lawdrift-cases.csv");
  const answer = await page.request.get("/cases.csv?country=KEN");
  const text = await answer.text();
  expect(text.match(/^case\/KEN\//gm)).toHaveLength(shown);
});

test("an empty result leads to one that is not", async () => {
  const page = await site.open("/cases?country=KEN&outcome=died");
  await page.getByText("Nothing here matches all of this.").waitFor();
  await page.getByRole("link", { name: /^Without the filter “Country”/ }).click();
  await eventually(() => whereIs(page)).toBe("/cases?outcome=died");
  expect(await rows(page)).toBeGreaterThan(0);
});

test("addresses of old lead where they led", async () => {
  const page = await site.open("/cases?role=journalist");
  await page.getByRole("checkbox", { name: /^Journalist/, checked: true }).waitFor();
  await page.goto("/sources?facts=coding~treaty&countries=KEN~DEU", { waitUntil: "load" });
  for (const name of [/^Answer/, /^Treaty/, /^Kenya/, /^Germany/])
    await page.getByRole("checkbox", { name, checked: true }).waitFor();
  await page.goto("/laws/", { waitUntil: "load" });
  expect(await pathOf(page)).toBe("/laws");
});

describe("on a phone", () => {
  test.each(LISTS)(
    "the first hit of %s stands in the first screen, the filters in one fold",
    async (path) => {
      const page = await site.open(path, { viewport: PHONE });
      const box = await page.locator(".listed tbody tr a").first().boundingBox();
      expect(box?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(PHONE.height);
      const summary = page.locator(".filters > summary");
      expect(await page.locator(".facets").isVisible()).toBe(false);
      await summary.click();
      expect(await page.locator(".facets input").first().isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    },
  );

  test.each(["ar", "ru"])("all lists fit in %s, with the filters open", async (lang) => {
    for (const path of LISTS) {
      const page = await site.open(`${path}?lang=${lang}`, { viewport: PHONE });
      await page.locator(".filters > summary").click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        path,
      ).toBe(true);
    }
  });
});

test.each([...LISTS, EMPTY, "/cases?role=journalist&lang=ar"])(
  "axe finds nothing wrong with %s, by day and by night",
  async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await site.open(path, { colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
      const phone = await site.open(path, { colorScheme, viewport: PHONE });
      await phone.locator(".filters > summary").click();
      expect(await violations(phone), `${colorScheme}, phone`).toEqual([]);
    }
  },
);

test("paper has the rows, and no fields to fill in", async () => {
  const page = await site.open("/laws");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".filters").isVisible()).toBe(false);
  expect(await page.locator("#list-words").isVisible()).toBe(false);
  expect(await page.locator(".listed tbody tr").first().isVisible()).toBe(true);
});
