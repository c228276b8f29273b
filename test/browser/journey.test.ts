import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const provisionLinks = (page: Page) => page.locator("main .provision-table th a[href^='/laws/']");
const articleLinks = (page: Page) => page.locator("main a[href^='/treaties/'][href*='#']");

/** Opens the cases that a page lists, one after another, until one is as asked; back in between. */
async function openCase(page: Page, isAsked: () => Promise<boolean>): Promise<boolean> {
  const links = page.locator("main a[href^='/cases/']:visible");
  for (let index = 0; index < (await links.count()); index += 1) {
    await links.nth(index).click();
    await page
      .getByRole("heading", { name: /^(Charges|Accused of|Law challenged)/ })
      .first()
      .waitFor();
    if (await isAsked()) return true;
    await page.goBack();
    await links.first().waitFor();
  }
  return false;
}

test("from Kenya to a named case, its provision, its law and a treaty article", async () => {
  const page = await site.open("/jurisdictions");
  await page.locator("#list-words").fill("Kenya");
  await page.keyboard.press("Enter");
  await eventually(() => askedFor(page, "q")).toBe("Kenya");
  await page.getByRole("main").getByRole("link", { name: "Kenya", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /^Kenya: / }).waitFor();

  const isNamed = async () =>
    (await page.getByText("Named because").count()) > 0 && (await provisionLinks(page).count()) > 0;
  expect(await openCase(page, isNamed), "a named case with a charged provision").toBe(true);
  expect(await pathOf(page)).toMatch(/^\/cases\/KEN\//);
  const person = await textOf(page.getByRole("heading", { level: 1 }));
  const sources = page.locator("main .sources a[href^='http']");
  expect(await sources.count()).toBeGreaterThan(0);

  const charged = await textOf(page.locator("main .provision-table tbody th").first());
  await provisionLinks(page).first().click();
  const provision = page.locator("tr:target");
  await provision.waitFor();
  expect(await whereIs(page)).toMatch(/^\/laws\/KEN\/.+#.+/);
  await eventually(() => provision.evaluate(isInView)).toBe(true);
  const [, section = ""] = /Section (\S+)/.exec(charged) ?? [];
  expect(await textOf(provision.getByRole("rowheader"))).toContain(`Section ${section}`);

  const law = await textOf(page.getByRole("heading", { level: 1 }));
  expect(charged).toContain(law);
  await expect(provision.getByRole("link", { name: person }).count()).resolves.toBeGreaterThan(0);

  await page.getByRole("navigation").getByRole("link", { name: "Cases" }).click();
  await page.getByRole("heading", { level: 1, name: /^Of \d+ cases/ }).waitFor();
  const isReached = async () =>
    (await articleLinks(page).count()) > 0 && (await provisionLinks(page).count()) > 0;
  expect(await openCase(page, isReached), "a case that a treaty article reaches").toBe(true);
  const named = await textOf(articleLinks(page).first());
  await articleLinks(page).first().click();
  const article = page.locator("li:target");
  await article.waitFor();
  expect(await whereIs(page)).toMatch(/^\/treaties\/.+#\d+/);
  await eventually(() => article.evaluate(isInView)).toBe(true);
  const [, number = ""] = /article (\d+)/.exec(named) ?? [];
  expect(await textOf(article.locator("summary").first())).toMatch(new RegExp(`^${number}\\. `));
});

test("a law leads back to its cases and its jurisdiction, a treaty to its states", async () => {
  const page = await site.open("/laws/KEN/act/2018/5");
  await page.locator("#cases a[href^='/cases/']").first().click();
  await eventually(() => pathOf(page)).toMatch(/^\/cases\//);
  await page.getByRole("main").getByRole("link", { name: "Kenya", exact: true }).click();
  await eventually(() => pathOf(page)).toBe("/jurisdictions/KEN");
  await page.locator("main a[href='/treaties/uncc'], main a[href^='/treaties/']").first().click();
  await eventually(() => pathOf(page)).toMatch(/^\/treaties\//);
  await page.locator("#countries a[href^='/jurisdictions/']:visible").first().click();
  await eventually(() => pathOf(page)).toMatch(/^\/jurisdictions\/[A-Z]{3}$/);
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
