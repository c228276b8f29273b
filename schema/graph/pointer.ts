import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { writeDurably } from "./durable.ts";
import { StoreDamaged } from "./errors.ts";

/** Names the release that is read, with its checksum: the only file of the folder that is ever exchanged. */
export const POINTER = "current";
export const pointerOf = (folder: string): string => join(folder, POINTER);

const LINE = /^(release-[\w.+-]+\.grafeo)(?: sha256:([0-9a-f]{64}))?\n?$/;

/** The file of the release that is read. */
export interface Pointed {
  readonly file: string;
  /** Of the file when it was published; null where a version without checksums published it. */
  readonly sha256: string | null;
}

/** What the pointer of a folder names; undefined where there is none. StoreDamaged if it names nothing. */
export function readPointer(folder: string): Pointed | undefined {
  const pointer = pointerOf(folder);
  if (!existsSync(pointer)) return undefined;
  const [, file, sha256] = LINE.exec(readFileSync(pointer, "utf8")) ?? [];
  if (file === undefined)
    throw new StoreDamaged(`${pointer} names no release; run npm run ingest to build it anew`);
  return { file, sha256: sha256 ?? null };
}

export const writePointer = (folder: string, { file, sha256 }: Pointed): void =>
  writeDurably(pointerOf(folder), `${file}${sha256 === null ? "" : ` sha256:${sha256}`}\n`);

const CHUNK = 1 << 20;

function add(path: string, hash: Hash, buffer: Buffer): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(join(path, name), hash.update(name), buffer);
    return;
  }
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** The checksum of a store's file, and of what the engine would read with it. */
export function checksum(file: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (const path of [file, `${file}.wal`]) if (existsSync(path)) add(path, hash, buffer);
  return hash.digest("hex");
}
