import { expect, test } from "vitest";
import { askedFor, eventually, openAll, PHONE, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const PLAIN = { javaScriptEnabled: false };
const MAP = ".wide-only .ld-map";

test("an indicator and a day are chosen without JavaScript, and a state leads to its page", async () => {
  const page = await site.open("/map", PLAIN);
  await page.getByRole("link", { name: "One safeguard" }).click();
  await eventually(() => askedFor(page, "indicator")).toBe("safeguard");
  await page.getByLabel("Safeguard", { exact: true }).selectOption("no_false_news_offence");
  await page.getByLabel("on", { exact: true }).fill("2026-06-01");
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "safeguard")).toBe("no_false_news_offence");
  expect(await askedFor(page, "asOf")).toBe("2026-06-01");
  expect(await textOf(page.locator(".standfirst"))).toContain("1 June 2026");
  await page.locator(`${MAP} a[aria-label^="Kenya"]`).click();
  await eventually(() => whereIs(page)).toBe("/jurisdictions/KEN");
});

test("the table has every state, with the value that the map has", async () => {
  const page = await site.open("/map?indicator=treaty&treaty=budapest");
  await openAll(page);
  const [, told = ""] = (
    (await page.locator(`${MAP} a[aria-label^="Germany"]`).getAttribute("aria-label")) ?? ""
  ).split(": ");
  const row = page.locator(".chart tbody tr", {
    has: page.locator('a[href="/jurisdictions/DEU"]'),
  });
  expect(told).toBe("bound");
  expect(await textOf(row.locator("td").nth(1))).toBe(told);
  expect(await page.locator(".chart tbody tr").count()).toBeGreaterThan(200);
});

test("what is not researched has a pattern of the picture that is seen", async () => {
  for (const [viewport, place] of [
    [undefined, MAP],
    [PHONE, ".narrow-only .ld-map"],
  ] as const) {
    const page = await site.open("/map", viewport ? { viewport } : {});
    const fill = await page
      .locator(`${place} path.lined`)
      .first()
      .evaluate((land) => land.getAttribute("fill") ?? "");
    const [, id = ""] = /^url\(#(.+)\)$/.exec(fill) ?? [];
    expect(await page.locator(`${place} #${id}`).count()).toBe(1);
  }
});
