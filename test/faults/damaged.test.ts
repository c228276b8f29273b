import {
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { randomLcg } from "d3";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createServer } from "../../api/http/server.ts";
import { run } from "../../ingest/run.ts";
import { openEmbedded } from "../../schema/graph/embedded.ts";
import { StoreDamaged } from "../../schema/graph/errors.ts";
import { readPointer } from "../../schema/graph/pointer.ts";
import { makeFolder, temporaryFolder } from "../support/folder.ts";
import { keptLog } from "../support/log.ts";
import { type Atlas, atlasWith, heldBy } from "./atlases.ts";
import { SEED, times } from "./long.ts";

const { folder, remove } = makeFolder();
const whole = join(folder, "whole");
let atlas: Atlas;

beforeAll(async () => {
  atlas = await atlasWith(join(folder, "atlas"), "No. 1 of 2010");
  const store = openEmbedded(whole);
  await run({ sources: [], atlas: atlas.folder, store });
  await store.close();
});
afterAll(remove);

/** A copy of the store, the file of its release, and a store that opens it. */
function copied() {
  const place = temporaryFolder();
  cpSync(whole, place, { recursive: true });
  const store = openEmbedded(place);
  onTestFinished(() => store.close());
  return { place, file: join(place, readPointer(place)?.file ?? ""), store };
}

const NOT_PUBLISHED = /is not what was published .*; run npm run ingest to build it anew$/;

/** How a store can be damaged, and what is then said. */
const DAMAGES: readonly (readonly [
  what: string,
  damage: (place: string, file: string) => void,
  says: RegExp,
])[] = [
  ["the file cut to nothing", (_, file) => truncateSync(file, 0), NOT_PUBLISHED],
  [
    "the file cut to a half",
    (_, file) => truncateSync(file, statSync(file).size / 2),
    NOT_PUBLISHED,
  ],
  [
    "the file cut by a byte",
    (_, file) => truncateSync(file, statSync(file).size - 1),
    NOT_PUBLISHED,
  ],
  ["a log beside the file", (_, file) => writeFileSync(`${file}.wal`, "more"), NOT_PUBLISHED],
  ["the file gone", (_, file) => rmSync(file), /is missing though .* names it; run npm run ingest/],
  [
    "the pointer gone",
    (place) => rmSync(join(place, "current")),
    /current is missing though releases lie beside it; run npm run ingest/,
  ],
  [
    "the pointer empty",
    (place) => writeFileSync(join(place, "current"), ""),
    /current names no release; run npm run ingest/,
  ],
  [
    "the pointer to elsewhere",
    (place) => writeFileSync(join(place, "current"), "../../etc/passwd\n"),
    /current names no release/,
  ],
  [
    "the pointer to another file",
    (place) => writeFileSync(join(place, "current"), "release-2001-01-01-00000000.grafeo\n"),
    /is missing though .* names it/,
  ],
];

describe.each(DAMAGES)("a store with %s", (_, damage, says) => {
  it("is refused, never answered from wrongly, and built anew by the next ingest", async () => {
    const { place, file, store } = copied();
    damage(place, file);
    await expect(heldBy(store)).rejects.toThrow(StoreDamaged);
    await expect(heldBy(store)).rejects.toThrow(says);
    const { outcome } = await run({ sources: [], atlas: atlas.folder, store });
    expect(outcome).toBe("published");
    expect(await heldBy(store)).toEqual(atlas.holds);
  });

  it("goes on to be served by a server that has it open", async () => {
    const { place, file, store } = copied();
    expect(await heldBy(store)).toEqual(atlas.holds);
    damage(place, file);
    // It looks again after half a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await heldBy(store)).toEqual(atlas.holds);
    expect(await heldBy(store)).toEqual(atlas.holds);
  });

  it("is told to those who ask as what it is: for a while, nothing can be read", async () => {
    const { place, file, store } = copied();
    damage(place, file);
    const { logger, text } = keptLog();
    const app = createServer({ store, logger });
    expect((await app.request("/readyz")).status).toBe(503);
    const answer = await app.request("/graphql?query={meta{release}}");
    const { errors, data } = await answer.json();
    expect([answer.status, errors?.[0]?.extensions?.code, data ?? null]).toEqual([
      503,
      "STORE_UNAVAILABLE",
      null,
    ]);
    expect(JSON.stringify(errors)).not.toContain(place);
    expect(text()).toContain(place);
  });
});

describe("bytes that were flipped", () => {
  const places = times(50, 1_000);

  it(`are found at each of ${places} places`, async () => {
    const { place, file, store } = copied();
    const good = readFileSync(file);
    const random = randomLcg(SEED / 1000);
    for (let nth = 0; nth < places; nth += 1) {
      const bytes = Buffer.from(good);
      const at = Math.floor(random() * bytes.length);
      const bit = 1 << Math.floor(random() * 8);
      bytes.writeUInt8((bytes[at] ?? 0) ^ bit, at);
      writeFileSync(file, bytes);
      const opened = openEmbedded(place);
      await expect(heldBy(opened), `byte ${at}, bit ${bit}`).rejects.toThrow(NOT_PUBLISHED);
      await opened.close();
    }
    writeFileSync(file, good);
    expect(await heldBy(store)).toEqual(atlas.holds);
  });
});

describe("a pointer without a checksum", () => {
  it("of an earlier version is still read", async () => {
    const { place, store } = copied();
    const pointer = join(place, "current");
    expect(readFileSync(pointer, "utf8")).toMatch(
      /^release-[\w.-]+\.grafeo sha256:[0-9a-f]{64}\n$/,
    );
    writeFileSync(pointer, readFileSync(pointer, "utf8").replace(/ sha256.*/, ""));
    expect(await heldBy(store)).toEqual(atlas.holds);
  });
});

describe("a release that comes out damaged", () => {
  it("does not replace the one that a server has open", async () => {
    const { place, store } = copied();
    expect(await heldBy(store)).toEqual(atlas.holds);
    const other = "release-2099-01-01-00000000.grafeo";
    writeFileSync(join(place, other), "this is no database");
    writeFileSync(join(place, "current"), `${other} sha256:${"0".repeat(64)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await heldBy(store)).toEqual(atlas.holds);
    expect(existsSync(join(place, other))).toBe(true);
  });
});
