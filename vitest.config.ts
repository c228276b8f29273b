import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

/** Neo4j's community edition has one database, which every file that uses it fills anew. */
const neo4j = process.env["LAWDRIFT_TEST_NEO4J"] !== undefined;

/** The file that Node itself takes for `graphql`: two copies would not know each other's types. */
const graphql = createRequire(import.meta.url).resolve("graphql");
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

export default defineConfig({
  test: {
    // Tests wait for nothing but the processor: each core has a worker.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/browser/**",
            "test/bench/**",
            "test/clients/**",
            "test/exports/**",
            "test/faults/**",
            "test/hostile/**",
          ],
          env: { TZ: "UTC" },
          globalSetup: ["test/support/neo4j-notice.ts"],
          fileParallelism: !neo4j,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "hostile",
          include: ["test/hostile/**/*.test.ts", "test/faults/**/*.test.ts"],
          env: { TZ: "UTC" },
          globalSetup: ["test/support/neo4j-notice.ts"],
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
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
