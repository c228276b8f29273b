import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { eventually, openAll, PHONE, pathOf, useSite } from "./site.ts";

const site = useSite();

/** The items of the brief to which a link has led. */
async function itemsOf(page: Page): Promise<string[]> {
  await page.waitForURL(/\/brief\?/);
  return new URL(page.url()).searchParams.getAll("items");
}

test("a reader pins a chart and an answer, gives the brief a title, and takes it along", async () => {
  const page = await site.open("/?country=JOR");
  await page
    .getByRole("link", { name: /^Add to brief/ })
    .first()
    .click();
  expect(await itemsOf(page)).toEqual(["prison-for-words?country=JOR"]);
  await page.goto("/compare/KEN~DEU");
  await openAll(page);
  await page.locator('a[data-brief][href*="KEN%2Fsafeguard%2Fuser_notification"]').click();
  expect(await itemsOf(page)).toEqual([
    "prison-for-words?country=JOR",
    "KEN/safeguard/user_notification",
  ]);
  await page.getByLabel("Title").fill("For the hearing");
  await page.getByLabel(/^Your note: Kenya/).fill("Ask about this first.");
  await page.getByRole("button", { name: /^Save$/ }).click();
  await page.getByRole("heading", { level: 1, name: "For the hearing" }).waitFor();
  const loading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Markdown" }).click();
  expect((await loading).suggestedFilename()).toMatch(/brief\.md$/);
  expect(await violations(page)).toEqual([]);
  expect(await page.locator(".brief-note").textContent()).toMatch(
    /^Note by the author of this brief.*Ask about this first\.$/,
  );
  expect(await page.locator(".tools > .brief-link").textContent()).toBe("Brief (2)");

  const items = () => new URL(page.url()).searchParams.getAll("items");
  const notes = () => ["note1", "note2"].map((name) => new URL(page.url()).searchParams.get(name));
  await page.getByRole("button", { name: /^Move up ?: Kenya/ }).focus();
  await page.keyboard.press("Enter");
  await eventually(items).toEqual([
    "KEN/safeguard/user_notification",
    "prison-for-words?country=JOR",
  ]);
  expect(notes()).toEqual(["Ask about this first.", null]);
  await page.getByRole("button", { name: /^Remove ?: Kenya/ }).click();
  await eventually(items).toEqual(["prison-for-words?country=JOR"]);
  await page.getByRole("link", { name: "Undo" }).click();
  await eventually(items).toHaveLength(2);
  expect(notes()).toEqual(["Ask about this first.", null]);
  await page.getByRole("link", { name: "Back to where you were" }).click();
  await eventually(() => pathOf(page)).toBe("/compare/KEN~DEU");
  // What was put together is still there.
  await page.locator(".tools > .brief-link").click();
  await eventually(items).toHaveLength(2);
  expect(notes()).toEqual(["Ask about this first.", null]);
});

test("without a script a brief is put in order, noted and restored by its form", async () => {
  const page = await site.open("/brief?items=race&items=KEN/safeguard/user_notification", {
    javaScriptEnabled: false,
  });
  const asked = () => new URL(page.url()).searchParams;
  await page.getByLabel(/^Your note: Kenya/).fill("Mine");
  // A step keeps what was written and not yet saved.
  await page.getByRole("button", { name: /^Move up ?: Kenya/ }).click();
  expect(asked().getAll("items")).toEqual(["KEN/safeguard/user_notification", "race"]);
  expect(asked().get("note1")).toBe("Mine");
  expect(asked().has("note2")).toBe(false);
  expect(new URL(page.url()).hash).toBe("#item-1");
  await page.getByRole("button", { name: /^Remove ?: Kenya/ }).click();
  await page.getByRole("link", { name: "Undo" }).click();
  expect(asked().get("note1")).toBe("Mine");
});

test("on paper stand the items, their release and address, and no button", async () => {
  const page = await site.open(
    "/brief?items=prison-for-words&items=KEN/safeguard/user_notification&note2=Mine",
  );
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".top nav", ".brief-tools", ".bottom nav", "#brief-form", "[data-print]"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const standsOnPaper = async (text: string | RegExp) =>
    expect(await page.getByText(text).first().isVisible(), `${text}`).toBe(true);
  await standsOnPaper(/Data of release \d{4}-\d\d-\d\d-/);
  await standsOnPaper(`${site.address}/brief?items=prison-for-words`);
  await standsOnPaper(/^Mine$/);
  // No picture is higher than a page.
  const pictures = await page
    .locator(".brief-part img")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...pictures)).toBeLessThan(1000);
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
});

test("an empty brief has an example to begin with", async () => {
  const page = await site.open("/brief");
  expect(await page.locator(".tools > .brief-link").isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: /^Start with this example/ }).click();
  await page.locator("#item-2").waitFor();
});

test("without a script a chart starts a brief of its own, which fits a phone", async () => {
  const page = await site.open("/spread/false_information", {
    javaScriptEnabled: false,
    viewport: PHONE,
  });
  await page
    .getByRole("link", { name: /^Add to brief/ })
    .first()
    .click();
  expect(await itemsOf(page)).toEqual(["spread?offence=false_information"]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
});

test("the command writes a brief as a PDF", () => {
  const out = join(tmpdir(), `lawdrift-brief-${process.pid}.pdf`);
  const address = `${site.address}/brief?items=race`;
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "main.ts", "brief", address, "--out", out],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
  } finally {
    rmSync(out, { force: true });
  }
});
