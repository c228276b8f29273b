import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import ora from "ora";
import { StoreUnavailable } from "../schema/graph/errors.ts";
import { openStore, storeSettings } from "../schema/graph/open.ts";
import type { Store } from "../schema/graph/store.ts";
import { BadRedactionKey, redactionKey } from "../schema/redaction/key.ts";
import { listDerivations } from "./derive/derivation.ts";
import { keptFile } from "./families/alignment-cache.ts";
import { showReport } from "./report.ts";
import { listRules } from "./rules/rule.ts";
import { run, UnknownSource } from "./run.ts";

const ATLAS = fileURLToPath(new URL("./atlas", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function showRules(): Promise<void> {
  say("Rules: what must hold of the records\n");
  for (const { name, level, description } of await listRules())
    say(`${name} (${level})\n  ${description}\n`);
  say("Derivations: what follows from the records\n");
  for (const { name, description } of await listDerivations()) say(`${name}\n  ${description}\n`);
}

interface Options {
  readonly store?: string;
  readonly atlas: string;
  readonly texts?: string;
  readonly overlay?: readonly string[];
  readonly dryRun?: true;
  readonly rules?: true;
  readonly json?: true;
}

/** The folders that the environment names, separated as in PATH. */
const overlaysOf = ({ LAWDRIFT_OVERLAYS: named = "" }: NodeJS.ProcessEnv): string[] =>
  named.split(delimiter).filter((folder) => folder !== "");

async function ingest(sources: string[], options: Options): Promise<void> {
  if (options.rules) return showRules();
  let store: Store | undefined;
  const spinner = ora({ stream: process.stderr, isSilent: options.json === true }).start(
    "starting",
  );
  try {
    const settings = storeSettings(process.env, options.store);
    if (!options.dryRun) store = openStore(settings);
    const report = await run({
      sources,
      atlas: options.atlas,
      texts: options.texts ?? process.env["LAWDRIFT_TEXTS"],
      overlays: options.overlay ?? overlaysOf(process.env),
      kept: store && keptFile(settings),
      redactionKey: redactionKey(process.env),
      today: new Date().toISOString().slice(0, 10),
      store,
      progress: (step) => {
        spinner.text = step;
      },
    });
    if (report.outcome === "refused") spinner.fail("refused");
    else spinner.succeed(report.outcome);
    say(options.json ? JSON.stringify(report, null, 2) : showReport(report));
    if (report.outcome === "refused") process.exitCode = 1;
  } catch (error) {
    spinner.fail("stopped");
    const isExpected =
      error instanceof StoreUnavailable ||
      error instanceof UnknownSource ||
      error instanceof BadRedactionKey;
    if (!isExpected) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } finally {
    await store?.close();
  }
}

/** The command as `main.ts` runs it. */
export const ingestCommand = (): Command =>
  new Command("ingest")
    .description("Reads sources, checks them, and publishes a release of the graph.")
    .argument("[source...]", "names of sources; all if left out. The release holds exactly these")
    .option(
      "--store <place>",
      "neo4j://host:7687, bolt://host:7687 or a folder (default: LAWDRIFT_STORE or .lawdrift)",
    )
    .option("--atlas <folder>", "the folder of curated data", ATLAS)
    .option(
      "--texts <folder>",
      "a folder of your own with texts of laws and a texts.yaml (default: LAWDRIFT_TEXTS, else no texts)",
    )
    .option(
      "--overlay <folder>",
      "a folder of your own in the shape of the atlas that adds to it or corrects it; may be given more than once (default: LAWDRIFT_OVERLAYS, else none)",
      (folder: string, before: readonly string[] | undefined) => [...(before ?? []), folder],
    )
    .option("--dry-run", "check and count, publish nothing")
    .option("--rules", "print the rules and derivations and stop")
    .option("--json", "print the report as JSON")
    .action(ingest);
