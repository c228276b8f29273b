import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, useSite } from "./site.ts";

const site = useSite();

const PLAIN = { javaScriptEnabled: false };

test("home shows its pictures, tables and links", async () => {
  const page = await site.open("/", PLAIN);
  expect(await page.locator(".wide-only .ld-prison-for-words").isVisible()).toBe(true);
  expect(await page.locator(".wide-only .ld-prison-for-words .provision").count()).toBeGreaterThan(
    20,
  );
  await page
    .locator("figure")
    .getByRole("link", { name: /^Table/ })
    .click();
  await eventually(() => pathOf(page)).toBe("/prison-for-words");
  await page.locator("figure summary", { hasText: "Table" }).click();
  expect(await page.locator("figure table tbody tr").count()).toBeGreaterThan(20);
  await page.goBack();
  await page.getByLabel("Who may ask your country for data?").selectOption({ label: "Germany" });
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "country")).toBe("DEU");
  await page.locator(".country-answer a[href='/jurisdictions/DEU']").click();
  await eventually(() => pathOf(page)).toBe("/jurisdictions/DEU");
});

test("the race shows its picture and its table", async () => {
  const page = await site.open("/race", PLAIN);
  expect(await page.locator(".ld-race").isVisible()).toBe(true);
  expect(await page.locator(".race-matrix .row").count()).toBeGreaterThan(60);
  // What would do nothing is not shown.
  expect(await page.locator("[data-race-tools]").isVisible()).toBe(false);
  await page.locator("figure summary", { hasText: "Table" }).click();
  expect(await page.locator("figure table tbody tr").count()).toBeGreaterThan(20);
});

test("a comparison shows its picture, its table and what is behind a cell", async () => {
  const page = await site.open("/compare", PLAIN);
  await page.getByLabel("Jurisdiction 1").selectOption({ label: "Kenya" });
  await page.getByLabel("Jurisdiction 2").selectOption({ label: "Germany" });
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("heading", { level: 1, name: "Kenya, Germany" }).waitFor();
  expect(await page.locator(".ld-compare").isVisible()).toBe(true);
  await page.locator("figure summary", { hasText: "Table" }).click();
  await page.locator("figure table").waitFor();
  const cell = page.locator(".matrix td > details", { hasText: "provision" }).first();
  await cell.locator("summary").click();
  await cell.locator(".sources a[href^='http']").first().waitFor();
  expect(await page.getByRole("link", { name: "API query" }).first().isVisible()).toBe(true);
});

test("a case shows its charge, its steps, its sources and leads to its law", async () => {
  const page = await site.open("/cases/KEN/2020-robert-alai", PLAIN);
  expect(await page.locator(".timeline li").count()).toBeGreaterThan(0);
  expect(await page.locator("main > .sources a[href^='http']").count()).toBeGreaterThan(0);
  await page.locator("main .provision h3 a").first().click();
  await eventually(() => pathOf(page)).toBe("/laws/KEN/act/2018/5");
  await page.locator("article:target").waitFor();
});
