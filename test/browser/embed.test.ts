import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useElsewhere } from "./elsewhere.ts";
import { eventually, PHONE, useSite } from "./site.ts";

const site = useSite();

const show = useElsewhere(site);

/** The race of the home page, with its dialog. */
const raceOf = (page: Page) => page.locator("figure.chart", { has: page.locator(".ld-race") });

/** The code that the dialog under a chart of the home page gives. */
async function codeOf(kind: string, choose?: (page: Page) => Promise<void>): Promise<string> {
  const page = await site.open("/race?country=JOR");
  const figure = raceOf(page);
  await figure.locator("summary", { hasText: "Embed" }).click();
  await choose?.(page);
  return figure.locator(`[data-code=${kind}]`).inputValue();
}

test("a frame shows the chart with its text in another site", async () => {
  const page = await show(await codeOf("frame"));
  const frame = page.frameLocator("iframe");
  await frame.locator("h1", { hasText: "let one ask another" }).waitFor();
  expect(await frame.locator("svg.ld-race").first().isVisible()).toBe(true);
  expect(await page.locator("iframe").getAttribute("title")).toMatch(/let one ask another/);
  await page.getByRole("link", { name: /release .* CC BY 4\.0/ }).waitFor();
});

test("the web component shows the chart and grows as its table opens", async () => {
  const page = await show(await codeOf("component"));
  const frame = page.frameLocator("lawdrift-chart iframe");
  const height = () =>
    page.locator("lawdrift-chart iframe").evaluate((one) => one.getBoundingClientRect().height);
  // The frame waits below the image until a reader comes near it.
  await page.locator("lawdrift-chart iframe").scrollIntoViewIfNeeded();
  await eventually(height).toBeGreaterThan(300);
  const closed = await height();
  await frame.locator("summary").click();
  await eventually(height).toBeGreaterThan(closed + 300);
  // The image inside has given way to the chart.
  expect(await page.locator("lawdrift-chart img").isVisible()).toBe(false);
});

/** Attributes that frameworks, editors and pages themselves put on any element. */
const STRANGE =
  '_ngcontent-abc-c12 ng-reflect-name="x" data-v-7ba5bd90 data-astro-cid-x v-cloak wire:ignore x-data ' +
  'class="wide" style="max-width:900px" id="chart" height="500" width="100%" loading="lazy" role="figure" ' +
  'tabindex="0" jsaction="a" contenteditable="false" slot="main" part="chart" inert-not="1" lense="speech"';

test("the web component reads only what is an option, whatever else stands on it", async () => {
  const page = await show(
    `<script type="module" src="${site.address}/lawdrift-chart.js"></script>
     <lawdrift-chart name="race" lens="speech" as-of="2024-08-08" lang="fr" ${STRANGE}></lawdrift-chart>`,
  );
  const frame = page.frameLocator("lawdrift-chart iframe");
  await frame.locator("h1", { hasText: "permettent à l’un de demander" }).waitFor();
  const { pathname, search } = new URL(
    (await page.locator("lawdrift-chart iframe").getAttribute("src")) ?? "",
  );
  expect(pathname + search).toBe("/charts/race.html?lens=speech&asOf=2024-08-08&lang=fr");
  // A change of what is no option draws nothing anew; one of an option does.
  await page.locator("lawdrift-chart iframe").evaluate((one) => one.setAttribute("data-first", ""));
  await page.locator("lawdrift-chart").evaluate((one) => one.setAttribute("data-v-1", "x"));
  expect(await page.locator("lawdrift-chart iframe[data-first]").count()).toBe(1);
  await page.locator("lawdrift-chart").evaluate((one) => one.setAttribute("lens", "research"));
  await eventually(() => page.locator("lawdrift-chart iframe").getAttribute("src")).toMatch(
    /lens=research/,
  );
});

test("an option that HTML has itself is told by a name of its own", async () => {
  const page = await show(
    `<script type="module" src="${site.address}/lawdrift-chart.js"></script>
     <lawdrift-chart name="abuse" role="img" option-role="journalist" asof=""></lawdrift-chart>`,
  );
  const frame = page.locator("lawdrift-chart iframe");
  await eventually(() => frame.getAttribute("src")).toMatch(/abuse\.html\?role=journalist#grows$/);
  await eventually(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(300);
});

const WIDTHS = [320, 400, 520, 599, 601, 768, 960, 1280, 1600];
/** In pixels: less is a margin, no block. */
const BLANK = 110;

/** What is left empty in a frame below its last text, and between its parts. */
const blankIn = (page: Page): Promise<number> =>
  page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(() => {
      const rest = document.querySelector(".rest")?.getBoundingClientRect();
      const section = document.querySelector(".rest section");
      if (!rest || !section) throw new Error("no room for what is left");
      const shown = Number(getComputedStyle(section).opacity);
      const filled = shown === 0 ? 0 : section.getBoundingClientRect().height;
      const { bottom } = document.body.getBoundingClientRect();
      return Math.max(rest.height - filled, innerHeight - bottom);
    });

test.each([
  ["the code of the dialog", null],
  ["a frame of a fixed size", "width=960 height=960"],
  ["a frame as wide as its page", 'style="width:100%;height:1400px"'],
])("%s has no blank block at any width", async (_, attributes) => {
  const frame = await codeOf("frame");
  const src = /src="([^"]+)"/.exec(frame)?.[1] ?? "";
  const sources =
    attributes === null
      ? [null]
      : [src, "/charts/race.html", "/charts/compare.html?countries=KEN~DEU", "/charts/map.html"];
  for (const one of sources) {
    const address = one?.startsWith("/") ? site.address + one : one;
    const code =
      address === null ? frame : `<iframe src="${address}" ${attributes} title="Chart"></iframe>`;
    const page = await show(code);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.frameLocator("iframe").locator("h1").waitFor();
      await eventually(() => blankIn(page)).toBeLessThan(BLANK);
    }
  }
});

test("the code of an image gives a phone the narrow drawing, however dense its screen", async () => {
  const code = await codeOf("image");
  const taken = async (viewport: { width: number; height: number }, deviceScaleFactor: number) => {
    const page = await show(code, { viewport, deviceScaleFactor });
    const image = page.locator("img");
    await eventually(() => image.evaluate((one) => (one as HTMLImageElement).complete)).toBe(true);
    const box = await image.boundingBox();
    const { src, ratio } = await image.evaluate((one) => {
      const { currentSrc, naturalWidth, naturalHeight } = one as HTMLImageElement;
      return { src: currentSrc, ratio: naturalHeight / naturalWidth };
    });
    expect(Math.abs((box?.height ?? 0) - (box?.width ?? 0) * ratio)).toBeLessThan(3);
    expect(box?.width).toBeLessThanOrEqual(viewport.width);
    return new URL(src).searchParams.get("width");
  };
  expect(await taken(PHONE, 3)).toBe("400");
  expect(await taken(PHONE, 1)).toBe("400");
  expect(await taken({ width: 1340, height: 900 }, 1)).toBe("960");
  expect(await taken({ width: 1340, height: 900 }, 2)).toBe("960");
});

test("without a script the web component shows its image", async () => {
  const page = await show(await codeOf("component"), { javaScriptEnabled: false });
  const image = page.locator("lawdrift-chart img");
  await eventually(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(960);
  expect(await image.getAttribute("alt")).toMatch(/^On \d+ \w+ \d{4}, among \d+ countries/);
});

test("the code follows language, colours, width and credit line", async () => {
  const code = await codeOf("image", async (page) => {
    const choices = raceOf(page).locator("[data-embed-choices]");
    await choices.getByLabel("Language").selectOption("fr");
    await choices.getByLabel("Colours").selectOption("dark");
    await choices.getByLabel("Width").selectOption("400");
    await choices.getByLabel("With a credit line").uncheck();
    const code = raceOf(page).locator("[data-code=image]");
    await eventually(() => code.inputValue()).toMatch(
      /lang=fr.*theme=dark.*width=400.*alt="Le \d+(er)? \S+ \d{4}, parmi \d+ pays/,
    );
  });
  expect(code).not.toMatch(/<p>/);
  const page = await show(code);
  await eventually(() =>
    page.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth),
  ).toBe(400);
});

test.each(["/charts/race.html", "/charts/race.html", "/charts/compare.html?countries=KEN~DEU"])(
  "%s fits a phone and is whole without a script",
  async (path) => {
    const page = await site.open(path, { viewport: PHONE, javaScriptEnabled: false });
    await page.locator("summary").click();
    expect(await page.locator("table tbody tr").count()).toBeGreaterThan(10);
    const shown = await page.locator("svg:visible").count();
    expect(shown).toBe(1);
  },
);
