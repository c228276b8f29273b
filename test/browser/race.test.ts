import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { askedFor, eventually, pathOf, textOf, useSite } from "./site.ts";

const site = useSite();

const node = (page: Page, state: string): Locator =>
  page.locator(`.ld-race .node[data-state="${state}"]`);
const circle = (page: Page, state: string): Locator => node(page, state).locator("circle");
const nearTo = (page: Page, state: string): Locator =>
  page.locator(`.ld-race .edge.near[data-asked="${state}"]`);

/** So few states that the race is a graph. */
const FEW =
  "/race?countries=DEU~FRA~GBR~ITA~ESP~NLD~PRT~SWE~CHE~EST~POL~HUN~UKR~SRB~GEO~ARM~TUR~JPN~AUS~NZL~CAN~USA~KEN~JOR";

/** The script has taken over once it has shown the tools. */
async function openRace(path = "/race"): Promise<Page> {
  const page = await site.open(path);
  await page.locator("[data-race-tools]").waitFor();
  return page;
}

/** A state that somebody may ask and that no other covers, so that a hand could point at it. */
async function stateInReach(page: Page): Promise<string> {
  await page.locator(".ld-race .nodes").scrollIntoViewIfNeeded();
  await page.locator(".ld-race").evaluate((svg) => svg.scrollIntoView({ block: "center" }));
  return page.locator(".ld-race .node").evaluateAll((nodes) => {
    const found = nodes.find((one) => {
      const state = (one as SVGElement).dataset["state"] ?? "";
      if (!document.querySelector(`.ld-race .edge[data-asked="${state}"]`)) return false;
      const box = one.querySelector("circle")?.getBoundingClientRect();
      if (!box || box.top < 0 || box.bottom > innerHeight) return false;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top?.closest(".node") === one;
    });
    if (!found) throw new Error("no state that is asked can be pointed at");
    return (found as SVGElement).dataset["state"] ?? "";
  });
}

async function centre(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("it has no place in the window");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a hundred states are a matrix", async () => {
  const page = await openRace();
  await eventually(() => page.locator(".race-matrix .row").count()).toBeGreaterThan(60);
  expect(await page.locator(".ld-race").isVisible()).toBe(true);
  expect(await page.locator(".race-matrix .cell").count()).toBeGreaterThan(60);
  expect(await page.locator(".ld-race .edge").count()).toBe(0);
});

describe("the form and the pills", () => {
  test("picking out a country changes the address, and stays picked out", async () => {
    const page = await openRace();
    await page.getByLabel("Country", { exact: true }).selectOption({ label: "Germany" });
    await page.getByRole("button", { name: "Show" }).click();
    await eventually(() => askedFor(page, "country")).toBe("DEU");
    await eventually(() => page.getByLabel("Country", { exact: true }).inputValue()).toBe("DEU");
  });

  test("pills change lens and power and keep each other", async () => {
    const page = await openRace();
    const pill = (name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
    const drawn = async () =>
      (await page.locator(".ld-race > title, .ld-race > desc").allTextContents()).join(" ");
    const first = await drawn();
    await pill("Speech").click();
    await eventually(() => askedFor(page, "lens")).toBe("speech");
    await eventually(() => pill("Speech").getAttribute("aria-current")).toBe("true");
    const second = await drawn();
    expect(second).not.toBe(first);
    await pill("Extradition").click();
    await eventually(() => askedFor(page, "power")).toBe("extradition");
    expect(await askedFor(page, "lens")).toBe("speech");
    await eventually(() => pill("Extradition").getAttribute("aria-current")).toBe("true");
    await eventually(() => pill("Speech").getAttribute("aria-current")).toBe("true");
    expect(await drawn()).not.toBe(second);
  });
});

describe("the matrix of many states", () => {
  const told = (page: Page) => textOf(page.locator("#race-told"));

  test("tells of a cell who may ask whom, and leads from a row to its state", async () => {
    const page = await openRace();
    const row = page.locator('.race-matrix .row[data-state="DEU"]');
    await row.scrollIntoViewIfNeeded();
    const ground = await row.locator(".ground").boundingBox();
    const [left, cell] = await page
      .locator(".race-matrix")
      .evaluate((matrix) => [
        Number((matrix as SVGGElement).dataset["left"]),
        Number((matrix as SVGGElement).dataset["cell"]),
      ]);
    if (!ground || left === undefined || cell === undefined) throw new Error("no row of Germany");
    const states = await page
      .locator(".race-matrix .row")
      .evaluateAll((rows) => rows.map((one) => (one as SVGElement).dataset["state"]));
    const width = await page
      .locator(".ld-race")
      .evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
    const unit = ground.width / width;
    const at = async (state: string) => {
      const x = ground.x + (left + (states.indexOf(state) + 0.5) * cell) * unit;
      await page.mouse.move(x, ground.y + ground.height / 2);
    };
    await at("FRA");
    await eventually(() => told(page)).toBe("France may ask Germany.");
    await at("HKG");
    await eventually(() => told(page)).toMatch(/^No way is known by which Hong Kong/);
    await page.mouse.click(ground.x + 6, ground.y + ground.height / 2);
    await eventually(() => askedFor(page, "country")).toBe("DEU");
  });

  test("finds a state by its name", async () => {
    const page = await openRace();
    await page.getByLabel("Find a country in the picture").fill("Kenya");
    await eventually(() => page.locator(".race-matrix .row.lit").count()).toBe(1);
    await eventually(() => told(page)).toContain("Kenya: its own law");
  });

  test("gives way to a graph of a region", async () => {
    const page = await openRace();
    await page
      .locator('[data-dated="who"] .choice')
      .getByRole("link", { name: /^Europe/ })
      .click();
    await eventually(() => page.locator(".ld-race .node").count()).toBeGreaterThan(10);
    expect(await page.locator(".race-matrix").count()).toBe(0);
  });
});

test("only one treaty can count", async () => {
  const page = await openRace("/race?country=DEU&power=extradition");
  await page.getByLabel("under", { exact: true }).selectOption("budapest");
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "treaty")).toBe("budapest");
  expect(await askedFor(page, "power")).toBe("extradition");
  await eventually(() => textOf(page.locator(".ld-race > desc"))).toContain(
    "Treaties: Budapest Convention.",
  );
});

describe("the replay", () => {
  const year = (page: Page) => page.locator("[data-replay] output");

  test("goes to 2015 and back, and the address and the picture follow", async () => {
    const page = await openRace("/race?country=DEU");
    const slider = page.getByRole("slider", { name: "Year" });
    const described = () => page.locator(".ld-race > title").textContent();
    const today = await described();
    await slider.fill("2015");
    await eventually(() => askedFor(page, "asOf")).toBe("2015-12-31");
    expect(await textOf(year(page))).toBe("2015");
    await eventually(described).toContain("On 31 December 2015");
    expect(await askedFor(page, "country")).toBe("DEU");
    const current = page.locator("[data-replay] [aria-current]");
    await eventually(() => current.textContent()).toBe("2015");
    const spanish = page.locator(".languages a", { hasText: "Español" });
    expect(await spanish.getAttribute("href")).toContain("asOf=2015-12-31");
    // What was put in its place is alive as well.
    await page.getByLabel("Find a country in the picture").fill("Kenya");
    await eventually(() => page.locator(".race-matrix .row.lit").count()).toBe(1);
    await slider.fill(`${await slider.getAttribute("max")}`);
    await eventually(() => askedFor(page, "asOf")).toBeNull();
    await eventually(described).toBe(today);
  });

  test("plays the years and can be stopped", async () => {
    const page = await openRace();
    await page.getByRole("button", { name: "Play" }).click();
    await eventually(() => textOf(year(page))).toMatch(/^200[3-9]$/);
    await page.getByRole("button", { name: "Stop" }).click();
    await eventually(() => page.getByRole("button", { name: "Play" }).count()).toBe(1);
    await eventually(() => askedFor(page, "asOf")).toBe(`${await textOf(year(page))}-12-31`);
  });

  test("is a row of links without a script", async () => {
    const page = await site.open("/race", { javaScriptEnabled: false });
    await page.locator("[data-replay]").getByRole("link", { name: "2015" }).click();
    expect(await page.locator(".ld-race > title").textContent()).toContain("On 31 December 2015");
    await page.locator("[data-replay]").getByRole("link", { name: "today" }).click();
    expect(await askedFor(page, "asOf")).toBeNull();
  });
});

describe("the graph", () => {
  test("pointing at a state lights the ways to it, and no longer when the hand is gone", async () => {
    const page = await openRace(FEW);
    const state = await stateInReach(page);
    expect(await page.locator(".ld-race .edge.near").count()).toBe(0);
    await circle(page, state).hover();
    const all = await page.locator(`.ld-race .edge[data-asked="${state}"]`).count();
    await eventually(() => nearTo(page, state).count()).toBe(all);
    expect(await page.locator(".ld-race .edge.near").count()).toBe(all);
    await eventually(() => textOf(page.locator("#race-told"))).toContain(`${all} of the countries`);
    await page.mouse.move(0, 0);
    await eventually(() => page.locator(".ld-race .edge.near").count()).toBe(0);
  });

  test("focusing a state does the same", async () => {
    const page = await openRace(FEW);
    const state = await stateInReach(page);
    await node(page, state).focus();
    await eventually(() => nearTo(page, state).count()).toBeGreaterThan(0);
    expect(await page.locator(`.ld-race .edge.near:not([data-asked="${state}"])`).count()).toBe(0);
  });

  test("the search finds a state by name, and says when there is none", async () => {
    const page = await openRace(FEW);
    const search = page.getByLabel("Find a country in the picture");
    await search.fill("Kenya");
    await eventually(() => page.locator(".ld-race .node.lit").count()).toBe(1);
    expect(await page.locator(".ld-race .node.lit").getAttribute("data-state")).toBe("KEN");
    await eventually(() => textOf(page.locator("#race-told"))).toContain("Kenya");
    await search.fill("Turkey");
    await eventually(() => page.locator('.ld-race .node.lit[data-state="TUR"]').count()).toBe(1);
    expect(await textOf(page.locator("#race-told"))).toContain("Türkiye");
    await search.fill("Atlantis");
    await eventually(() => page.locator(".ld-race .node.lit").count()).toBe(0);
    await eventually(() => textOf(page.locator("#race-told"))).toMatch(/No country .*atlantis/i);
  });

  test("buttons zoom in, out and back", async () => {
    const page = await openRace(FEW);
    const scale = async () => {
      const transform = await page.locator(".ld-race .view").getAttribute("transform");
      return Number(/scale\(([\d.]+)\)/.exec(transform ?? "")?.[1] ?? 1);
    };
    await page.getByRole("button", { name: "Zoom in" }).click();
    await eventually(scale).toBeCloseTo(1.4);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await eventually(scale).toBeCloseTo(1.96);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await eventually(scale).toBeCloseTo(1.4);
    await page.getByRole("button", { name: "Reset" }).click();
    await eventually(scale).toBe(1);
  });

  test("the wheel zooms with the control key and scrolls the page without", async () => {
    const page = await openRace(FEW);
    const view = page.locator(".ld-race .view");
    const { x, y } = await centre(circle(page, await stateInReach(page)));
    await page.mouse.move(x, y);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await view.getAttribute("transform")).toBeNull();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await eventually(() => view.getAttribute("transform")).toMatch(/scale\(1?[1-9.]/);
  });

  test("a click picks the state out", async () => {
    const page = await openRace(FEW);
    const state = await stateInReach(page);
    await circle(page, state).click();
    await eventually(() => askedFor(page, "country")).toBe(state);
    expect(await pathOf(page)).toBe("/race");
    await eventually(() => node(page, state).getAttribute("class")).toContain("picked");
  });
});
