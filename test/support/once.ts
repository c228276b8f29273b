import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";

/** How often it is looked whether another worker is done, in milliseconds. */
const LOOK_AGAIN = 50;

function begins(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * The folder of that name, filled once a run by the worker that needs it first; the others wait for
 * it. Where filling it fails, the next one tries, and fails alike.
 */
export async function filledOnce(
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(inject("shared"), name);
  const building = `${folder}-building`;
  while (!existsSync(folder)) {
    if (!begins(building)) {
      await wait(LOOK_AGAIN);
      continue;
    }
    try {
      // Between our two looks another may have come to its end.
      if (existsSync(folder)) break;
      await fill(building);
      renameSync(building, folder);
    } finally {
      rmSync(building, { recursive: true, force: true });
    }
  }
  return folder;
}
