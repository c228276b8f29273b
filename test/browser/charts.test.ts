import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, useSite } from "./site.ts";

const site = useSite();

const CHARTS = [
  "/charts/race.svg",
  "/charts/race.svg",
  "/charts/compare.svg?countries=KEN~DEU",
] as const;

const withQuery = (path: string, query: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${query}`;

/** The width that a picture has in a page of somebody else; 0 if it is refused or broken. */
async function widthElsewhere(page: Page, path: string): Promise<number> {
  await page.setContent(
    `<!doctype html><title>Elsewhere</title><img src="${site.address}${path}">`,
  );
  const image = page.locator("img");
  await eventually(() => image.evaluate((one) => (one as HTMLImageElement).complete)).toBe(true);
  return image.evaluate((one) => (one as HTMLImageElement).naturalWidth);
}

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each(CHARTS)("%s", (path) => {
  test("stands in anybody's page", async () => {
    const page = await site.blank();
    expect(await widthElsewhere(page, path)).toBe(960);
    expect(await widthElsewhere(page, withQuery(path, "width=400"))).toBe(400);
  });

  test("has a dark theme", async () => {
    const page = await site.blank();
    expect(await widthElsewhere(page, withQuery(path, "theme=dark"))).toBe(960);
    await page.goto(path);
    const light = await background(page);
    await page.goto(withQuery(path, "theme=dark"));
    expect(await background(page)).toBe("rgb(22, 21, 18)");
    expect(await background(page)).not.toBe(light);
  });

  test("says what it shows, from when and under which licence", async () => {
    const page = await site.open(path);
    expect(await page.locator("svg > title").textContent()).not.toBe("");
    expect(await page.locator("svg > desc").textContent()).toMatch(/\d/);
    expect(await page.locator("svg > text").last().textContent()).toMatch(/release .*CC BY 4\.0/);
  });
});

test.each([
  ["/charts/pie.svg", 404, "race"],
  ["/charts/race.gif", 404, "race.svg, race.png"],
  ["/charts/race.svg?them=dark", 400, "theme: light or dark"],
  ["/charts/race.svg?theme=sepia", 400, "light or dark"],
  ["/charts/race.svg?width=5", 400, "200 to 3000"],
  ["/charts/race.svg?width=wide", 400, "200 to 3000"],
  ["/charts/race.svg?lens=love", 400, "due_process"],
  ["/charts/race.svg?power=love", 404, "production_content"],
  ["/charts/race.svg?asOf=yesterday", 400, "YYYY-MM-DD"],
  ["/charts/race.svg?asOf=2024-99-99", 404, "YYYY-MM-DD"],
  ["/charts/race.svg?country=K", 400, "KEN"],
  ["/charts/compare.svg", 400, "two to eight"],
  ["/charts/compare.svg?countries=KEN", 400, "two to eight"],
  ["/charts/compare.svg?countries=KEN~ZZZ", 404, "ZZZ"],
])("%s is refused with a reason", async (path, status, reason) => {
  const page = await site.blank();
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(status);
  expect(await answer.text()).toContain(reason);
});
