import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";

/** An open database, which takes away what it made when it is closed. */
export interface OpenDb {
  readonly db: GrafeoDB;
  close(): void;
}

/** The engine makes a folder for each database that it opens, for queries too large for the memory, and leaves it. */
const SPILL = /^grafeo-.+-(\d+)-[0-9a-f]+\.spill$/;

const spillFolders = (): string[] => readdirSync(tmpdir()).filter((name) => SPILL.test(name));

function removeEmpty(name: string): void {
  try {
    rmdirSync(join(tmpdir(), name));
  } catch {
    // It is used, another one's, or gone.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Opens a database; empty folders that it makes go when it is closed, and those of processes that were killed go now. */
function opened(open: () => GrafeoDB): OpenDb {
  const before = new Set(spillFolders());
  for (const name of before) if (!isAlive(Number(SPILL.exec(name)?.[1]))) removeEmpty(name);
  const own = () =>
    spillFolders().filter(
      (name) => !before.has(name) && Number(SPILL.exec(name)?.[1]) === process.pid,
    );
  let db: GrafeoDB;
  try {
    db = open();
  } catch (error) {
    for (const name of own()) removeEmpty(name);
    throw error;
  }
  const made = own();
  return {
    db,
    close() {
      db.close();
      for (const name of made) removeEmpty(name);
    },
  };
}

export const createDb = (path: string): OpenDb => opened(() => grafeo.GrafeoDB.create(path));
export const openToWrite = (path: string): OpenDb => opened(() => grafeo.GrafeoDB.open(path));
export const openToRead = (path: string): OpenDb =>
  opened(() => grafeo.GrafeoDB.openReadOnly(path));

/** Removes a database with the log and the half-made file that the engine keeps beside it. */
export function removeDb(path: string): void {
  for (const one of [path, `${path}.wal`, `${path}.creating`])
    rmSync(one, { force: true, recursive: true });
}
