import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedFor, eventually, PHONE, pathOf, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const THREE = ["Kenya", "Germany", "Jordan"];

/** As a reader does it: two countries in the form, then a third in the field that adds one. */
async function compareThree(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open("/compare", options);
  await page.getByLabel("Country 1").fill("Kenya");
  await page.getByLabel("Country 2").fill("Germany");
  await page.getByRole("button", { name: "Compare" }).click();
  await eventually(() => pathOf(page)).toBe("/compare/KEN~DEU");
  await page.getByLabel("Add a country").fill("Jordan");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await eventually(() => pathOf(page)).toBe("/compare/KEN~DEU~JOR");
  await page.getByRole("heading", { level: 1, name: THREE.join(", ") }).waitFor();
  return page;
}

const heads = (page: Page) => page.locator(".comparison > thead th");

/** The questions of the rows that are in sight, in their order. */
const questionsOf = (page: Page): Promise<string[]> =>
  page.locator(".comparison > tbody > tr > th[scope=row]").allTextContents();

test.each([true, false])(
  "countries are found by name, added and taken away, with a script: %s",
  async (javaScriptEnabled) => {
    const page = await compareThree({ javaScriptEnabled });
    expect(await page.locator("#compare-add").getAttribute("list")).toBe("compare-countries");
    expect(await page.locator("#compare-countries option[value=Malaysia]").count()).toBe(1);
    for (const [index, name] of THREE.entries())
      expect(await textOf(heads(page).nth(index))).toContain(name);
    await page.getByRole("link", { name: "Remove Germany" }).click();
    await eventually(() => pathOf(page)).toBe("/compare/KEN~JOR");
    await eventually(() => heads(page).count()).toBe(2);
    expect(await page.getByRole("link", { name: /^Remove / }).count()).toBe(0);
    await page.getByLabel("Add a country").fill("Atlantis");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "Atlantis" }).waitFor();
    await eventually(() => heads(page).count()).toBe(2);
  },
);

test.each([true, false])(
  "only what differs and the largest difference first are choices of the address, with a script: %s",
  async (javaScriptEnabled) => {
    const page = await site.open("/compare/KEN~DEU~MYS", { javaScriptEnabled });
    const all = await questionsOf(page);
    await page.getByRole("link", { name: /^only differences/ }).click();
    await eventually(() => askedFor(page, "only")).toBe("differences");
    const only = await questionsOf(page);
    expect(only.length).toBeGreaterThan(10);
    expect(only.length).toBeLessThan(all.length);
    expect(all.filter((question) => only.includes(question))).toEqual(only);
    await page.getByRole("link", { name: "largest difference first" }).click();
    await eventually(() => askedFor(page, "sort")).toBe("difference");
    expect(await askedFor(page, "only")).toBe("differences");
    const sorted = await questionsOf(page);
    expect(sorted).not.toEqual(only);
    expect(sorted.toSorted()).toEqual(only.toSorted());
    // What is given, by what is not, goes before what is given in part.
    const row = (question: string | undefined) =>
      page.locator(".comparison tr", {
        has: page.getByRole("rowheader", { name: question ?? "", exact: true }),
      });
    const first = sorted[sorted.indexOf("Guaranteed") + 1];
    expect(await textOf(row(first))).toMatch(
      /(?<!not |partly )given.*not given|not given.*(?<!not |partly )given/s,
    );
  },
);

test("three countries have at most 4,500 px on a desktop and 6,000 on a phone, each row once", async () => {
  for (const [viewport, most] of [
    [{ width: 1300, height: 900 }, 4500],
    [PHONE, 6000],
  ] as const) {
    const page = await site.open("/compare/KEN~DEU~MYS", { viewport });
    const [height, width] = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.documentElement.scrollWidth,
    ]);
    expect(height).toBeLessThanOrEqual(most);
    expect(width).toBeLessThanOrEqual(viewport.width);
    const rows = await page.locator("main th[scope=row]").allTextContents();
    expect(rows.filter((one, index) => rows.indexOf(one) !== index)).toEqual([]);
    expect(await page.locator("main svg.ld-chart").count()).toBe(0);
  }
});

test.each([
  ["a desktop", { width: 1300, height: 900 }, ""],
  ["a phone", PHONE, ""],
  ["a phone in Arabic", PHONE, "?lang=ar"],
])("on %s the heads stay in sight over their cells", async (_, viewport, query) => {
  const page = await site.open(`/compare/KEN~DEU~MYS${query}`, { viewport });
  await page.evaluate(() => scrollTo(0, 1500));
  const boxes = async (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top } = one.getBoundingClientRect();
        return { left: Math.round(left), right: Math.round(right), top };
      }),
    );
  const shown = await boxes(".comparison > thead th");
  expect(shown).toHaveLength(3);
  for (const { left, right, top } of shown) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(viewport.width);
  }
  for (const { left, right } of await boxes(
    '.comparison td[data-country="Malaysia"], .comparison td[data-country="ماليزيا"]',
  ))
    if (right > left)
      expect({ left, right }).toEqual({ left: shown[2]?.left, right: shown[2]?.right });
});

test.each([
  ["a phone", PHONE, "/compare/KEN~DEU~MYS"],
  [
    "a desktop with eight",
    { width: 1300, height: 900 },
    "/compare/KEN~DEU~MYS~JOR~NIC~USA~GBR~FRA",
  ],
])("on %s a cell that opens leaves the others under their heads", async (_, viewport, path) => {
  const page = await site.open(path, { viewport });
  const leftOf = (place: Locator) =>
    place.evaluate((one) => Math.round(one.getBoundingClientRect().left));
  const row = page.locator(".comparison tr", {
    has: page.getByRole("rowheader", { name: "Insult of religion" }),
  });
  await row.locator("td[data-country=Germany] summary").click();
  const opened = row.locator("td[data-country=Germany]");
  await opened.locator(".sources a[href^='http']").first().waitFor();
  expect((await opened.boundingBox())?.width).toBeGreaterThan(viewport.width * 0.8);
  for (const [index, name] of ["Kenya", "Malaysia"].entries())
    expect(await leftOf(row.locator(`td[data-country=${name}]`))).toBe(
      await leftOf(heads(page).nth(index * 2)),
    );
});

test("rows that one country has on file are folded, named, and open with their sources", async () => {
  const page = await site.open("/compare/KEN~DEU~MYS");
  const fold = page
    .locator(".comparison .fold", { hasText: "each on file for one country at most" })
    .first();
  const cell = fold.locator("td[data-country] > details > summary").first();
  expect(await cell.isVisible()).toBe(false);
  await fold.locator("summary").first().click();
  await cell.click();
  await fold.locator(".sources a[href^='http']").first().waitFor();
});

test("on paper all rows are there in black on white, and no control", async () => {
  const page = await site.open("/compare/KEN~DEU~MYS");
  await page.emulateMedia({ media: "print" });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await shown(".comparison > thead th")).toBe(true);
  expect(await shown(".comparison td .heavier")).toBe(true);
  for (const control of [".comparison .remove", ".find", ".choice", ".chart-links", ".buttons"])
    expect([control, await shown(control)]).toEqual([control, false]);
  const clipped = await page
    .locator(".comparison .heavier")
    .evaluateAll(
      (all) =>
        all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
    );
  expect(clipped).toBe(0);
});

test("a cell opens to provisions and their sources", async () => {
  const page = await compareThree();
  const cell = page.locator(".comparison td > details").first();
  const source = cell.locator(".sources a[href^='http']").first();
  expect(await source.isVisible()).toBe(false);
  await cell.locator("summary").click();
  await source.waitFor();
  const provision = cell.locator("h3 a").first();
  expect(await provision.getAttribute("href")).toMatch(/^\/laws\/(KEN|DEU|JOR)\//);
  await provision.click();
  await eventually(() => pathOf(page)).toMatch(/^\/laws\//);
  await page.locator("tr:target").waitFor();
});

test("the picture to embed and its table are offered under the table, which is no twin of itself", async () => {
  const page = await compareThree();
  const links = page.locator("main figure .chart-links");
  for (const ending of ["SVG", "PNG", "CSV", "JSON"])
    expect(await links.getByRole("link", { name: ending, exact: true }).count()).toBe(1);
  expect(await links.locator("summary", { hasText: "Table" }).count()).toBe(0);
  const csv = await page.request.get(
    (await links.getByRole("link", { name: "CSV", exact: true }).getAttribute("href")) ?? "",
  );
  const [head = ""] = (await csv.text()).split("\r\n");
  for (const column of ["KEN", "KENBasic", "KENMonths"]) expect(head).toContain(column);
  await links.locator("summary", { hasText: "Embed" }).click();
  await links.locator("textarea").first().waitFor();
});

test("the query behind the picture runs in the playground", async () => {
  const page = await compareThree();
  await page.getByRole("link", { name: "API query" }).first().click();
  const editor = page.getByRole("region", { name: "Operation Editor" });
  await eventually(() => textOf(editor)).toMatch(/query\s+Compare/);
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === "POST" &&
      (response.request().postDataJSON() as { operationName?: string }).operationName === "Compare",
  );
  await page.getByRole("button", { name: /^Execute query/ }).click();
  const answer = (await (await answered).json()) as {
    errors?: unknown;
    data?: { compare: { jurisdictions: { name: string }[] } };
  };
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.compare.jurisdictions.map(({ name }) => name)).toEqual(THREE);
  const shown = page.getByRole("region", { name: "Result Window" });
  await eventually(() => textOf(shown)).toContain("Kenya");
});

test("what cannot be compared is refused with a reason", async () => {
  const page = await site.blank();
  const refused = async (path: string): Promise<string> => {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBeGreaterThanOrEqual(400);
    expect(answer.status(), path).toBeLessThan(500);
    return answer.text();
  };
  expect(await refused("/compare/KEN")).toContain("Two to eight");
  expect(await refused("/compare/KEN~DEU~JOR~USA~GBR~FRA~ARE~EGY~NIC")).toContain("two to eight");
  expect(await refused("/compare/KEN~ZZZ")).toContain("ZZZ");
  expect(await refused("/compare/KEN~DEU?asOf=yesterday")).toContain("YYYY-MM-DD");
});

test("in Spanish, by keyboard as by pointer, and what a link shares is what was seen", async () => {
  const page = await site.open("/?lang=es");
  await page.locator(".sections").getByRole("link", { name: "Países" }).first().click();
  await page.getByRole("link", { name: "Comparar", exact: true }).click();
  await page.getByLabel("País 1").focus();
  await page.keyboard.type("Kenia");
  await page.getByLabel("País 2").focus();
  await page.keyboard.type("Jordania");
  await page.keyboard.press("Enter");
  await eventually(() => pathOf(page)).toBe("/compare/KEN~JOR");
  await page.getByLabel("Añadir un país").focus();
  await page.keyboard.type("Alemania");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Kenia, Jordania, Alemania" }).waitFor();
  const seen = async (at: Page) => ({
    address: site.address + (await whereIs(at)),
    language: await at.locator("html").getAttribute("lang"),
    found: await at.locator("h1").textContent(),
    cells: await at.locator(".comparison td").allTextContents(),
  });
  const first = await seen(page);
  expect(first.language).toBe("es");
  for (const part of ["lang=es", "KEN", "JOR", "DEU"]) expect(first.address).toContain(part);
  const other = await site.blank({ locale: "fr-FR" });
  await other.goto(first.address);
  expect(await seen(other)).toEqual(first);
});
