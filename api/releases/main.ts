import "../production.ts";
import { Command } from "commander";
import ora from "ora";
import { pino } from "pino";
import { StoreEmpty, StoreUnavailable } from "../../schema/graph/errors.ts";
import { folderOf, storeSettings } from "../../schema/graph/open.ts";
import { BadSetting, publicAddress } from "../address/settings.ts";
import { freezeRelease } from "../compose.ts";
import { ReleaseDamaged } from "./manifest.ts";
import { releasesFolder } from "./place.ts";
import { ReleaseWithdrawn } from "./withdrawn.ts";

const LOCAL = "http://localhost:4000";

interface Options {
  readonly store?: string;
  readonly address: string;
}

function told(error: unknown): string {
  if (error instanceof StoreUnavailable) return error.message;
  if (error instanceof StoreEmpty) return error.message;
  if (error instanceof BadSetting) return error.message;
  if (error instanceof ReleaseDamaged) return error.message;
  if (error instanceof ReleaseWithdrawn) return error.message;
  throw error;
}

async function release({ store: place, address }: Options): Promise<void> {
  const spinner = ora({ stream: process.stderr }).start("starting");
  try {
    const settings = storeSettings(process.env, place);
    const store = folderOf(settings);
    if (store === undefined)
      throw new StoreUnavailable(
        "a release is frozen from a folder; run npm run ingest -- --store .lawdrift and then npm run release -- --store .lawdrift: the same atlas gives the same release",
      );
    const releases = releasesFolder(process.env, settings);
    const { outcome, manifest } = await freezeRelease({
      store,
      releases,
      address: publicAddress(address),
      logger: pino({ level: "warn" }),
      progress: (step) => {
        spinner.text = step;
      },
    });
    const { id, files, since } = manifest;
    if (outcome === "unchanged")
      spinner.succeed(`${id} is frozen already, and its ${files.length} files are as they were`);
    else spinner.succeed(`${id} is frozen in ${releases}, ${files.length} files`);
    if (outcome === "frozen" && since)
      process.stdout.write(`${since.differences.length} differences from ${since.id}\n`);
    if (outcome === "frozen" && address === LOCAL)
      process.stdout.write(
        `Its downloads name ${LOCAL} as their address; freeze with --address https://… where others will find it.\n`,
      );
    process.stdout.write(`/r/${id}/ answers from it once the server is started anew.\n`);
  } catch (error) {
    spinner.fail("stopped");
    process.stderr.write(`${told(error)}\n`);
    process.exitCode = 2;
  }
}

await new Command("release")
  .description("Freezes the release that a store holds, to be cited and shown for ever.")
  .option("--store <folder>", "the folder of the store (default: LAWDRIFT_STORE or .lawdrift)")
  .option(
    "--address <url>",
    "where the service is found, which downloads name",
    process.env["LAWDRIFT_ADDRESS"] ?? LOCAL,
  )
  .action(release)
  .parseAsync();
