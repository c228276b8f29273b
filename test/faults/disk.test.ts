import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openEmbedded } from "../../schema/graph/embedded.ts";
import { temporaryFolder } from "../support/folder.ts";
import { atlasWith, heldBy } from "./atlases.ts";
import { times } from "./long.ts";
import { startIngest } from "./started.ts";

/** A disk of its own in memory; why there is none where this user may not mount one. */
function mountDisk(megabytes: number): { place: string; why: string | null } {
  const place = mkdtempSync(join(tmpdir(), "lawdrift-disk-"));
  const { status, stderr, error } = spawnSync(
    "mount",
    ["-t", "tmpfs", "-o", `size=${megabytes}m`, "lawdrift", place],
    { encoding: "utf8" },
  );
  return { place, why: status === 0 ? null : (error?.message ?? stderr.trim()) };
}

function unmount(place: string): void {
  spawnSync("umount", ["-l", place]);
  rmSync(place, { recursive: true, force: true });
}

const probe = mountDisk(1);
unmount(probe.place);
const isRoot = process.getuid?.() === 0;
// In CI it runs as root: there a test that cannot mount fails, so that nobody takes it for one that passed.
const canTry = probe.why === null || (isRoot && process.env["CI"] !== undefined);
const unless = canTry ? "" : ` (not run: no disk can be mounted here: ${probe.why})`;

function disk(megabytes: number): string {
  const { place, why } = mountDisk(megabytes);
  onTestFinished(() => unmount(place));
  if (why !== null) throw new Error(`no disk can be mounted here: ${why}`);
  return place;
}

const free = (place: string): number => {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize;
};

async function held(folder: string) {
  const store = openEmbedded(folder);
  try {
    return await heldBy(store);
  } finally {
    await store.close();
  }
}

describe("a disk", () => {
  it.skipIf(!canTry)(
    `that is full stops an ingest with a message, and what was served still is${unless}`,
    async () => {
      const place = disk(48);
      const folder = join(place, "store");
      const [one, two] = [
        await atlasWith(temporaryFolder(), "No. 1 of 2010"),
        await atlasWith(temporaryFolder(), "No. 2 of 2010"),
      ];
      expect(await startIngest(one.folder, { store: folder }).ended).toMatchObject({ code: 0 });
      const filling = join(place, "filling");
      const spare = [0, 8_192, 150_000, 400_000, 4_096, 60_000, 100_000, 250_000, 300_000, 700_000];
      for (const left of spare.slice(0, times(4, spare.length))) {
        rmSync(filling, { force: true });
        writeFileSync(filling, Buffer.alloc(Math.max(0, free(place) - left)));
        const { code, signal, stderr } = await startIngest(two.folder, { store: folder }).ended;
        expect([left, code, signal, stderr]).toEqual([
          left,
          2,
          null,
          expect.stringMatching(
            /^(no space is left on the disk of|cannot write to) .*(What was served before still is|\(ENOSPC\); choose another place.*)\n$/,
          ),
        ]);
        expect(await held(folder)).toEqual(one.holds);
        expect(readdirSync(folder).filter((name) => name.startsWith("building"))).toEqual([]);
      }
      rmSync(filling);
      expect(await startIngest(two.folder, { store: folder }).ended).toMatchObject({ code: 0 });
      expect(await held(folder)).toEqual(two.holds);
    },
    300_000,
  );

  it.skipIf(!canTry)(
    `that may only be read from is served from, and not written to${unless}`,
    async () => {
      const place = disk(16);
      const folder = join(place, "store");
      const atlas = await atlasWith(temporaryFolder(), "No. 1 of 2010");
      const other = await atlasWith(temporaryFolder(), "No. 2 of 2010");
      expect(await startIngest(atlas.folder, { store: folder }).ended).toMatchObject({ code: 0 });
      expect(spawnSync("mount", ["-o", "remount,ro", place]).status).toBe(0);
      expect(await held(folder)).toEqual(atlas.holds);
      expect(await startIngest(other.folder, { store: folder }).ended).toEqual({
        code: 2,
        signal: null,
        stderr: `cannot write to ${folder} (EROFS); choose another place with LAWDRIFT_STORE or --store, or change its permissions\n`,
      });
      expect(await held(folder)).toEqual(atlas.holds);
    },
    60_000,
  );
});
