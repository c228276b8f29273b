import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useElsewhere } from "./elsewhere.ts";
import { eventually, PHONE, useSite } from "./site.ts";

const site = useSite();

const show = useElsewhere(site);

/** The code that the dialog under a chart of the home page gives. */
async function codeOf(kind: string, choose?: (page: Page) => Promise<void>): Promise<string> {
  const page = await site.open("/?country=JOR");
  const figure = page.locator("figure.chart").first();
  await figure.locator("summary", { hasText: "Embed" }).click();
  await choose?.(page);
  return figure.locator(`[data-code=${kind}]`).inputValue();
}

test("a frame shows the chart with its text in another site", async () => {
  const page = await show(await codeOf("frame"));
  const frame = page.frameLocator("iframe");
  await frame.locator("h1", { hasText: "What protection remains" }).waitFor();
  expect(await frame.locator("svg.ld-drop").first().isVisible()).toBe(true);
  expect(await page.locator("iframe").getAttribute("title")).toMatch(/protection/);
  await page.getByRole("link", { name: /release .* CC BY 4\.0/ }).waitFor();
});

test("the web component shows the chart and grows as its table opens", async () => {
  const page = await show(await codeOf("component"));
  const frame = page.frameLocator("lawdrift-chart iframe");
  const height = () =>
    page.locator("lawdrift-chart iframe").evaluate((one) => one.getBoundingClientRect().height);
  await eventually(height).toBeGreaterThan(300);
  const closed = await height();
  await frame.locator("summary").click();
  await eventually(height).toBeGreaterThan(closed + 300);
  // The image inside has given way to the chart.
  expect(await page.locator("lawdrift-chart img").isVisible()).toBe(false);
});

test("without a script the web component shows its image", async () => {
  const page = await show(await codeOf("component"), { javaScriptEnabled: false });
  const image = page.locator("lawdrift-chart img");
  await eventually(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(960);
  expect(await image.getAttribute("alt")).toMatch(/\d+ states on/);
});

test("the code follows language, colours, width and credit line", async () => {
  const code = await codeOf("image", async (page) => {
    const choices = page.locator("[data-embed-choices]").first();
    await choices.getByLabel("Language").selectOption("fr");
    await choices.getByLabel("Colours").selectOption("dark");
    await choices.getByLabel("Width").selectOption("400");
    await choices.getByLabel("With a credit line").uncheck();
    const code = page.locator("[data-code=image]").first();
    await eventually(() => code.inputValue()).toMatch(
      /lang=fr.*theme=dark.*width=400.*alt="\d+ États/,
    );
  });
  expect(code).not.toMatch(/<p>/);
  const page = await show(code);
  await eventually(() =>
    page.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth),
  ).toBe(400);
});

test.each(["/charts/drop.html", "/charts/race.html", "/charts/compare.html?countries=KEN~DEU"])(
  "%s fits a phone and is whole without a script",
  async (path) => {
    const page = await site.open(path, { viewport: PHONE, javaScriptEnabled: false });
    await page.locator("summary").click();
    expect(await page.locator("table tbody tr").count()).toBeGreaterThan(10);
    const shown = await page.locator("svg:visible").count();
    expect(shown).toBe(1);
  },
);
