import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, openAll, PAGES, PHONE, useSite } from "./site.ts";

const site = useSite();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong: rule, how often, where at first, and why. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ["violations"],
    }),
  );
  const place = ({ target, failureSummary }: NodeResult) =>
    `${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`;
  return results.violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}) ${nodes.slice(0, 3).map(place).join(" | ")}`,
  );
}

const LOOKS = [
  { colorScheme: "light", viewport: DESKTOP },
  { colorScheme: "light", viewport: PHONE },
  { colorScheme: "dark", viewport: DESKTOP },
  { colorScheme: "dark", viewport: PHONE },
] as const;

describe("axe finds nothing in Arabic", () => {
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=ar`);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(LOOKS)("axe finds nothing, $colorScheme, $viewport.width wide", (look) => {
  test.each(PAGES)("%s", async (path) => {
    const page = await site.open(path, look);
    expect(await violations(page), "as it opens").toEqual([]);
    await openAll(page);
    expect(await violations(page), "with all opened").toEqual([]);
  });
});
