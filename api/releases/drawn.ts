import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { sha256 } from "./manifest.ts";

/** Pictures of a frozen release that were drawn since it was frozen, by their address. */
export interface Drawn {
  /** The picture of an address; null if it was never drawn. */
  get(address: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(address: string, picture: Uint8Array): Promise<void>;
}

/** So many pictures of one release are kept; more are drawn anew each time. */
const MOST = 20_000;

/** The folder of drawn pictures, beside the frozen releases and no part of what their manifests name. */
export const DRAWN = "drawn";

/**
 * Pictures that need options cannot all be drawn when a release is frozen. Each is kept as it is drawn
 * first, so that who cites one sees the same with every later version of this program.
 */
export function drawnIn(releases: string, id: string, logger: Logger): Drawn {
  const folder = join(releases, DRAWN, id);
  const file = (address: string) => join(folder, sha256(new TextEncoder().encode(address)));
  let count: Promise<number> | undefined;
  const counted = async (): Promise<number> => {
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).length;
  };
  return {
    async get(address) {
      try {
        return new Uint8Array(await readFile(file(address)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async put(address, picture) {
      try {
        count ??= counted();
        const known = await count;
        if (known >= MOST) return;
        // First under another name: nobody is given half a picture.
        const waiting = join(folder, `.${randomUUID()}`);
        await writeFile(waiting, picture);
        await rename(waiting, file(address));
        count = Promise.resolve(known + 1);
      } catch (error) {
        // A place that cannot be written to still shows its pictures.
        count = undefined;
        logger.warn({ err: error, address }, "a picture of a frozen release was not kept");
      }
    },
  };
}
