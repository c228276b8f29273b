import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { ReleaseDamaged } from "./api/releases/manifest.ts";
import { filesFolder, releasesFolder } from "./api/releases/place.ts";
import { forgetNames } from "./api/releases/withdraw.ts";
import { keptFile } from "./ingest/families/kept.ts";
import { readYaml } from "./ingest/formats/yaml.ts";
import { showIssue } from "./ingest/issues.ts";
import { StoreEmpty, StoreUnavailable } from "./schema/graph/errors.ts";
import { openStore, storeSettings } from "./schema/graph/open.ts";
import { RetiredFile } from "./schema/records/retired.ts";
import { type FindName, findHashed } from "./schema/redaction/find.ts";
import { BadRedactionKey, KEY_SETTING, keyMark, redactionKey } from "./schema/redaction/key.ts";

const ATLAS = fileURLToPath(new URL("./ingest/atlas", import.meta.url));

/** Nothing was removed; the message says why. */
class CannotForget extends Error {
  override readonly name = "CannotForget";
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What finds the names that were taken out of an atlas. */
function findTakenOut(atlas: string): FindName {
  const file = join(atlas, "ids.yaml");
  if (!existsSync(file)) return () => null;
  const { value, issues } = readYaml(file, "ids.yaml", RetiredFile);
  if (!value) throw new CannotForget(issues.map(showIssue).join("\n"));
  const { redacted, key: mark } = value.value;
  if (redacted.length === 0) return () => null;
  const key = redactionKey(process.env);
  if (key === undefined || keyMark(key) !== mark)
    throw new CannotForget(
      `${key === undefined ? `${KEY_SETTING} is not set` : `${KEY_SETTING} is another key than the one of ids.yaml`}, so nobody can say which frozen releases hold a name that was taken out`,
    );
  return findHashed(
    key,
    redacted.map(({ words }) => words),
  );
}

interface Options {
  readonly store?: string;
  readonly atlas: string;
}

async function forget({ store: place, atlas }: Options): Promise<void> {
  const settings = storeSettings(process.env, place);
  try {
    const find = findTakenOut(atlas);
    const releases = releasesFolder(process.env, settings);
    const today = new Date().toISOString().slice(0, 10);
    const store = openStore(settings);
    try {
      const { held, withdrawn } = await forgetNames({ store, releases, find, today });
      if (held !== null)
        throw new CannotForget(
          `the release ${held}, which is served, still holds a name that was taken out; run npm run ingest first. Nothing was removed`,
        );
      const { removed, remains } = await store.forget();
      const caches = [keptFile(settings), filesFolder(process.env, settings)].filter((place) =>
        existsSync(place),
      );
      for (const place of caches) rmSync(place, { recursive: true });
      for (const one of [...removed, ...caches]) say(`Removed: ${one}`);
      for (const id of withdrawn)
        say(`Withdrawn: the frozen release ${id}; /r/${id}/ answers 410.`);
      if (removed.length + caches.length + withdrawn.length === 0)
        say("There was nothing to remove.");
      say(
        "Start every server of this store anew: until then it answers from what it has in memory.",
      );
      say(
        `What remains, and no command can remove: ${remains === null ? "" : `${remains}; `}copies that others took, proxies and search engines that keep pages, backups, and the history of the repository.`,
      );
    } finally {
      await store.close();
    }
  } catch (error) {
    const isExpected =
      error instanceof CannotForget ||
      error instanceof StoreUnavailable ||
      error instanceof StoreEmpty ||
      error instanceof ReleaseDamaged ||
      error instanceof BadRedactionKey;
    if (!isExpected) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

await new Command("forget")
  .description(
    "Removes older releases of the store and what was kept of them, and withdraws each frozen release that holds the name of a person who was taken out.",
  )
  .option(
    "--store <place>",
    "neo4j://…, bolt://… or a folder (default: LAWDRIFT_STORE or .lawdrift)",
  )
  .option("--atlas <folder>", "the folder of curated data, whose ids.yaml has the names", ATLAS)
  .action(forget)
  .parseAsync();
