import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, textOf, useSite, whereIs } from "./site.ts";

const site = useSite();

const PLAIN = { javaScriptEnabled: false };

test("a scenario is put together and taken apart without JavaScript, and the address holds it", async () => {
  const page = await site.open("/what-if", PLAIN);
  await page.getByLabel("Country", { exact: true }).selectOption({ label: "Kenya" });
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "ratify")).toBe("KEN:uncc");
  expect(await page.locator(".wide-only .ld-what-if").isVisible()).toBe(true);
  await page.getByLabel("Every signatory ratifies").check();
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "every")).toBe("uncc");
  expect(await askedFor(page, "ratify")).toBe("KEN:uncc");
  await page.getByLabel("Kenya ratifies").uncheck();
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "ratify")).toBeNull();
  expect(await askedFor(page, "every")).toBe("uncc");
});

test("a country is chosen without JavaScript, and each mark leads to its request", async () => {
  const page = await site.open("/who-may-ask", PLAIN);
  await page.getByLabel("Requested country", { exact: true }).selectOption({ label: "Kenya" });
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => pathOf(page)).toBe("/who-may-ask/KEN");
  const marks = page.locator(".wide-only .ld-who-may-ask a");
  expect(await marks.count()).toBeGreaterThan(20);
  expect(await marks.first().getAttribute("href")).toMatch(
    /^\/request\?requesting=[A-Z]{3}&requested=KEN(&|$)/,
  );
});

test("the line of serious crime is moved by links without JavaScript", async () => {
  const page = await site.open("/serious-crime", PLAIN);
  await page.getByRole("link", { name: "10 years", exact: true }).click();
  await eventually(() => askedFor(page, "months")).toBe("120");
  expect(await textOf(page.locator("main h1"))).toContain("10 years");
});

test.each([
  ["in English to the right", "en", 40],
  ["in Arabic to the left", "ar", -40],
])(
  "the line of serious crime is dragged %s to a longer term, and counts while it moves",
  async (_, lang, by) => {
    const page = await site.open(`/serious-crime?months=48&lang=${lang}`);
    const grip = page.locator(".wide-only .ld-serious-crime .grip");
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error("the line has no place");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 4 });
    await eventually(() => textOf(page.locator("[data-serious-count]"))).toMatch(/: \d+ /);
    await page.mouse.up();
    await eventually(async () => Number(await askedFor(page, "months"))).toBeGreaterThan(48);
    expect(await whereIs(page)).toContain("/serious-crime");
  },
);

test.each([
  ["/who-may-ask", "main select"],
  ["/compare", "main datalist"],
])("every researched state can be chosen at %s", async (path, list) => {
  const page = await site.open(path);
  const answer = await page.request.post(`${site.address}/graphql`, {
    data: { query: "{ jurisdictions(where: { researched: true }) { totalCount } }" },
  });
  const { data } = (await answer.json()) as { data: { jurisdictions: { totalCount: number } } };
  const options = await page.locator(list).first().locator("option:not([value=''])").count();
  expect(options).toBe(data.jurisdictions.totalCount);
});

test("the line of prison for words is moved by links and by a form without JavaScript", async () => {
  const page = await site.open("/prison-for-words", PLAIN);
  const finding = () => textOf(page.locator("h1"));
  const before = await finding();
  await page.getByRole("link", { name: /^10 years: \d+ counted, \d+ not on file$/ }).click();
  await eventually(() => askedFor(page, "months")).toBe("120");
  expect(await finding()).not.toBe(before);
  await page.getByLabel("Offences", { exact: true }).selectOption({ label: "Defamation" });
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "offences")).toBe("defamation");
  expect(await askedFor(page, "months")).toBe("120");
  expect(await finding()).toContain("(defamation)");
});

test.each([
  ["in English to the right", "en", 1],
  ["in Arabic to the left", "ar", -1],
])("the line of prison for words is dragged %s to a longer term", async (_, lang, way) => {
  const page = await site.open(`/prison-for-words?months=48&lang=${lang}`);
  const grip = page.locator(".wide-only .ld-prison-for-words .grip").last();
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  if (!box) throw new Error("the line has no place");
  const [x, y] = [box.x + box.width / 2, Math.max(box.y, 0) + 120];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + way * 260, y, { steps: 6 });
  await eventually(() => textOf(page.locator("[data-words-told]"))).toMatch(/\d+/);
  await page.mouse.up();
  await eventually(async () => Number(await askedFor(page, "months"))).toBeGreaterThan(48);
});
