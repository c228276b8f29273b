import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, textOf, useSite } from "./site.ts";

const site = useSite();

test("changes of one state since a day are found without JavaScript, with their sources and feed", async () => {
  const page = await site.open("/changes", { javaScriptEnabled: false });
  await page.getByLabel("Country or territory").selectOption({ label: "Kenya" });
  await page.getByLabel("Since").fill("2020-01-01");
  await page.getByRole("button", { name: "Show" }).click();
  await eventually(() => askedFor(page, "country")).toBe("KEN");
  expect(await textOf(page.locator("main"))).toContain("since 1 January 2020");
  const first = page.locator(".timeline > li").first();
  await first.locator("summary").click();
  expect(await first.locator(".sources a").first().getAttribute("href")).toMatch(/^https?:/);
  const feed = await page.getByRole("link", { name: /Atom/ }).getAttribute("href");
  expect(feed).toContain("country=KEN");
  const answer = await page.request.get(feed ?? "");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
});

test("older changes follow on further pages", async () => {
  const page = await site.open("/changes");
  const newest = await page.locator(".timeline > li").first().getAttribute("id");
  await page.getByRole("link", { name: "Older" }).click();
  await eventually(() => askedFor(page, "after")).not.toBeNull();
  expect(await page.locator(".timeline > li").first().getAttribute("id")).not.toBe(newest);
  await page.getByRole("link", { name: "Newest" }).click();
  await eventually(() => pathOf(page)).toBe("/changes");
  expect(await page.locator(".timeline > li").first().getAttribute("id")).toBe(newest);
});
