import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { askedFor, DESKTOP, eventually, PHONE, pathOf, textOf, useSite } from "./site.ts";

const site = useSite();

/** A laptop as newsrooms have it. */
const LAPTOP = { width: 1300, height: 900 };
const SIZES = [
  ["laptop", LAPTOP],
  ["phone", PHONE],
] as const;

/** Where an element stands in the window, without scrolling. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is seen at ${selector}`);
  return box;
}

describe("the first screen", () => {
  test.for(SIZES)("has the finding, its picture and the one control: %s", async ([, viewport]) => {
    for (const lang of Object.keys(LANGUAGES)) {
      const page = await site.open(`/?lang=${lang}`, { viewport });
      const half = viewport === LAPTOP ? ".wide-only" : ".narrow-only";
      const finding = await boxOf(page, "h1");
      expect(finding.y + finding.height, lang).toBeLessThan(viewport.height / 2);
      const select = await boxOf(page, "form.control select");
      expect(select.y + select.height, lang).toBeLessThan(viewport.height);
      // The line itself, and at least the first row of what stands beyond it.
      const tag = await boxOf(page, `${half} .ld-prison-for-words .threshold .tag`);
      expect(tag.y + tag.height, lang).toBeLessThan(viewport.height * 0.78);
      const known = await boxOf(page, `${half} .provision[data-group="counted"]`);
      expect(known.y + known.height, lang).toBeLessThan(viewport.height);
      await page.close();
    }
  });

  test("says how many, and what is not on file, in one sentence", async () => {
    const page = await site.open("/");
    expect(await textOf(page.locator("h1"))).toMatch(
      /^At least \d+ of \d+ countries and territories read allow 4 years or more in prison for something said or published; for \d+ more the maximum is not on file$/,
    );
    expect(await textOf(page.locator(".about"))).toMatch(/\d+ laws, \d+ documented cases/);
  });
  test.for([
    ["desktop", DESKTOP],
    ["phone", PHONE],
  ] as const)("stay where they are while they load: %s", async ([, viewport]) => {
    const page = await site.blank({ viewport, reducedMotion: "no-preference" });
    await page.addInitScript(() => {
      const seen = { supported: false, shift: 0 };
      Object.assign(globalThis, { seen });
      seen.supported = PerformanceObserver.supportedEntryTypes.includes("layout-shift");
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/", { waitUntil: "networkidle" });
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      // Two frames on, whatever moved has been painted and told.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (globalThis as unknown as { seen: { supported: boolean; shift: number } }).seen;
    });
    expect(seen.supported).toBe(true);
    expect(seen.shift).toBeLessThan(0.1);
  });
});

describe("the navigation", () => {
  test.for(SIZES)("is one row in every language: %s", async ([, viewport]) => {
    for (const lang of Object.keys(LANGUAGES)) {
      const page = await site.open(`/laws?lang=${lang}`, { viewport });
      const header = await boxOf(page, "header.top");
      expect(header.height, lang).toBeLessThan(80);
      const middles = await page
        .locator(".brand, .sections li, .tools > *, .tools > * > summary")
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width }) => width > 4)
            .map(({ top, height, left, right }) => ({ middle: top + height / 2, left, right })),
        );
      for (const { middle, left, right } of middles) {
        expect(Math.abs(middle - header.height / 2), lang).toBeLessThan(12);
        expect(left, lang).toBeGreaterThanOrEqual(0);
        expect(right, lang).toBeLessThanOrEqual(viewport.width);
      }
      expect(await page.locator(".sections li").count()).toBeLessThanOrEqual(6);
      expect(await page.locator(".sections").isVisible()).toBe(viewport === LAPTOP);
      await page.close();
    }
  });

  test("is a menu on a phone, without a script too, and says where the page stands", async () => {
    const page = await site.open("/laws", { viewport: PHONE, javaScriptEnabled: false });
    await page.locator(".menu > summary").click();
    const menu = page.locator(".menu nav");
    expect(await menu.locator("a[aria-current]").textContent()).toBe("Laws & treaties");
    await menu.getByRole("link", { name: "Countries" }).click();
    await eventually(() => pathOf(page)).toBe("/jurisdictions");
    await page.locator(".breadcrumbs").getByRole("link", { name: "Compare" }).click();
    await eventually(() => pathOf(page)).toBe("/compare");
    await page.locator(".breadcrumbs").getByRole("link", { name: "Countries" }).click();
    await eventually(() => pathOf(page)).toBe("/jurisdictions");
  });

  test("a menu closes when a reader turns away", async () => {
    const page = await site.open("/");
    const menu = page.locator(".languages nav");
    await page.locator(".languages summary").click();
    await menu.waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    await page.locator(".languages summary").click();
    await menu.waitFor();
    await page.locator("h1").click();
    await menu.waitFor({ state: "hidden" });
  });

  test("the magnifier of a phone opens the search", async () => {
    const page = await site.open("/", { viewport: PHONE });
    await page.locator(".search label").click();
    await page.keyboard.insertText("kenya");
    await page.locator(".search [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await eventually(() => pathOf(page)).toBe("/search");
  });

  test("the brief is named once something is in it", async () => {
    const page = await site.open("/");
    expect(await page.locator(".tools > .brief-link").isVisible()).toBe(false);
    await page
      .getByRole("link", { name: /^Add to brief/ })
      .first()
      .click();
    await eventually(() => pathOf(page)).toBe("/brief");
    await page.waitForLoadState();
    await page.goto("/");
    await eventually(() => textOf(page.locator(".tools > .brief-link"))).toBe("Brief (1)");
    const header = await boxOf(page, "header.top");
    expect(header.height).toBeLessThan(80);
    await page.locator(".tools > .brief-link").click();
    await eventually(() => askedFor(page, "items")).toContain("prison-for-words");
  });
});

describe("the country", () => {
  test("chosen by name changes the address and is answered in words", async () => {
    const page = await site.open("/");
    await page.getByLabel("Who may ask your country for data?").selectOption({ label: "Germany" });
    await page.getByRole("button", { name: "Show" }).click();
    await eventually(() => askedFor(page, "country")).toBe("DEU");
    const answer = page.locator(".country-answer");
    expect(await textOf(answer.locator("h2"))).toMatch(/^Today \d+ countries may ask Germany/);
    expect(await answer.locator(".four-steps li").count()).toBe(4);
    expect(await textOf(answer)).toContain("Germany may refuse");
    expect(await page.locator(".wide-only .ld-prison-for-words .own").count()).toBeGreaterThan(0);
    await answer.getByRole("link", { name: "All countries that may ask Germany" }).click();
    await eventually(() => pathOf(page)).toBe("/who-may-ask/DEU");
  });

  test("stays while the line is moved among the options", async () => {
    const page = await site.open("/?country=DEU");
    await page.locator(".control summary").click();
    await page.getByLabel("Prison of at least").selectOption({ label: "10 years" });
    await page.getByRole("button", { name: "Show" }).click();
    await eventually(() => askedFor(page, "months")).toBe("120");
    expect(await askedFor(page, "country")).toBe("DEU");
    expect(await textOf(page.locator("h1"))).toContain("10 years or more in prison");
  });
});

test("addresses of the race, which stood here, still lead to it", async () => {
  const page = await site.open("/?country=DEU&power=extradition&asOf=2015-12-31");
  expect(await pathOf(page)).toBe("/race");
  expect(await textOf(page.locator(".ld-race > title"))).toContain("On 31 December 2015");
  expect(await askedFor(page, "country")).toBe("DEU");
  expect(await askedFor(page, "power")).toBe("extradition");
});

test("pictures are laid out for a phone", async () => {
  const page = await site.open("/", { viewport: PHONE });
  const words = page.locator(".narrow-only .ld-prison-for-words");
  await words.waitFor();
  expect(await page.locator(".wide-only .ld-prison-for-words").isVisible()).toBe(false);
  expect(await words.locator(".provision").count()).toBeGreaterThan(20);
});
