import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { randomLcg } from "d3";
import { describe, expect, it } from "vitest";
import { openStore } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";
import { NEO4J, STORES } from "../stores.ts";
import { temporaryFolder } from "../support/folder.ts";
import { type Atlas, atlasWith, heldBy } from "./atlases.ts";
import { SEED, times } from "./long.ts";
import { startIngest } from "./started.ts";

const settingsOf = (engine: string): StoreSettings =>
  engine === "neo4j" && NEO4J
    ? { store: NEO4J.address, user: NEO4J.user, password: NEO4J.password }
    : { store: join(temporaryFolder(), "store") };

async function held(settings: StoreSettings) {
  const store = openStore(settings);
  try {
    return await heldBy(store);
  } finally {
    await store.close();
  }
}

/** How long an ingest takes from the moment when it has read everything. */
async function timed(atlas: Atlas, settings: StoreSettings): Promise<number> {
  const whole = startIngest(atlas.folder, settings);
  await whole.reaches(/^building$/m);
  const started = performance.now();
  expect(await whole.ended).toMatchObject({ code: 0, stderr: "" });
  return performance.now() - started;
}

for (const engine of STORES)
  describe(`an ingest that is killed, on ${engine.name}`, () => {
    const kills = times(engine.name === "neo4j" ? 2 : 3, 60);

    it(`leaves one whole release, the old or the new, each of ${kills} times`, async () => {
      await (await engine.open()).close();
      const settings = settingsOf(engine.name);
      const random = randomLcg(SEED / 1000);
      const [one, two] = [
        await atlasWith(temporaryFolder(), "No. 1 of 2010"),
        await atlasWith(temporaryFolder(), "No. 2 of 2010"),
      ];
      await timed(one, settings);
      const takes = await timed(two, settings);
      let [next, served] = [one, two];
      for (let kill = 1; kill <= kills; kill += 1) {
        const { child, reaches, ended } = startIngest(next.folder, settings);
        await reaches(/^building$/m);
        await sleep(random() * takes * 1.1);
        child.kill("SIGKILL");
        const { code } = await ended;
        const found = await held(settings);
        // One that ended before it was killed has published.
        const possible = code === 0 ? [next.holds] : [served.holds, next.holds];
        expect(possible, `kill ${kill}, seed ${SEED}`).toContainEqual(found);
        if (found.number === next.holds.number) [next, served] = [served, next];
      }
      await timed(next, settings);
      expect(await held(settings)).toEqual(next.holds);
      if (engine.name === "embedded")
        expect(readdirSync(settings.store).filter((name) => !name.startsWith("release-"))).toEqual([
          "current",
          "writing.grafeo",
        ]);
    }, 1_800_000);
  });

for (const engine of STORES)
  describe(`two ingests at once, on ${engine.name}`, () => {
    it("leave one whole release: the second is refused, or waits for the first", async () => {
      await (await engine.open()).close();
      const settings = settingsOf(engine.name);
      const [one, two] = [
        await atlasWith(temporaryFolder(), "No. 1 of 2010"),
        await atlasWith(temporaryFolder(), "No. 2 of 2010"),
      ];
      for (let round = 0; round < times(1, 10); round += 1) {
        const both = [startIngest(one.folder, settings), startIngest(two.folder, settings)];
        const ends = await Promise.all(both.map(({ ended }) => ended));
        const done = ends.filter(({ code }) => code === 0);
        expect(done.length, JSON.stringify(ends)).toBeGreaterThan(0);
        for (const { code, stderr } of ends)
          if (code !== 0) {
            expect(engine.name).toBe("embedded");
            expect([code, stderr]).toEqual([
              2,
              `another run is writing to ${settings.store}; wait until it has ended, then try again. What is served stays as it is\n`,
            ]);
          }
        expect([one.holds, two.holds]).toContainEqual(await held(settings));
      }
    }, 600_000);
  });

describe("the right to write to a folder", () => {
  it("is one run's alone, and goes with the run that is killed", async () => {
    const settings = settingsOf("embedded");
    const [one, two] = [
      await atlasWith(temporaryFolder(), "No. 1 of 2010"),
      await atlasWith(temporaryFolder(), "No. 2 of 2010"),
    ];
    await timed(one, settings);
    const first = startIngest(two.folder, settings);
    await first.reaches(/^loading Law$/m);
    first.child.kill("SIGSTOP");
    const refused = await startIngest(two.folder, settings).ended;
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/^another run is writing to .*What is served stays as it is\n$/),
    ]);
    expect(await held(settings)).toEqual(one.holds);
    first.child.kill("SIGKILL");
    await first.ended;
    expect(await held(settings)).toEqual(one.holds);
    await timed(two, settings);
    expect(await held(settings)).toEqual(two.holds);
  }, 120_000);
});
