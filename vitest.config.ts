import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

/** Neo4j's community edition has one database, which every file that uses it fills anew. */
const neo4j = process.env["LAWDRIFT_TEST_NEO4J"] !== undefined;

/** The file that Node itself takes for `graphql`: two copies would not know each other's types. */
const graphql = createRequire(import.meta.url).resolve("graphql");
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

/** Folders with projects of their own, and what is no test. */
const ELSEWHERE = ["browser", "bench", "clients", "exports", "faults", "hostile"].map(
  (folder) => `test/${folder}/**`,
);

const TESTS = new URL("test/", import.meta.url);

/** Files of tests of which the text matches. */
const filesWith = (words: RegExp): string[] =>
  readdirSync(TESTS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => words.test(readFileSync(new URL(file, TESTS), "utf8")))
    .map((file) => `test/${file}`);

/** Files that put other modules in the place of ours, which no file after them may see. */
const ALONE = filesWith(/\bvi\.(do)?[mM]ock\(/);

/** Files that open a store: the others would do on Neo4j what they do without. */
const ON_STORES = filesWith(/\/stores\.ts"|neo4j/i);

const unit = {
  env: { TZ: "UTC" },
  globalSetup: ["test/support/neo4j-notice.ts", "test/support/shared.ts"],
  fileParallelism: !neo4j,
  // What a test puts in the place of a variable or function, the next one does not see.
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Tests wait for nothing but the processor: each core has a worker.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        test: {
          ...unit,
          name: "unit",
          include: neo4j ? ON_STORES : ["test/**/*.test.ts"],
          exclude: [...ELSEWHERE, ...ALONE],
          // All files of a worker share its modules, and what these keep: importing costs more than testing.
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          ...unit,
          name: "unit-alone",
          include: ALONE,
          exclude: ELSEWHERE,
          globalSetup: ["test/support/shared.ts"],
          // After the others: a worker is shared only by files of one project that follow each other.
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: "hostile",
          include: ["test/hostile/**/*.test.ts", "test/faults/**/*.test.ts"],
          env: { TZ: "UTC" },
          globalSetup: ["test/support/neo4j-notice.ts", "test/support/shared.ts"],
          // Each has a server of its own and measures how it stands.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "faults",
          include: ["test/faults/**/*.test.ts"],
          env: { TZ: "UTC", LAWDRIFT_FAULTS: "long" },
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: "exports",
          include: ["test/exports/**/*.test.ts"],
          globalSetup: ["test/browser/server.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: "clients",
          include: ["test/clients/**/*.test.ts"],
          globalSetup: ["test/browser/server.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/server.ts"],
          env: { TZ: "UTC" },
          // On two busy cores a browser now and then is slower than a test; what is wrong fails twice.
          retry: process.env["CI"] === undefined ? 0 : 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
