import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sum } from "d3";
import type { Logger } from "pino";
import { sha256 } from "./manifest.ts";

/** Pictures of a frozen release that were drawn since it was frozen, by their address. */
export interface Drawn {
  /** The picture of an address; null if it was never drawn. */
  get(address: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(address: string, picture: Uint8Array): Promise<void>;
}

/** So many bytes of pictures of one release are kept; more are drawn anew each time. */
const MOST = 500_000_000;

/** The folder of drawn pictures, beside the frozen releases and no part of what their manifests name. */
export const DRAWN = "drawn";

/**
 * Pictures that need options cannot all be drawn when a release is frozen. Each is kept as it is drawn
 * first, so that who cites one sees the same with every later version of this program.
 */
export function drawnIn(releases: string, id: string, logger: Logger): Drawn {
  const folder = join(releases, DRAWN, id);
  const file = (address: string) => join(folder, sha256(new TextEncoder().encode(address)));
  let bytes: number | undefined;
  const counted = async (): Promise<number> => {
    await mkdir(folder, { recursive: true });
    const files = await readdir(folder);
    return sum(await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size)));
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
        bytes ??= await counted();
        if (bytes + picture.byteLength > MOST) return;
        // Before it is written, so that many at once do not pass the limit together.
        bytes += picture.byteLength;
        // First under another name: nobody is given half a picture.
        const waiting = join(folder, `.${randomUUID()}`);
        await writeFile(waiting, picture);
        await rename(waiting, file(address));
      } catch (error) {
        // A place that cannot be written to still shows its pictures.
        bytes = undefined;
        logger.warn({ err: error, address }, "a picture of a frozen release was not kept");
      }
    },
  };
}
