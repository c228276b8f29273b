import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openEmbedded } from "../../../schema/graph/embedded.ts";
import { StoreEmpty, StoreUnavailable } from "../../../schema/graph/errors.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { idsIn, loadOnly } from "../../support/graph.ts";

function openIn(folder: string) {
  const store = openEmbedded(folder);
  onTestFinished(() => store.close());
  return store;
}

async function published(...releases: string[]) {
  const folder = temporaryFolder();
  for (const release of releases) await openIn(folder).publish(release, loadOnly(release, release));
  return folder;
}

const KILLED = fileURLToPath(new URL("../../support/killed-build.ts", import.meta.url));

/** Starts to publish a second release and kills the process half-way. */
async function killHalfWay(folder: string): Promise<number> {
  const build = spawn(process.execPath, ["--import", "tsx", KILLED, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(build.stdout, "data");
  build.kill("SIGKILL");
  await once(build, "exit");
  return build.pid ?? 0;
}

describe("an embedded store", () => {
  it("says what to do where there is no data", async () => {
    const folder = temporaryFolder();
    const reading = idsIn(openIn(folder));
    await expect(reading).rejects.toThrow(StoreEmpty);
    await expect(idsIn(openIn(folder))).rejects.toThrow(
      `no data at ${folder} yet; run npm run ingest first`,
    );
  });

  it("makes no file by being read", async () => {
    const folder = join(temporaryFolder(), "not-there");
    await expect(idsIn(openIn(folder))).rejects.toThrow(StoreEmpty);
    expect(existsSync(folder)).toBe(false);
  });

  it("shows a release that another store published to an open reader within a second", async () => {
    const folder = await published("one");
    const reader = openIn(folder);
    expect(await idsIn(reader)).toEqual(["one"]);
    await openIn(folder).publish("two", loadOnly("two", "two"));
    const until = Date.now() + 1_000;
    while ((await idsIn(reader))[0] !== "two" && Date.now() < until) await sleep(50);
    expect(await idsIn(reader)).toEqual(["two"]);
  });

  it("gives every reader one release or the other while they are exchanged, never an error", async () => {
    const folder = await published("one");
    const reader = openIn(folder);
    const seen = new Set<string>();
    const writer = openIn(folder);
    const swapping = (async () => {
      for (const release of ["two", "three", "four"]) {
        await writer.publish(release, loadOnly(release, release));
        await sleep(400);
      }
    })();
    const until = Date.now() + 2_500;
    while (Date.now() < until) {
      const found = await Promise.all([idsIn(reader), idsIn(reader), idsIn(reader)]);
      for (const ids of found) {
        expect(ids).toHaveLength(1);
        seen.add(ids.join());
      }
      await sleep(5);
    }
    await swapping;
    expect([...seen]).toContain("one");
    expect([...seen].at(-1)).toBe("four");
  });

  it("serves the old release after a build was killed, and tidies it away with the next", async () => {
    const folder = await published("one");
    await killHalfWay(folder);
    expect(readdirSync(folder).some((name) => name.startsWith("building-"))).toBe(true);
    expect(await idsIn(openIn(folder))).toEqual(["one"]);
    await openIn(folder).publish("two", loadOnly("two", "two"));
    expect(await idsIn(openIn(folder))).toEqual(["two"]);
    expect(readdirSync(folder).some((name) => name.startsWith("building-"))).toBe(false);
  });

  it("keeps the last two releases and nothing older", async () => {
    const folder = await published("one", "two", "three");
    const kept = readdirSync(folder).filter((name) => name.startsWith("release-"));
    expect(kept.sort()).toEqual(["release-three.grafeo", "release-two.grafeo"]);
  });

  it("leaves no folder behind in the place for temporary files, and clears those of killed runs", async () => {
    const spilled = (pid: number) =>
      readdirSync(tmpdir()).filter((name) => name.includes(`-${pid}-`) && name.endsWith(".spill"));
    const before = spilled(process.pid);
    const folder = await published("spilling");
    const store = openEmbedded(folder);
    expect(await idsIn(store)).toEqual(["spilling"]);
    expect(spilled(process.pid).length).toBeGreaterThan(before.length);
    await store.close();
    writeFileSync(join(folder, "release-spilling.grafeo"), "this is no database");
    await expect(idsIn(openIn(folder))).rejects.toThrow(StoreUnavailable);
    expect(spilled(process.pid)).toEqual(before);
    const pid = await killHalfWay(folder);
    // What the engine makes where it reads; the run above was killed before it came to that.
    mkdirSync(join(tmpdir(), `grafeo-release-one.grafeo-${pid}-0123456789abcdef.spill`));
    await openIn(folder).publish("two", loadOnly("two", "two"));
    expect(spilled(pid)).toEqual([]);
  });

  it("removes all but what is served when it is told to forget", async () => {
    const folder = await published("one", "two");
    await killHalfWay(folder);
    writeFileSync(join(folder, "current-1234"), "release-one.grafeo");
    const { removed, remains } = await openIn(folder).forget();
    expect(remains).toBeNull();
    expect(removed).toEqual(
      expect.arrayContaining([join(folder, "current-1234"), join(folder, "release-one.grafeo")]),
    );
    expect(readdirSync(folder).sort()).toEqual(["current", "release-two.grafeo", "writing.grafeo"]);
    expect(await idsIn(openIn(folder))).toEqual(["two"]);
    await expect(openIn(temporaryFolder()).forget()).rejects.toThrow(StoreEmpty);
  });

  it("leaves files that are not its own alone", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "notes.txt"), "mine");
    await openIn(folder).publish("one", loadOnly("one", "one"));
    await openIn(folder).publish("two", loadOnly("two", "two"));
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  it("can publish one release twice", async () => {
    const folder = await published("one", "one");
    expect(await idsIn(openIn(folder))).toEqual(["one"]);
  });

  it("says what is wrong where the file of the release is missing", async () => {
    const folder = await published("one");
    rmSync(join(folder, "release-one.grafeo"), { recursive: true });
    const reading = idsIn(openIn(folder));
    await expect(reading).rejects.toThrow(StoreUnavailable);
    await expect(idsIn(openIn(folder))).rejects.toThrow(/release-one\.grafeo is missing though/);
  });

  it("says what is wrong where the file of the release is damaged", async () => {
    const folder = await published("one");
    const file = join(folder, "release-one.grafeo");
    rmSync(file, { recursive: true });
    rmSync(`${file}.wal`, { recursive: true, force: true });
    writeFileSync(file, "this is no database");
    await expect(idsIn(openIn(folder))).rejects.toThrow(StoreUnavailable);
  });

  it("says what to do where it may not write", async () => {
    const place = temporaryFolder();
    // Neither root nor anybody else can make a folder inside a file; a folder without permission stops all but root.
    writeFileSync(join(place, "file"), "");
    const inFile = openIn(join(place, "file", "store")).publish("one", loadOnly("one"));
    await expect(inFile).rejects.toThrow(StoreUnavailable);
    await expect(inFile).rejects.toThrow(
      /cannot write to .*file\/store \((ENOTDIR|EEXIST)\); choose another place/,
    );
  });

  it.skipIf(process.getuid?.() === 0)("says what to do where the folder is read-only", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
    const publishing = openIn(folder).publish("one", loadOnly("one"));
    await expect(publishing).rejects.toThrow(/cannot write to .* \(EACCES\); choose another place/);
  });
});
