import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { toDisk } from "./durable.ts";
import { createDb, type OpenDb, openToRead, removeDb } from "./engine.ts";
import { StoreDamaged, StoreEmpty, StoreTimeout, StoreUnavailable } from "./errors.ts";
import { INDEXES } from "./indexes.ts";
import { checksum, type Pointed, pointerOf, readPointer, writePointer } from "./pointer.ts";
import type { Params, Query } from "./query.ts";
import { checkRows, type ReadOptions, type Store, type Writer } from "./store.ts";
import { takingTurns } from "./taking-turns.ts";
import { holdWriting } from "./writing.ts";

/**
 * The embedded engine keeps each release in a file of its own under a folder; `current` names the
 * one that is read, with its checksum. A new release is built beside the old one and swapped in by
 * renaming, so a run that is killed leaves at most a stray file behind.
 */
const RELEASE_FILE = /^release-.+\.grafeo$/;
/** What a killed run leaves: a build, a pointer that it did not come to exchange, a file to try whether it may write. */
const STRAY_FILE = /^((building|current|probe)-.+|text-alignments\.json-.+)$/;
/** Statements at a time in this process: a processor stays free for those who wait for anything else. */
const inTurn = takingTurns(Math.max(1, availableParallelism() - 1));
/** How often an open store looks whether a newer release was published, in milliseconds. */
const LOOK_AGAIN = 500;

interface Reading extends OpenDb {
  readonly file: string;
  inFlight: number;
  retired: boolean;
}

const closeWhenIdle = (reading: Reading): void => {
  if (reading.retired && reading.inFlight === 0) reading.close();
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
    return (RELEASE_FILE.test(base) || STRAY_FILE.test(base)) && !keep.includes(base);
  });
  for (const file of gone) rmSync(join(folder, file), { force: true, recursive: true });
  return gone;
}

/** Opens the file of a release once it was found to be what was published. */
function openRelease(folder: string, { file, sha256 }: Pointed): OpenDb {
  const path = join(folder, file);
  const anew = "run npm run ingest to build it anew";
  if (!existsSync(path))
    throw new StoreDamaged(`${path} is missing though ${pointerOf(folder)} names it; ${anew}`);
  try {
    if (sha256 !== null && checksum(path) !== sha256)
      throw new StoreDamaged(
        `${path} is not what was published (its SHA-256 is not the one in ${pointerOf(folder)}); ${anew}`,
      );
    return openToRead(path);
  } catch (cause) {
    if (cause instanceof StoreDamaged) throw cause;
    throw new StoreDamaged(`cannot open ${path}: ${(cause as Error).message}; ${anew}`, { cause });
  }
}

/** The engine and the file system each have their own words for a disk that is full or may not be written to. */
function explainWriting(cause: unknown, folder: string): unknown {
  if (cause instanceof StoreUnavailable || !(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  const [, number] = /os error (\d+)/.exec(cause.message) ?? [];
  const isFull = /^(28|122)$/.test(number ?? "") || /^(ENOSPC|EDQUOT)$/.test(code ?? "");
  if (isFull)
    return new StoreUnavailable(
      `no space is left on the disk of ${folder}; free some, or choose another place with LAWDRIFT_STORE or --store. What was served before still is`,
      { cause },
    );
  if (number === undefined && (cause as NodeJS.ErrnoException).syscall === undefined) return cause;
  return new StoreUnavailable(
    `cannot write to ${folder} (${code ?? cause.message}); choose another place with LAWDRIFT_STORE or --store, or change its permissions. What was served before still is`,
    { cause },
  );
}

/** Fills a new database with what a run loads. */
async function write(path: string, load: (writer: Writer) => Promise<void>): Promise<void> {
  const { db, close } = createDb(path);
  try {
    for (const index of INDEXES.embedded) await db.executeCypher(index);
    const transaction = db.beginTransaction();
    await load({
      async run(cypher, params) {
        await transaction.executeCypher(cypher, params);
      },
    });
    transaction.commit();
    db.walCheckpoint();
  } finally {
    close();
  }
}

/** Builds a release in a file of its own and makes it what readers see; all of it is on the disk before. */
async function build(
  folder: string,
  release: string,
  load: (writer: Writer) => Promise<void>,
): Promise<void> {
  const building = join(folder, `building-${randomUUID()}.grafeo`);
  const file = `release-${release}.grafeo`;
  try {
    await write(building, load);
    const wal = `${building}.wal`;
    for (const path of [building, wal]) if (existsSync(path)) toDisk(path);
    const sha256 = checksum(building);
    const built = join(folder, file);
    rmSync(`${built}.wal`, { force: true, recursive: true });
    renameSync(building, built);
    if (existsSync(wal)) renameSync(wal, `${built}.wal`);
    toDisk(folder);
    writePointer(folder, { file, sha256 });
  } finally {
    // Gone if all went well.
    removeDb(building);
  }
}

/** The release that a folder names; undefined where the pointer is damaged or not there. */
function pointedOrNone(folder: string): Pointed | undefined {
  try {
    return readPointer(folder);
  } catch (error) {
    if (error instanceof StoreDamaged) return undefined;
    throw error;
  }
}

/** Opens the folder of an embedded store; it may be empty until the first release is published. */
export function openEmbedded(folder: string): Store {
  const pointer = pointerOf(folder);
  let reading: Reading | undefined;
  let lookedAt = 0;
  let pointerTime = -1;
  /** Why nothing could be opened when it was last tried. */
  let failed: unknown;

  /** The release that the pointer names, opened. */
  function newest(): Reading {
    const time = existsSync(pointer) ? statSync(pointer).mtimeMs : -1;
    if (reading && time === pointerTime) return reading;
    const pointed = readPointer(folder);
    if (pointed === undefined) {
      if (existsSync(folder) && readdirSync(folder).some((file) => RELEASE_FILE.test(file)))
        throw new StoreDamaged(
          `${pointer} is missing though releases lie beside it; run npm run ingest to build it anew`,
        );
      throw new StoreEmpty(`no data at ${folder} yet; run npm run ingest first`);
    }
    if (pointed.file !== reading?.file) {
      const opened = openRelease(folder, pointed);
      if (reading) {
        reading.retired = true;
        closeWhenIdle(reading);
      }
      reading = { ...opened, file: pointed.file, inFlight: 0, retired: false };
    }
    pointerTime = time;
    return reading;
  }

  /** The open release, exchanged for a newer one if one was published since and can be read. */
  function current(): Reading {
    const now = Date.now();
    if (now - lookedAt < LOOK_AGAIN) {
      if (reading) return reading;
      if (failed) throw failed;
    }
    lookedAt = now;
    failed = undefined;
    try {
      return newest();
    } catch (error) {
      // What is open was checked when it was opened, and does not change with its file.
      if (reading && error instanceof StoreDamaged) return reading;
      if (error instanceof StoreDamaged) failed = error;
      throw error;
    }
  }

  return {
    address: folder,
    capabilities: { cancelsReads: false, sharedWriting: false },

    settings: () => ({ store: folder }),

    served: () => current().file,

    async read<Row>(
      query: Query<Row>,
      params: Params = {},
      { signal }: ReadOptions = {},
    ): Promise<Row[]> {
      const open = current();
      open.inFlight += 1;
      try {
        const result = await inTurn(signal ?? {}, async () => {
          if (signal?.aborted) throw new StoreTimeout("given up", { cause: signal.reason });
          return open.db.executeCypher(query.cypher, params);
        });
        return checkRows(query, result.toArray());
      } catch (cause) {
        if (cause instanceof StoreTimeout) throw cause;
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
      try {
        const giveBack = holdWriting(folder);
        try {
          const previous = pointedOrNone(folder);
          await build(folder, release, load);
          lookedAt = 0;
          tidy(folder, [`release-${release}.grafeo`, ...(previous ? [previous.file] : [])]);
        } finally {
          giveBack();
        }
      } catch (cause) {
        throw explainWriting(cause, folder);
      }
    },

    async forget() {
      const served = readPointer(folder);
      if (served === undefined)
        throw new StoreEmpty(`no data at ${folder} yet; run npm run ingest first`);
      const giveBack = holdWriting(folder);
      try {
        const removed = tidy(folder, [served.file]);
        return { removed: removed.map((file) => join(folder, file)), remains: null };
      } finally {
        giveBack();
      }
    },

    async close() {
      if (!reading) return;
      reading.retired = true;
      closeWhenIdle(reading);
      reading = undefined;
    },
  };
}
