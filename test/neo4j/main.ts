/**
 * `npm run test:neo4j [-- options of vitest]`: the unit tests against a real Neo4j.
 * `npm run test:neo4j -- --serve`: only the Neo4j, to try the product on, until ctrl-c.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningNeo4j, startNeo4j } from "./server.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

async function main(args: string[]): Promise<number> {
  const begun = Date.now();
  console.error("Starting Neo4j …");
  const server = await startNeo4j();
  console.error(`Neo4j answers on ${server.url} after ${seconds(begun)} s.`);
  try {
    return await (args.includes("--serve") ? serve(server) : runTests(server, args));
  } finally {
    const ending = Date.now();
    await server.stop();
    console.error(`Neo4j stopped in ${seconds(ending)} s.`);
  }
}

async function serve(server: RunningNeo4j): Promise<number> {
  console.log(`address   ${server.url}`);
  console.log(`user      ${server.user}`);
  console.log(`password  ${server.password}`);
  console.log("Ctrl-c stops it and throws its data away.");
  await Promise.race(STOP_SIGNALS.map((signal) => once(process, signal)));
  return 0;
}

async function runTests(server: RunningNeo4j, args: string[]): Promise<number> {
  const vitest = spawn(
    join(ROOT, "node_modules", ".bin", "vitest"),
    ["run", "--project", "unit", "--project", "unit-alone", ...args],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        LAWDRIFT_STORES: "neo4j",
        LAWDRIFT_TEST_NEO4J: server.url,
        LAWDRIFT_TEST_NEO4J_USER: server.user,
        LAWDRIFT_TEST_NEO4J_PASSWORD: server.password,
      },
    },
  );
  // Handed on and outlived: Neo4j must be stopped after the tests, not under them.
  const handOn = (signal: NodeJS.Signals) => void vitest.kill(signal);
  for (const signal of STOP_SIGNALS) process.on(signal, handOn);
  const [code, signal] = (await once(vitest, "exit")) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
