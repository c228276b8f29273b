import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, pathOf, textOf, useSite } from "./site.ts";

const site = useSite();

const THREE = ["Kenya", "Germany", "Jordan"];

/** As a reader does it: three countries in the form. */
async function compareThree(): Promise<Page> {
  const page = await site.open("/compare");
  for (const [index, name] of THREE.entries())
    await page.getByLabel(`Jurisdiction ${index + 1}`).selectOption({ label: name });
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("heading", { level: 1, name: THREE.join(", ") }).waitFor();
  return page;
}

test("three countries chosen in the form stand beside one another", async () => {
  const page = await compareThree();
  expect(await page.locator(".ld-compare").isVisible()).toBe(true);
  const heads = page.locator(".matrix thead th");
  await eventually(() => heads.count()).toBe(3);
  for (const [index, name] of THREE.entries()) {
    expect(await textOf(heads.nth(index))).toContain(name);
    expect(await textOf(page.locator(`#country-${index} option:checked`))).toBe(name);
  }
});

test("a cell opens to provisions and their sources", async () => {
  const page = await compareThree();
  const cell = page.locator(".matrix td > details", { hasText: "provision" }).first();
  const source = cell.locator(".sources a[href^='http']").first();
  expect(await source.isVisible()).toBe(false);
  await cell.locator("summary").click();
  await source.waitFor();
  const provision = cell.locator("h3 a").first();
  expect(await provision.getAttribute("href")).toMatch(/^\/laws\/(KEN|DEU|JOR)\//);
  await provision.click();
  await eventually(() => pathOf(page)).toMatch(/^\/laws\//);
  await page.locator("article:target").waitFor();
});

test("the table twin opens and has a row for each question of the picture", async () => {
  const page = await compareThree();
  const table = page.getByLabel(/ compared as a table$/).getByRole("table");
  await page.locator("figure summary", { hasText: "Table" }).click();
  await table.waitFor();
  for (const name of THREE)
    await eventually(() => table.getByRole("columnheader", { name, exact: true }).count()).toBe(1);
  const drawn = await page.locator(".ld-compare line.row").count();
  expect(drawn).toBeGreaterThan(0);
  expect(await table.locator("tbody tr").count()).toBeGreaterThanOrEqual(drawn);
});

test("the query behind the picture runs in the playground", async () => {
  const page = await compareThree();
  await page.getByRole("link", { name: "API query" }).first().click();
  const editor = page.getByRole("region", { name: "Operation Editor" });
  await eventually(() => textOf(editor)).toMatch(/query\s+Compare/);
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === "POST" &&
      (response.request().postDataJSON() as { operationName?: string }).operationName === "Compare",
  );
  await page.getByRole("button", { name: /^Execute query/ }).click();
  const answer = (await (await answered).json()) as {
    errors?: unknown;
    data?: { compare: { jurisdictions: { name: string }[] } };
  };
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.compare.jurisdictions.map(({ name }) => name)).toEqual(THREE);
  const shown = page.getByRole("region", { name: "Result Window" });
  await eventually(() => textOf(shown)).toContain("Kenya");
});

test("what cannot be compared is refused with a reason", async () => {
  const page = await site.blank();
  const refused = async (path: string): Promise<string> => {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBeGreaterThanOrEqual(400);
    expect(answer.status(), path).toBeLessThan(500);
    return answer.text();
  };
  expect(await refused("/compare/KEN")).toContain("two to eight");
  expect(await refused("/compare/KEN~DEU~JOR~USA~GBR~FRA~ARE~EGY~NIC")).toContain("two to eight");
  expect(await refused("/compare/KEN~ZZZ")).toContain("ZZZ");
  expect(await refused("/compare/KEN~DEU?asOf=yesterday")).toContain("YYYY-MM-DD");
});

test("in Spanish, by keyboard as by pointer, and what a link shares is what was seen", async () => {
  const page = await site.open("/?lang=es");
  await page.locator(".sections").getByRole("link", { name: "Países" }).first().click();
  await page.getByRole("link", { name: "Comparar", exact: true }).click();
  for (const [index, name] of ["Kenia", "Jordania", "Alemania"].entries()) {
    const choice = page.locator(`#country-${index}`);
    await choice.focus();
    await choice.selectOption({ label: name });
  }
  await page.locator("main form button[type=submit]").focus();
  await page.keyboard.press("Enter");
  const shared = page.getByRole("heading", { level: 1, name: "Kenia, Jordania, Alemania" });
  await shared.waitFor();
  const seen = async (at: Page) => ({
    address: at.url(),
    language: await at.locator("html").getAttribute("lang"),
    told: await at.locator("#compare-description").first().textContent(),
    cells: await at.locator(".matrix td").allTextContents(),
  });
  const first = await seen(page);
  expect(first.language).toBe("es");
  for (const part of ["lang=es", "KEN", "JOR", "DEU"]) expect(first.address).toContain(part);
  const other = await site.blank({ locale: "fr-FR" });
  await other.goto(first.address);
  expect(await seen(other)).toEqual(first);
});
