import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedFor, DESKTOP, eventually, pathOf, textOf, useSite } from "./site.ts";

const site = useSite();

/** The names of the fonts that draw an element's letters. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test.each([
  ["ru", "Source Serif 4"],
  ["ar", "Noto"],
  ["zh", "Noto"],
])("the letters of %s are drawn, in a page and in the file of a brief", async (lang, family) => {
  for (const path of ["/compare/KEN~DEU", "/brief.html?items=compare%3Fcountries%3DKEN~DEU"]) {
    const page = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    expect(await fontsOf(page, "h1")).toContainEqual(expect.stringContaining(family));
  }
});

test("from English to Arabic in the switcher, and on through links and forms", async () => {
  const page = await site.open("/?country=KEN");
  await page.locator(".languages summary").click();
  await page.getByRole("navigation", { name: "Language" }).getByText("العربية").click();
  await eventually(() => askedFor(page, "lang")).toBe("ar");
  expect(await askedFor(page, "country")).toBe("KEN");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  const brand = await page.locator(".brand").boundingBox();
  expect(brand?.x).toBeGreaterThan(DESKTOP.width / 2);
  await eventually(() => textOf(page.locator(".country-answer h2"))).toContain("كينيا");

  await page.locator("#pick-country").selectOption("DEU");
  await page.locator("form.control button").click();
  await eventually(() => askedFor(page, "country")).toBe("DEU");
  expect(await askedFor(page, "lang")).toBe("ar");

  await page.locator(".country-answer a[href^='/jurisdictions/DEU']").click();
  await eventually(() => pathOf(page)).toBe("/jurisdictions/DEU");
  await page.getByRole("heading", { level: 1, name: "ألمانيا" }).waitFor();
});

test("the language of the browser, without a word in the address", async () => {
  const page = await site.open("/compare", { locale: "fr-CA" });
  await page.getByRole("heading", { level: 1, name: "Comparer des pays" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  await page.locator(".languages summary").click();
  await page.getByRole("navigation", { name: "Langue" }).getByText("English").click();
  await page.getByRole("heading", { level: 1, name: "Compare countries" }).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Laws & treaties" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Laws" }).click();
  await page.getByRole("heading", { level: 1, name: "Laws" }).waitFor();
});

test("what the script says", async () => {
  const page = await site.open("/race?lang=es");
  await page.getByLabel("Buscar un país en la imagen").fill("Atlantis");
  await eventually(() => textOf(page.locator("#race-told"))).toMatch(/Ningún país .*atlantis/i);
  await page.getByLabel("Buscar un país en la imagen").fill("Kenia");
  await eventually(() => textOf(page.locator("#race-told"))).toMatch(
    /Kenia: consta que su propia ley.*países mostrados/,
  );
});
