import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { StoreEmpty, StoreUnavailable } from "./errors.ts";
import { INDEXES } from "./indexes.ts";
import type { Params, Query } from "./query.ts";
import { checkRows, type Store, type Writer } from "./store.ts";

/**
 * The embedded engine keeps each release in a file of its own under a folder; `current` names the
 * one that is read. A new release is built beside the old one and swapped in by renaming, so a run
 * that is killed leaves at most a stray file behind.
 */
const POINTER = "current";
const RELEASE_FILE = /^release-.+\.grafeo$/;
const BUILD_FILE = /^building-.+$/;
/** A pointer that a killed run wrote and did not come to exchange. */
const POINTER_FILE = /^current-.+$/;
/** How often an open store looks whether a newer release was published, in milliseconds. */
const LOOK_AGAIN = 500;

interface Reading {
  readonly file: string;
  readonly db: GrafeoDB;
  inFlight: number;
  retired: boolean;
}

const closeWhenIdle = (reading: Reading): void => {
  if (reading.retired && reading.inFlight === 0) reading.db.close();
};

/** Level by level: Node's own recursion never ends where a file system refuses folders as not found. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function ensureFolder(folder: string): void {
  try {
    makeFolder(folder);
    const probe = join(folder, `probe-${randomUUID()}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (cause) {
    throw new StoreUnavailable(
      `cannot write to ${folder} (${(cause as NodeJS.ErrnoException).code ?? "unknown reason"}); choose another place with LAWDRIFT_STORE or --store, or change its permissions`,
      { cause },
    );
  }
}

/** Removes what earlier runs left: builds that were killed and releases other than those to keep. Names what it removed. */
function tidy(folder: string, keep: readonly string[]): string[] {
  const gone = readdirSync(folder).filter((file) => {
    const base = file.replace(/\.wal$/, "");
    const isOurs = RELEASE_FILE.test(base) || BUILD_FILE.test(base) || POINTER_FILE.test(base);
    return isOurs && !keep.includes(base);
  });
  for (const file of gone) rmSync(join(folder, file), { force: true, recursive: true });
  return gone;
}

/** Opens the folder of an embedded store; it may be empty until the first release is published. */
export function openEmbedded(folder: string): Store {
  const pointer = join(folder, POINTER);
  let reading: Reading | undefined;
  let lookedAt = 0;
  let pointerTime = -1;

  const pointed = (): string | undefined =>
    existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : undefined;

  /** The open release, exchanged for a newer one if one was published since. */
  function current(): Reading {
    const now = Date.now();
    if (reading && now - lookedAt < LOOK_AGAIN) return reading;
    lookedAt = now;
    const time = existsSync(pointer) ? statSync(pointer).mtimeMs : -1;
    if (reading && time === pointerTime) return reading;
    const file = pointed();
    if (file === undefined)
      throw new StoreEmpty(`no data at ${folder} yet; run npm run ingest first`);
    if (file === reading?.file) {
      pointerTime = time;
      return reading;
    }
    const path = join(folder, file);
    if (!existsSync(path))
      throw new StoreUnavailable(
        `${path} is missing though ${pointer} names it; run npm run ingest`,
      );
    let db: GrafeoDB;
    try {
      db = grafeo.GrafeoDB.openReadOnly(path);
    } catch (cause) {
      throw new StoreUnavailable(
        `cannot open ${path}: ${(cause as Error).message}; run npm run ingest to build it anew`,
        { cause },
      );
    }
    if (reading) {
      reading.retired = true;
      closeWhenIdle(reading);
    }
    pointerTime = time;
    reading = { file, db, inFlight: 0, retired: false };
    return reading;
  }

  return {
    address: folder,
    capabilities: { cancelsReads: false, sharedWriting: false },

    served: () => current().file,

    async read<Row>(query: Query<Row>, params: Params = {}): Promise<Row[]> {
      const open = current();
      open.inFlight += 1;
      try {
        const result = await open.db.executeCypher(query.cypher, params);
        return checkRows(query, result.toArray());
      } catch (cause) {
        if (cause instanceof Error && !cause.message.startsWith("statement "))
          throw new Error(`statement ${query.name} failed: ${cause.message}`, { cause });
        throw cause;
      } finally {
        open.inFlight -= 1;
        closeWhenIdle(open);
      }
    },

    async publish(release, load) {
      ensureFolder(folder);
      const building = `building-${randomUUID()}.grafeo`;
      const built = `release-${release}.grafeo`;
      const db = grafeo.GrafeoDB.create(join(folder, building));
      try {
        for (const index of INDEXES.embedded) await db.executeCypher(index);
        const transaction = db.beginTransaction();
        const writer: Writer = {
          async run(cypher, params) {
            await transaction.executeCypher(cypher, params);
          },
        };
        await load(writer);
        transaction.commit();
        db.walCheckpoint();
        db.close();
      } catch (error) {
        db.close();
        tidyBuild(folder, building);
        throw error;
      }
      const previous = pointed();
      renameSync(join(folder, building), join(folder, built));
      const wal = join(folder, `${building}.wal`);
      if (existsSync(wal)) renameSync(wal, join(folder, `${built}.wal`));
      const next = join(folder, `${POINTER}-${randomUUID()}`);
      writeFileSync(next, `${built}\n`);
      renameSync(next, pointer);
      lookedAt = 0;
      tidy(folder, [built, ...(previous === undefined ? [] : [previous])]);
    },

    async forget() {
      const served = pointed();
      if (served === undefined)
        throw new StoreEmpty(`no data at ${folder} yet; run npm run ingest first`);
      return { removed: tidy(folder, [served]).map((file) => join(folder, file)), remains: null };
    },

    async close() {
      if (!reading) return;
      reading.retired = true;
      closeWhenIdle(reading);
      reading = undefined;
    },
  };
}

function tidyBuild(folder: string, building: string): void {
  for (const file of [building, `${building}.wal`])
    rmSync(join(folder, file), { force: true, recursive: true });
}
