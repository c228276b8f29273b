import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("ARCHITECTURE.md", "utf8");
/** Files and folders named in the text, as they are written: `api/compose.ts`, `ingest/rules/`. */
const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.ts)`/g)].map(
  ([, path = ""]) => path,
);

describe("ARCHITECTURE.md", () => {
  it("walks through all four parts", () => {
    for (const part of ["schema", "ingest", "api", "viz"])
      expect(named.filter((path) => path.startsWith(`${part}/`)).length).toBeGreaterThan(5);
  });

  it("names only files that exist", () => {
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
