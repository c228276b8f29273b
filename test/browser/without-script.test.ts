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

test("a comparison shows its table, what is behind a cell and what is folded", async () => {
  const page = await site.open("/compare", PLAIN);
  await page.getByLabel("Country 1").fill("Kenya");
  await page.getByLabel("Country 2").fill("Germany");
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("heading", { level: 1, name: "Kenya, Germany" }).waitFor();
  const cell = page.locator(".comparison td > details").first();
  await cell.locator("summary").click();
  await cell.locator(".sources a[href^='http']").first().waitFor();
  await page.locator(".comparison .fold summary").first().click();
  await page.locator(".comparison .fold table tbody th").first().waitFor();
  // What would do nothing is not shown.
  expect(await page.getByRole("button", { name: "Copy link" }).isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "API query" }).first().isVisible()).toBe(true);
});

test("a case shows its charge, its steps, its sources and leads to its law", async () => {
  const page = await site.open("/cases/KEN/2020-robert-alai", PLAIN);
  expect(await page.locator("#steps li").count()).toBeGreaterThan(0);
  expect(await page.locator("#sources .sources a[href^='http']").count()).toBeGreaterThan(0);
  await page.locator("main .provision-table th a").first().click();
  await eventually(() => pathOf(page)).toBe("/laws/KEN/act/2018/5");
  await page.locator("tr:target").waitFor();
});
