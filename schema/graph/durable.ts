import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Waits until a file is on the disk, or what a folder holds. */
export function toDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a small file whole or not at all, also where the machine loses its power. */
export function writeDurably(path: string, text: string): void {
  const next = `${path}-${randomUUID()}`;
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
  toDisk(dirname(path));
}
