import { expect, test } from "vitest";
import { useElsewhere } from "./elsewhere.ts";
import { type ProxyAddress, proxyTo } from "./proxy.ts";
import { startProduct } from "./server.ts";
import { eventually, pathOf, textOf, useSite, whereIs } from "./site.ts";

const PREFIX = "/lawdrift";

let whole: ProxyAddress;
const site = useSite({
  start: async () => {
    const product = await startProduct({ environment: { LAWDRIFT_TRUST_PROXY: "1" } });
    const stripping = await proxyTo(product.address, { prefix: PREFIX, strips: true });
    whole = await proxyTo(product.address, { prefix: PREFIX, strips: false });
    return {
      address: stripping.address,
      async stop() {
        await stripping.close();
        await whole.close();
        await product.stop();
      },
    };
  },
});
const show = useElsewhere(site);
const at = (path: string) => `${site.address}${path}`;

// What a page asks for outside of the path is answered with 404, which fails the test at its end.

test("links, forms, styles and scripts stay under the path of a proxy", async () => {
  const page = await site.open(at("/"));
  const colour = () =>
    page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await colour()).not.toBe("rgba(0, 0, 0, 0)");
  await page.locator("nav a[href$='/jurisdictions']").first().click();
  await eventually(() => pathOf(page)).toBe(`${PREFIX}/jurisdictions`);
  const box = page.locator("#search-everywhere");
  await box.focus();
  await page.keyboard.insertText("kenya");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await eventually(() => whereIs(page)).toBe(`${PREFIX}/jurisdictions/KEN`);
  await box.fill("computer misuse");
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe(`${PREFIX}/search`);
});

test("the years, the explorer and the playground ask under it", async () => {
  const page = await site.open(at("/race?country=JOR"));
  await page.locator("[data-replay] input[type=range]").fill("2015");
  await eventually(() => whereIs(page)).toContain(`${PREFIX}/race?country=JOR&asOf=2015-12-31`);
  await page.goto(at("/graph?around=KEN"));
  await page.locator("[data-graph] aside a[href*='/graph?']").first().click();
  await eventually(() => page.locator("[data-graph][aria-busy]").count()).toBe(0);
  expect(await pathOf(page)).toBe(`${PREFIX}/graph`);
  const asked = page.waitForRequest((request) => request.method() === "POST");
  await page.goto(at(`/graphql?query=${encodeURIComponent("{ meta { release } }")}`));
  await page.locator(".graphiql-execute-button").click();
  expect(new URL((await asked).url()).pathname).toBe(`${PREFIX}/graphql`);
});

test("the web component of another site, and its code, come from under it", async () => {
  const page = await site.open(at("/?country=JOR"));
  const figure = page.locator("figure.chart").first();
  await figure.locator("summary", { hasText: "Embed" }).click();
  const field = figure.locator("[data-code=component]");
  await figure.locator("[data-embed-choices]").getByLabel("Language").selectOption("fr");
  await eventually(() => field.inputValue()).toContain('lang="fr"');
  const code = await field.inputValue();
  expect(code).toContain(`src="${site.address}/lawdrift-chart.js"`);
  const other = await show(code);
  const frame = other.locator("lawdrift-chart iframe");
  await frame.scrollIntoViewIfNeeded();
  await eventually(() =>
    frame.evaluate((one) => one.getBoundingClientRect().height),
  ).toBeGreaterThan(300);
  const inside = other.frameLocator("lawdrift-chart iframe");
  expect(await textOf(inside.locator("h1"))).not.toBe("");
  expect(await inside.locator("html").getAttribute("lang")).toBe("fr");
});

test("a proxy that keeps the path gives the same", async () => {
  for (const path of ["/laws", "/charts/race.metadata.json", "/feed.atom?lang=en"]) {
    const [one, other] = await Promise.all(
      [site.address, whole.address].map(async (address) =>
        (await (await fetch(`${address}${path}`)).text())
          .replaceAll(address, "HERE")
          .replaceAll(encodeURIComponent(address), "HERE"),
      ),
    );
    expect(one).toContain("HERE/");
    expect(other).toBe(one);
  }
});
