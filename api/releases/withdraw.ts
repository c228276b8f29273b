import { createReadStream, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { writeDurably } from "../../schema/graph/durable.ts";
import type { Store } from "../../schema/graph/store.ts";
import type { FindName } from "../../schema/redaction/find.ts";
import { textsIn } from "../../schema/redaction/texts.ts";
import type { ExportContext } from "../exports/format.ts";
import { LABELS, nodesOf } from "../exports/read.ts";
import { DRAWN } from "./drawn-pictures.ts";
import { FREEZING, GRAPH, takenFrom } from "./freeze.ts";
import { listReleases, MANIFEST, type Manifest, WITHDRAWN } from "./manifest.ts";
import { listWithdrawn, type WithdrawnFile } from "./withdrawals.ts";

/** Whether a value read from a release holds a name. */
function holdsName(value: unknown, find: FindName): boolean {
  for (const { text } of textsIn(value)) if (find(text) !== null) return true;
  return false;
}

/** Whether the release that is served holds a name. */
async function isServed(from: ExportContext, find: FindName): Promise<boolean> {
  for (const label of LABELS)
    for await (const page of nodesOf(label, from)) if (holdsName(page, find)) return true;
  return false;
}

/** Whether a frozen release holds a name, in its graph or in what changed before it. */
async function isHeld(folder: string, find: FindName): Promise<boolean> {
  if (holdsName(JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")), find)) return true;
  for await (const line of createInterface({
    input: createReadStream(join(folder, GRAPH), "utf8"),
  }))
    if (holdsName(JSON.parse(line), find)) return true;
  return false;
}

/** All but the mark goes; a run that is killed in between is finished by the next. */
function empty(releases: string, id: string): void {
  for (const name of readdirSync(join(releases, id)))
    if (name !== WITHDRAWN) rmSync(join(releases, id, name), { recursive: true, force: true });
  rmSync(join(releases, DRAWN, id), { recursive: true, force: true });
}

function withdraw(releases: string, { id, date, frozenAt }: Manifest, withdrawnOn: string): void {
  const mark: WithdrawnFile = { id, date, frozenAt, withdrawnOn };
  writeDurably(join(releases, id, WITHDRAWN), `${JSON.stringify(mark, null, 2)}\n`);
  empty(releases, id);
}

/**
 * Withdraws every frozen release that holds a name: its files and the pictures drawn from it go, and a
 * mark says that it was there. Answers which, the newest first. Freezings that were killed go too.
 */
async function withdrawHolding(releases: string, find: FindName, day: string): Promise<string[]> {
  if (!existsSync(releases)) return [];
  for (const name of readdirSync(releases))
    if (name.startsWith(FREEZING)) rmSync(join(releases, name), { recursive: true, force: true });
  for (const { id } of listWithdrawn(releases)) empty(releases, id);
  const gone: string[] = [];
  for (const manifest of listReleases(releases)) {
    if (!(await isHeld(join(releases, manifest.id), find))) continue;
    withdraw(releases, manifest, day);
    gone.push(manifest.id);
  }
  return gone;
}

export interface ForgetOptions {
  /** The store whose older releases are to go. */
  readonly store: Store;
  /** The folder of all frozen releases. */
  readonly releases: string;
  readonly find: FindName;
  /** The day that a release that is withdrawn now will tell. */
  readonly today: string;
}

/** Withdraws what holds a name, unless what is served holds one itself: then that has to be mended first. */
export async function forgetNames({ store, releases, find, today }: ForgetOptions): Promise<{
  /** The release served, if it holds a name; then nothing was done. */
  readonly held: string | null;
  readonly withdrawn: readonly string[];
}> {
  const from = await takenFrom(store);
  if (await isServed(from, find)) return { held: from.name, withdrawn: [] };
  return { held: null, withdrawn: await withdrawHolding(releases, find, today) };
}
