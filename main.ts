import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import ora from "ora";
import pc from "picocolors";
import { pino } from "pino";
import { BadSetting, publicAddress } from "./api/address/settings.ts";
import { ReleaseDamaged } from "./api/releases/manifest.ts";
import { OverlaysHeld } from "./api/releases/overlays-held.ts";
import { ReleaseWithdrawn } from "./api/releases/withdrawals.ts";
import { readSettings } from "./api/settings.ts";
import { findRedacted, NamesUnreadable } from "./ingest/curation/redacted-names.ts";
import { keptFile } from "./ingest/families/alignment-cache.ts";
import manifest from "./package.json" with { type: "json" };
import { StoreEmpty, StoreUnavailable } from "./schema/graph/errors.ts";
import { folderOf, openStore } from "./schema/graph/open.ts";
import { BadRedactionKey } from "./schema/redaction/key.ts";
import { NoPdf, writePdf } from "./viz/brief/pdf.ts";

// Set before graphql-js is loaded: unless it is, each value is checked for coming from another copy of
// graphql-js. So what needs graphql-js is loaded by the commands.
process.env["NODE_ENV"] ??= "production";
const loadService = () => Promise.all([import("./api/compose.ts"), import("./viz/front.ts")]);

/** Nothing was done; the message says why. */
class Refused extends Error {
  override readonly name = "Refused";
}

/** Errors whose message says all that whoever typed the command needs. */
const EXPECTED = [
  BadRedactionKey,
  BadSetting,
  NamesUnreadable,
  NoPdf,
  OverlaysHeld,
  Refused,
  ReleaseDamaged,
  ReleaseWithdrawn,
  StoreEmpty,
  StoreUnavailable,
];

/** Where the code is, if package.json says it. */
const { repository } = manifest as { readonly repository?: unknown };

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Ends the process with the message of an error that is expected, and with the error itself otherwise. */
function stop(error: unknown): never {
  if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}

/** Why a port cannot be listened on, and what to do. */
function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Refused(
      `port ${port} is in use; stop what runs there or choose another one: PORT=${port + 1} npm start`,
    );
  if (error.code === "EACCES")
    return new Refused(
      `port ${port} may not be opened by this user; choose one above 1023: PORT=4000 npm start`,
    );
  return error;
}

async function serve(): Promise<void> {
  const settings = readSettings(process.env, undefined, repository);
  const { hostname, port, releases, files, address, reports, hsts } = settings;
  const logger = pino({ level: settings.logLevel });
  const [[{ compose }, { front }], { listen }] = await Promise.all([
    loadService(),
    import("./api/http/listen.ts"),
  ]);
  const store = openStore(settings.store);
  const { app, close } = compose({
    store,
    logger,
    releases,
    front,
    files,
    address,
    reports,
    hsts,
  });
  const server = listen(app, { hostname, port }, (opened) => {
    const at = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${opened}`;
    say(
      `\n${pc.bold("Lawdrift")} serves ${store.address}\n  ${pc.cyan(at)}          the site, in a browser\n  ${pc.cyan(`${at}/graphql`)}  the API, with examples\n`,
    );
  });
  server.on("error", (error) => stop(portError(error, port)));

  let stopping = false;
  /** Ends open answers, then the store, then the process; a second signal ends at once. */
  const shutDown = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, "stopping");
    server.close(() => {
      void Promise.all([store.close(), close()]).then(() => process.exit(0));
    });
    setTimeout(() => process.exit(1), 10_000).unref();
    server.closeIdleConnections();
  };
  process.on("SIGINT", () => shutDown("SIGINT"));
  process.on("SIGTERM", () => shutDown("SIGTERM"));
}

const LOCAL = "http://localhost:4000";

interface ReleaseOptions {
  readonly store?: string;
  readonly address: string;
  readonly withOverlays?: true;
}

async function release({ store: place, address, withOverlays }: ReleaseOptions): Promise<void> {
  const spinner = ora({ stream: process.stderr }).start("starting");
  try {
    const settings = readSettings(process.env, place);
    const store = folderOf(settings.store);
    if (store === undefined)
      throw new Refused(
        "a release is frozen from a folder; run npm run ingest -- --store .lawdrift and then npm run release -- --store .lawdrift: the same atlas gives the same release",
      );
    const { releases } = settings;
    const [{ freezeRelease }, { front }] = await loadService();
    const { outcome, manifest } = await freezeRelease({
      store,
      releases,
      address: publicAddress(address),
      withOverlays: withOverlays === true,
      front,
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
      say(`${since.differences.length} differences from ${since.id}`);
    if (outcome === "frozen" && address === LOCAL)
      say(
        `Its downloads name ${LOCAL} as their address; freeze with --address https://… where others will find it.`,
      );
    say(`/r/${id}/ answers from it once the server is started anew.`);
  } catch (error) {
    spinner.fail("stopped");
    throw error;
  }
}

async function brief(address: string, { out }: { readonly out: string }): Promise<void> {
  await writePdf(address, out);
  say(out);
}

interface ForgetOptions {
  readonly store?: string;
  readonly atlas: string;
}

async function forget({ store: place, atlas }: ForgetOptions): Promise<void> {
  const settings = readSettings(process.env, place);
  const find = findRedacted(atlas, settings.redactionKey);
  const today = new Date().toISOString().slice(0, 10);
  const { forgetNames } = await import("./api/releases/withdraw.ts");
  const store = openStore(settings.store);
  try {
    const { releases } = settings;
    const { held, withdrawn } = await forgetNames({ store, releases, find, today });
    if (held !== null)
      throw new Refused(
        `the release ${held}, which is served, still holds a name that was taken out; run npm run ingest first. Nothing was removed`,
      );
    const { removed, remains } = await store.forget();
    const caches = [keptFile(settings.store), settings.files].filter((path) => existsSync(path));
    for (const path of caches) rmSync(path, { recursive: true });
    for (const one of [...removed, ...caches]) say(`Removed: ${one}`);
    for (const id of withdrawn) say(`Withdrawn: the frozen release ${id}; /r/${id}/ answers 410.`);
    if (removed.length + caches.length + withdrawn.length === 0)
      say("There was nothing to remove.");
    say("Start every server of this store anew: until then it answers from what it has in memory.");
    say(
      `What remains, and no command can remove: ${remains === null ? "" : `${remains}; `}copies that others took, proxies and search engines that keep pages, backups, and the history of the repository.`,
    );
  } finally {
    await store.close();
  }
}

const program = new Command("lawdrift");
program
  .command("serve", { isDefault: true })
  .description("Serves pages, charts, data and GraphQL from a store.")
  .action(serve);
program
  .command("release")
  .description("Freezes the release that a store holds, to be cited and shown for ever.")
  .option("--store <folder>", "the folder of the store (default: LAWDRIFT_STORE or .lawdrift)")
  .option(
    "--address <url>",
    "where the service is found, which downloads name",
    process.env["LAWDRIFT_ADDRESS"] ?? LOCAL,
  )
  .option("--with-overlays", "publish the data of your own overlays with it")
  .action(release);
program
  .command("brief")
  .description("Writes a brief as a PDF; the service has to run.")
  .argument("<address>", "the address of the brief, http://localhost:4000/brief?items=…")
  .option("--out <file>", "where to", "brief.pdf")
  .action(brief);
program
  .command("forget")
  .description(
    "Removes older releases of the store and what was kept of them, and withdraws each frozen release that holds the name of a person who was taken out.",
  )
  .option(
    "--store <place>",
    "neo4j://…, bolt://… or a folder (default: LAWDRIFT_STORE or .lawdrift)",
  )
  .option(
    "--atlas <folder>",
    "the folder of curated data, whose ids.yaml has the names",
    fileURLToPath(new URL("./ingest/atlas", import.meta.url)),
  )
  .action(forget);
await program.parseAsync().catch(stop);
