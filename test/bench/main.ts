/**
 * `npm run bench`: what the product costs, side by side with others; README.md says how to read it.
 * `npm run bench -- compare growth`: those parts alone, the others stay as they were measured last.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { run } from "../../ingest/run.ts";
import { openStore } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";
import { type RunningNeo4j, startNeo4j } from "../neo4j/server.ts";
import { measureCharts } from "./charts.ts";
import { measureCompare } from "./compare.ts";
import { measureFamilies } from "./families.ts";
import { measureGrowth } from "./growth.ts";
import { measureLoad } from "./load.ts";
import { Results } from "./measure.ts";
import { measurePages } from "./pages.ts";
import { measureRace } from "./race.ts";
import type { BenchWorld } from "./world.ts";

const ATLAS = fileURLToPath(new URL("../../ingest/atlas", import.meta.url));
const FILE = new URL("./results.json", import.meta.url);

const NOTE =
  "Ratios were taken side by side in one run, with whatever else the machine did meeting both sides; medians are milliseconds of that run and say nothing about another machine.";

/** A part may return what else it found out, to stand beside its times. */
const PARTS: Readonly<Record<string, (world: BenchWorld) => Promise<object | undefined>>> = {
  compare: measureCompare,
  race: measureRace,
  charts: measureCharts,
  growth: measureGrowth,
  load: measureLoad,
  families: measureFamilies,
  pages: measurePages,
};

/** One Neo4j for all parts, started when the first of them wants it. */
function oneNeo4j() {
  let starting: Promise<RunningNeo4j> | undefined;
  return {
    async emptied(): Promise<StoreSettings> {
      starting ??= startNeo4j({ heap: "4g" });
      const { url, user, password } = await starting;
      await emptyNeo4j({ url, user, password });
      return { store: url, user, password };
    },
    stop: async () => (await starting?.catch(() => undefined))?.stop(),
  };
}

/** Takes everything out of the Neo4j of the benchmarks, which nobody else uses. */
async function emptyNeo4j({
  url,
  user,
  password,
}: Pick<RunningNeo4j, "url" | "user" | "password">): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  } finally {
    await session.close();
    await driver.close();
  }
}

export async function publishAtlas(settings: StoreSettings): Promise<void> {
  const store = openStore(settings);
  try {
    const report = await run({ sources: [], atlas: ATLAS, store });
    if (report.outcome !== "published") throw new Error(`the atlas was ${report.outcome}`);
  } finally {
    await store.close();
  }
}

async function measurePart(
  name: string,
  work: string,
  server: ReturnType<typeof oneNeo4j>,
): Promise<object> {
  console.log(`${name} …`);
  const results = new Results();
  const left: string[] = [];
  const leftOut = (what: string): void => {
    left.push(what);
    console.log(`Left out: ${what}`);
  };
  const found = await PARTS[name]?.({
    work,
    results,
    leftOut,
    publishAtlas,
    newStore: async () => ({ store: await mkdtemp(join(work, "store-")) }),
    neo4j: () =>
      server.emptied().catch((error: Error) => {
        leftOut(`Neo4j. ${error.message.split("\n")[0]}`);
        return undefined;
      }),
  });
  const { medians, ratios } = results;
  for (const table of [ratios, medians]) if (Object.keys(table).length > 0) console.table(table);
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: { cores: availableParallelism(), node: process.version },
    ...(left.length === 0 ? {} : { leftOut: left }),
    ...(found === undefined ? {} : { found }),
    ratios,
    medians,
  };
}

const given = process.argv.slice(2);
const unknown = given.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`no such part: ${unknown}; one of ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
export const work = await mkdtemp(join(tmpdir(), "lawdrift-bench-"));
const server = oneNeo4j();
try {
  for (const name of given.length === 0 ? Object.keys(PARTS) : given) {
    const measured = await measurePart(name, work, server);
    const { parts } = JSON.parse(await readFile(FILE, "utf8"));
    const all = { note: NOTE, parts: { ...parts, [name]: measured } };
    await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
  }
} finally {
  await server.stop();
  await rm(work, { recursive: true, force: true });
}
