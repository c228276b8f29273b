import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Store } from "../../schema/graph/store.ts";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { goldenQuestions } from "../support/golden.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const sources = ["api", "ingest", "schema"].flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(`${ROOT}/${folder}/${name}`, "utf8"),
    })),
);

describe("the store", () => {
  it("is reached through its port: only schema/graph knows the engines", () => {
    const knowing = sources.filter(({ text }) => /from "(neo4j-driver|@grafeo-db\/js)"/.test(text));
    expect(knowing.map(({ file }) => file)).toEqual([
      "schema/graph/bolt.ts",
      "schema/graph/engine.ts",
    ]);
  });

  it("is never asked which engine it is", () => {
    const asking = sources.filter(({ text }) => /engine\s*===|instanceof Grafeo/.test(text));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });
});

for (const engine of STORES)
  describe(`the statements of all questions on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it("have a name, an order, and no value written into their text", async () => {
      const asked = new Map<string, string>();
      const noting: Store = {
        ...store(),
        read(query, params, options) {
          asked.set(query.name, query.cypher);
          return store().read(query, params, options);
        },
      };
      for (const question of goldenQuestions) await data(noting, question.query);
      expect(asked.size).toBeGreaterThan(30);
      for (const [name, cypher] of asked) {
        expect(cypher.startsWith(`/* ${name} */\n`)).toBe(true);
        expect(cypher, name).toMatch(/ORDER BY|RETURN count\(/);
        expect(cypher, name).not.toMatch(/ATA|BVT|HMD|frost/);
      }
    });
  });
