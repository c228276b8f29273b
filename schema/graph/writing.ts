import { join } from "node:path";
import { openToWrite, removeDb } from "./engine.ts";
import { StoreUnavailable } from "./errors.ts";

/**
 * Who writes to a folder holds an empty database in it open. The engine locks its files by the operating
 * system, which gives the lock back when a process ends, however it ends.
 */
const LOCK = "writing.grafeo";
const IS_HELD = /cannot be locked/;

/** Holds the right to write to a folder; StoreUnavailable if another run has it. Give it back with what is returned. */
export function holdWriting(folder: string): () => void {
  const path = join(folder, LOCK);
  const open = () => openToWrite(path).close;
  try {
    return open();
  } catch (cause) {
    if (IS_HELD.test((cause as Error).message))
      throw new StoreUnavailable(
        `another run is writing to ${folder}; wait until it has ended, then try again. What is served stays as it is`,
        { cause },
      );
    // Whatever it is that cannot be opened, it holds nothing.
    removeDb(path);
    return open();
  }
}
