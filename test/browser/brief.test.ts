import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { eventually, openAll, PHONE, useSite } from "./site.ts";

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
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { level: 1, name: "For the hearing" }).waitFor();
  const loading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Markdown" }).click();
  expect((await loading).suggestedFilename()).toMatch(/brief\.md$/);
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole("link", { name: /^Remove/ })
    .first()
    .click();
  await eventually(() => new URL(page.url()).searchParams.getAll("items")).toEqual([
    "KEN/safeguard/user_notification",
  ]);
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
