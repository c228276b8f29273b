import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const QUESTIONS = new URL("../golden/questions/", import.meta.url);

/** The questions of `test/golden/questions`. */
export const goldenQuestions = readdirSync(QUESTIONS)
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((file) => ({
    name: file.replace(".graphql", ""),
    query: readFileSync(new URL(file, QUESTIONS), "utf8"),
  }));

/** What this run took over already, so that the second engine is compared with the first. */
const taken = new Set<string>();

/**
 * Compares a text with `test/golden/<name>`. What differs is written beside it as `…-changed…`, to be
 * looked at; `UPDATE_GOLDEN=1` takes it over.
 */
export function expectGolden(name: string, text: string): void {
  const path = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  const changed = path.replace(/(\.[^.]+)$/, "-changed$1");
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (process.env["UPDATE_GOLDEN"] === "1" && !taken.has(name)) {
    taken.add(name);
    writeFileSync(path, text);
    return;
  }
  if (before === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `test/golden/${name}; UPDATE_GOLDEN=1 takes over the change`).toBe(before);
}
