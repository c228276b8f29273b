import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, useSite } from "./site.ts";
import { focused, tabTo } from "./tabbing.ts";

const site = useSite();

test("from home over a jurisdiction and a case to its law with Tab and Enter", async () => {
  const page = await site.open("/?country=KEN");
  await tabTo(page, page.locator(".country-answer a[href='/jurisdictions/KEN']"));
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/jurisdictions/KEN");
  await page.getByRole("heading", { level: 1, name: /^Kenya: / }).waitFor();

  await tabTo(page, page.locator("#cases .case-rows a[href='/cases/KEN/2020-robert-alai']"));
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/cases/KEN/2020-robert-alai");
  await page.getByRole("heading", { name: "Charges", exact: true }).waitFor();

  await tabTo(page, page.locator("main .provision-table th a").first());
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/laws/KEN/act/2018/5");
  await page.locator("tr:target").waitFor();
});

test("the skip link is the first stop, is seen, and leads past the navigation", async () => {
  const page = await site.open("/jurisdictions/KEN");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await page.keyboard.press("Tab");
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await eventually(async () => (await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await eventually(() => new URL(page.url()).hash).toBe("#main-content");
  await page.keyboard.press("Tab");
  expect(await page.locator("main :focus").count()).toBe(1);
});

test("every stop of the graph lights its ways", async () => {
  const page = await site.open("/race?countries=DEU~FRA~GBR~ITA~ESP~NLD~PRT~SWE~JPN~AUS~KEN~JOR");
  await page.locator("[data-race-tools]").waitFor();
  await page.getByRole("button", { name: "Reset" }).focus();
  const states = await page.locator(".ld-race .node").count();
  const stops = new Set<string>();
  while (stops.size < states) {
    await page.keyboard.press("Tab");
    const state = await focused(page).getAttribute("data-state");
    // The picture itself may be a stop on the way, as a region that scrolls.
    if (state === null && stops.size === 0) continue;
    expect(state, `stop ${stops.size + 1} of ${states}`).not.toBeNull();
    stops.add(state ?? "");
    const asked = await page.locator(`.ld-race .edge[data-asked="${state}"]`).count();
    expect(await page.locator(".ld-race .edge.near").count()).toBe(asked);
  }
});

test("every row of the matrix is a stop, says what it is and opens its state", async () => {
  const page = await site.open("/race");
  await page.locator("[data-race-tools]").waitFor();
  await page.locator(".race-matrix .row").first().focus();
  const first = await focused(page).getAttribute("aria-label");
  expect(first).toMatch(/its own law is known to give \d+ of \d+ safeguards/);
  await page.keyboard.press("Tab");
  const state = await focused(page).getAttribute("data-state");
  expect(state).toBe(await page.locator(".race-matrix .row").nth(1).getAttribute("data-state"));
  await page.keyboard.press("Enter");
  await eventually(() => askedFor(page, "country")).toBe(state);
});

test("a picture of a hundred links can be skipped", async () => {
  const page = await site.open("/race");
  await page
    .getByRole("link", { name: /^Skip the picture ?: On .* treaties in force let one ask another/ })
    .focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page).evaluate((stop) => stop.closest(".row"))).toBeNull();
  await eventually(() => focused(page).textContent()).toBe("Table");
});
