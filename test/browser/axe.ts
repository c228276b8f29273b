import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult } from "axe-core";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong: rule, how often, where at first, and why. */
export async function violations(page: Page): Promise<string[]> {
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
