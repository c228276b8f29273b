import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const BOX = "#search-everywhere";

test("a law is found without JavaScript, with a letter wrong, and led to", async () => {
  const page = await site.open("/cases", { javaScriptEnabled: false });
  await page.locator(BOX).fill("computr misuse and cybercrimes");
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/search");
  await page
    .getByRole("link", { name: "Computer Misuse and Cybercrimes Act 2018" })
    .first()
    .click();
  await eventually(() => pathOf(page)).toMatch(/^\/laws\/KEN\/act\/2018\/5/);
});

test("suggestions are walked by the keyboard, and Escape closes them", async () => {
  const page = await site.open("/");
  const box = page.locator(BOX);
  await box.focus();
  // At once: letter by letter, a slow machine has suggestions for the first letters, too.
  await page.keyboard.insertText("kenya");
  await page.locator("[role=option]").first().waitFor();
  expect(await box.getAttribute("role")).toBe("combobox");
  expect(await box.getAttribute("aria-expanded")).toBe("true");
  expect(await box.getAttribute("aria-activedescendant")).toBeNull();
  await page.keyboard.press("ArrowDown");
  const chosen = (await box.getAttribute("aria-activedescendant")) ?? "";
  expect(await textOf(page.locator(`#${chosen}`))).toContain("Kenya");
  await page.keyboard.press("Escape");
  expect(await page.locator("[role=listbox]").isHidden()).toBe(true);
  expect(await box.getAttribute("aria-expanded")).toBe("false");
  expect(await box.inputValue()).toBe("kenya");
  await page.keyboard.press("ArrowDown");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await eventually(() => whereIs(page)).toBe("/jurisdictions/KEN");
});

test("the last suggestion leads to all results, and the language stays", async () => {
  const page = await site.open("/?lang=es");
  await page.locator(BOX).focus();
  await page.keyboard.insertText("kenia");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/search");
  expect([await askedFor(page, "q"), await askedFor(page, "lang")]).toEqual(["kenia", "es"]);
  expect(await textOf(page.locator("h1"))).toContain("«kenia»");
});

test("nothing of the search is loaded before it is used", async () => {
  const page = await site.blank();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/laws", { waitUntil: "load" });
  const before = scripts.length;
  await page.locator(BOX).focus();
  await eventually(() => scripts.length).toBe(before + 1);
  expect(scripts.at(-1)).toContain("/assets/search-");
});
