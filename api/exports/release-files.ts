import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { SERVER_LIMITS } from "../arguments/limits.ts";
import { readRelease } from "../store/context.ts";
import type { ExportContext, ReleaseFormat } from "./format.ts";
import { isPackable, packed, type WriteFile } from "./write.ts";

/** Files of the release that a service serves, each written to the disk when it is first asked for. */
export interface ReleaseFiles {
  /** Where a file lies; written first if it is not there. */
  place(from: ExportContext, format: ReleaseFormat): Promise<string>;
  /** How large a file is, at whichever address it was asked for; null if it was not written yet. */
  bytes(from: ExportContext, format: ReleaseFormat): number | null;
}

/** How often it is looked whether the release whose files lie here is still served, in milliseconds. */
const LOOK_AGAIN = 10_000;

const folders = new Set<string>();
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** A new folder in another, which goes with this process; what processes that were killed left goes now. */
function ownFolder(within: string): string {
  mkdirSync(within, { recursive: true });
  for (const name of readdirSync(within)) {
    const [, pid] = /^(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(within, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(within, `${process.pid}-`));
  folders.add(folder);
  return folder;
}

const TEMPORARY = join(tmpdir(), "lawdrift-files");

/** Where the folder may not be written to, the temporary folder of the machine has to do. */
function folderIn(within: string): string {
  try {
    return ownFolder(within);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") return ownFolder(TEMPORARY);
    throw error;
  }
}

const sizeOf = (file: string): number =>
  statSync(file).size + (statSync(packed(file), { throwIfNoEntry: false })?.size ?? 0);

const removeFile = (file: string): void => {
  for (const path of [file, packed(file)]) rmSync(path, { force: true });
};

/**
 * Files are written under another name first, so that nobody is sent half of one, and once however
 * many ask at the same time. A file names the address at which it was asked for, so there may be
 * several of one format: together they take no more than their share of the disk, and those least
 * asked for go first. When the release goes, its files go.
 */
export function releaseFilesIn(write: WriteFile, within = TEMPORARY): ReleaseFiles {
  let folder: string | undefined;
  let written: Pick<ExportContext, "store" | "name"> | undefined;
  let watching = false;
  const files = new LRUCache<string, string>({
    maxSize: SERVER_LIMITS.fileBytes,
    sizeCalculation: sizeOf,
    dispose: removeFile,
  });
  const underWay = new Map<string, Promise<string>>();
  /** Sizes of files of the release written last, by name. */
  const sizes = new Map<string, number>();

  /** Forgets all files once another release than theirs is served. */
  async function look(): Promise<void> {
    if (!written || files.size === 0) return;
    const { id } = await readRelease(written.store);
    if (id !== `release/${written.name}`) files.clear();
  }
  /** A store that does not answer now is asked again later. */
  function watch(): void {
    if (watching) return;
    watching = true;
    setInterval(() => void look().catch(() => {}), LOOK_AGAIN).unref();
  }

  async function fresh(from: ExportContext, format: ReleaseFormat, key: string): Promise<string> {
    folder ??= folderIn(within);
    const file = join(folder, createHash("sha256").update(key).digest("hex"));
    const building = join(folder, `building-${randomUUID()}`);
    try {
      await write(from, format, building);
      if (isPackable(format)) await rename(packed(building), packed(file));
      await rename(building, file);
    } finally {
      await Promise.all([rm(building, { force: true }), rm(packed(building), { force: true })]);
    }
    if (written?.name !== from.name) {
      files.clear();
      sizes.clear();
    }
    written = from;
    sizes.set(format.file, statSync(file).size);
    files.set(key, file);
    watch();
    return file;
  }

  return {
    async place(from, format) {
      const key = [from.name, from.origin, format.file].join(" ");
      const known = files.get(key);
      // Somebody may have emptied the folder.
      if (known !== undefined && statSync(known, { throwIfNoEntry: false })) return known;
      const waiting = underWay.get(key) ?? fresh(from, format, key);
      underWay.set(key, waiting);
      return waiting.finally(() => underWay.delete(key));
    },
    bytes: (from, format) =>
      written?.name === from.name ? (sizes.get(format.file) ?? null) : null,
  };
}
