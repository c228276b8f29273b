/**
 * `npm run bench`: what the product costs, side by side with others; README.md says how to read it.
 * `npm run bench -- families`: that part alone, its numbers put beside those of the last run.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../ingest/run.ts";
import { openStore, type StoreSettings } from "../../schema/graph/open.ts";
import { type RunningNeo4j, startNeo4j } from "../neo4j/server.ts";
import { measureCompare } from "./compare.ts";
import { measureFamilies } from "./families.ts";
import { measureGrowth } from "./growth.ts";
import { measureLoad } from "./load.ts";
import { Results } from "./measure.ts";
import { measureRace } from "./race.ts";
import { SIZE } from "./synthetic.ts";

const ATLAS = fileURLToPath(new URL("../../ingest/atlas", import.meta.url));
const FILE = new URL("./results.json", import.meta.url);

const NOTE =
  "Ratios were taken side by side in one run, with whatever else the machine did meeting both sides; medians are milliseconds of that run and say nothing about another machine.";

const left: string[] = [];
const leftOut = (what: string): void => {
  left.push(what);
  console.log(`Left out: ${what}`);
};

async function neo4jIfThere(): Promise<RunningNeo4j | undefined> {
  try {
    return await startNeo4j({ heap: "4g" });
  } catch (error) {
    leftOut(`Neo4j. ${(error as Error).message.split("\n")[0]}`);
    return undefined;
  }
}

/** Publishes the real atlas. */
async function ingest(settings: StoreSettings): Promise<Record<string, number>> {
  const store = openStore(settings);
  try {
    const report = await run({ sources: [], atlas: ATLAS, store });
    if (report.outcome !== "published") throw new Error(`the atlas was ${report.outcome}`);
    return report.nodes ?? {};
  } finally {
    await store.close();
  }
}

async function measureAll(work: string, server: RunningNeo4j | undefined): Promise<void> {
  const newFolder = () => mkdtemp(join(work, "store-"));
  const embedded = { store: await newFolder() };
  const neo4j = server && { store: server.url, user: server.user, password: server.password };
  const results = new Results();
  console.log("Publishing the atlas …");
  const atlas = await ingest(embedded);
  if (neo4j) await ingest(neo4j);
  console.log("compare over HTTP …");
  await measureCompare({ embedded, neo4j }, results, leftOut);
  console.log("The race and its picture …");
  await measureRace("embedded", embedded, results);
  if (neo4j) await measureRace("neo4j", neo4j, results);
  console.log("The race among more states …");
  await measureGrowth(results);
  console.log("Loading a large graph …");
  await measureLoad(newFolder, neo4j, results);
  console.log("Families of texts …");
  const families = await measureFamilies(work, results);
  const { medians, ratios } = results;
  const machine = { cores: availableParallelism(), node: process.version };
  console.table(ratios);
  console.table(medians);
  const counts = { atlas, synthetic: SIZE, families };
  await write({ note: NOTE, machine, leftOut: left, ...counts, ratios, medians });
}

const write = (results: object): Promise<void> =>
  writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);

async function measureFamiliesAlone(work: string): Promise<void> {
  const results = new Results();
  const families = await measureFamilies(work, results);
  console.table(families.recallByEdits);
  const last = JSON.parse(await readFile(FILE, "utf8"));
  const medians = { ...last.medians, ...results.medians };
  const ratios = { ...last.ratios, ...results.ratios };
  await write({ ...last, families, ratios, medians });
}

const work = await mkdtemp(join(tmpdir(), "lawdrift-bench-"));
const alone = process.argv.includes("families");
const server = alone ? undefined : await neo4jIfThere();
try {
  await (alone ? measureFamiliesAlone(work) : measureAll(work, server));
} finally {
  await server?.stop();
  await rm(work, { recursive: true, force: true });
}
