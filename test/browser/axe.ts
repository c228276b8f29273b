import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong: rule, how often, where at first, and why. */
export const violations = (page: Page): Promise<string[]> => run(page, {});

/** The same of colours alone. */
export const colourViolations = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } });

async function run(page: Page, options: RunOptions): Promise<string[]> {
  // A page is asked several times, and to read axe takes as long as to ask it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const results = await page.evaluate(
    (asked) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
        asked,
      ),
    { resultTypes: ["violations" as const], ...options },
  );
  const place = ({ target, failureSummary }: NodeResult) =>
    `${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`;
  return results.violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}) ${nodes.slice(0, 3).map(place).join(" | ")}`,
  );
}
