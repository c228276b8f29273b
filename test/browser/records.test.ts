import { describe, expect, test } from "vitest";
import { PHONE, useSite } from "./site.ts";
import { focused, tabTo } from "./tabbing.ts";

const site = useSite();

/** How long a record may be, on a desktop and on a phone. */
const HEIGHTS: readonly (readonly [string, number, number])[] = [
  ["/laws/KEN/act/2018/5", 3500, 5200],
  ["/provisions/KEN/act/2018/5%2323", 2200, 3200],
  ["/cases/BHR/2012-nabeel-rajab", 3000, 4300],
  ["/treaties/uncc", 6300, 6300],
  ["/treaties/budapest", 4200, 4500],
];

test.each(HEIGHTS)("%s is at most %i and %i pixels long", async (path, desktop, phone) => {
  for (const [viewport, most] of [
    [{ width: 1300, height: 900 }, desktop],
    [PHONE, phone],
  ] as const) {
    const page = await site.open(path, { viewport });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most);
  }
});

describe("what an address leads to is open and in sight", () => {
  test.each([
    ["/laws/KEN/act/2018/5#23", "tr"],
    ["/treaties/uncc#40", "li"],
  ])("%s", async (path, row) => {
    for (const viewport of [{ width: 1300, height: 900 }, PHONE]) {
      const page = await site.open(path, { viewport });
      const target = page.locator(`${row}:target`);
      await target.locator("details[open] .opened").first().waitFor();
      const { top, bottom } = await target.evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeLessThan(viewport.height);
      expect(bottom).toBeGreaterThan(0);
    }
  });

  test("is outlined where forced colours take its shadow away", async () => {
    const page = await site.open("/laws/KEN/act/2018/5#23", { forcedColors: "active" });
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((row) => getComputedStyle(row).outlineStyle);
    expect(await style("tr:target > th")).toBe("solid");
    expect(await style(".provision-table tbody tr:not(:target) > th")).toBe("none");
  });

  test("an address that cannot be read breaks nothing", async () => {
    const page = await site.open("/laws/KEN/act/2018/5#%zz");
    expect(await page.locator("main details[open]").count()).toBe(0);
  });
});

test("a section opens in its place by the keyboard, and without a script", async () => {
  const page = await site.open("/laws/KEN/act/2018/5");
  const summary = page.locator("#offences tbody summary").first();
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
  await page.locator("#offences tbody tr").first().locator(".sources a").first().waitFor();
  const plain = await site.open("/laws/KEN/act/2018/5", { javaScriptEnabled: false });
  await plain.locator("#offences tbody summary").first().click();
  await plain.locator("#offences tbody tr").first().locator(".sources a").first().waitFor();
});

test("the picture of the connections is asked for once it is opened, and is beside its text", async () => {
  const page = await site.open("/cases/KEN/2020-robert-alai");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const connections = page.locator("#connections");
  await connections.scrollIntoViewIfNeeded();
  expect(asked).not.toContain("/charts/graph.svg");
  await connections.locator("summary").click();
  await connections.getByRole("link", { name: /^Explore/ }).waitFor();
  const picture = connections.locator("img");
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(asked).toContain("/charts/graph.svg");
});

describe("an address that leads nowhere", () => {
  test("is answered by what is near, within reach of the keyboard", async () => {
    const page = await site.open("/laws/KEN/act/2018/6");
    expect(await page.locator("main input[type=search]").inputValue()).toBe("KEN act 2018 6");
    await tabTo(page, page.locator(".near a[href='/laws/KEN/act/2018/5']"));
    expect(await focused(page).evaluate((link) => getComputedStyle(link).outlineStyle)).toBe(
      "solid",
    );
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Computer Misuse/ }).waitFor();
  });

  test("can be read in forced colours, on a phone and without a script", async () => {
    const page = await site.open("/countries/kenya?lang=ar", {
      forcedColors: "active",
      javaScriptEnabled: false,
      viewport: PHONE,
    });
    expect(await page.locator(".near a").first().getAttribute("href")).toContain(
      "/jurisdictions/KEN",
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
});
