import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** How far apart two nodes are is no measure of a country. */
const LINKS = ["link-cost.ts"];

it("no measure counts what others rate", () => {
  const measures = readdirSync("api/measures", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !LINKS.includes(name),
  );
  expect(measures.length).toBeGreaterThan(30);
  const counting = [...measures.map((name) => `api/measures/${name}`), "api/store/facts.ts"].filter(
    (file) => /Indicator|RATED_BY/.test(readFileSync(file, "utf8")),
  );
  expect(counting).toEqual([]);
});
