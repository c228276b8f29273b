import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showReport } from "../../ingest/report.ts";
import { run, UnknownSource } from "../../ingest/run.ts";
import { STORES } from "../stores.ts";
import { type Edit, editedFixture, FIXTURE, load } from "../support/fixture.ts";
import { expectGolden } from "../support/golden.ts";
import { idsIn } from "../support/graph.ts";

const UNCITED: Edit = [
  "treaties/uncc.yaml",
  "cite: [draft]",
  "  spare: { url: https://example.org/spare, title: Spare, publisher: Spare, tier: weak }\ncite: [draft]",
];
const WRONG: Edit[] = [
  ["jurisdictions/ATA.yaml", "act/2010/1#7@2010", "act/2010/1#8"],
  ["jurisdictions/HMD.yaml", "no_bulk_retention", "no_bulk_retenton"],
  UNCITED,
];
/** A change of meaning without any mistake. */
const CHANGED: Edit = ["jurisdictions/ATA.yaml", "Told within a year.", "Told within two years."];

describe("a dry run", () => {
  it("publishes nothing and says which release it would be", async () => {
    const report = await run({ sources: [], atlas: FIXTURE });
    expect(report).toMatchObject({ outcome: "checked", errors: 0, warnings: 0, refused: 0 });
    expect(report.release).toMatch(/^2024-06-30-[0-9a-f]{8}$/);
  });

  it("counts what the README of the fixture counts", async () => {
    const { perSource } = await run({ sources: ["atlas", "countries"], atlas: FIXTURE });
    expect(perSource).toEqual([
      {
        source: "atlas",
        read: {
          laws: 5,
          provisions: 8,
          amendments: 2,
          powers: 4,
          safeguards: 9,
          "not punished": 1,
          cases: 4,
          indicators: 1,
          treaties: 2,
          articles: 4,
          participations: 7,
          positions: 2,
          influences: 2,
          letters: 1,
          demands: 3,
          sources: 16,
        },
      },
      { source: "countries", read: { jurisdictions: 251 } },
    ]);
  });

  it("goes on with warnings", async () => {
    const report = await run({ sources: [], atlas: editedFixture(UNCITED) });
    expect(report).toMatchObject({ outcome: "checked", errors: 0, warnings: 1 });
  });

  it("reads no more than the sources asked for", async () => {
    const { perSource, nodes } = await run({ sources: ["countries"], atlas: FIXTURE });
    expect(perSource.map(({ source }) => source)).toEqual(["countries"]);
    expect(nodes["Law"]).toBeUndefined();
  });

  it("refuses a source that nobody knows, and names those there are", async () => {
    const running = run({ sources: ["hearsay"], atlas: FIXTURE });
    await expect(running).rejects.toThrow(UnknownSource);
    await expect(running).rejects.toThrow("unknown source: hearsay; one of atlas, countries");
  });

  it("tells what it is doing", async () => {
    const steps: string[] = [];
    await run({ sources: [], atlas: FIXTURE, progress: (step) => void steps.push(step) });
    expect(steps).toEqual([
      "reading Lawdrift atlas",
      "reading Countries and areas: ISO 3166-1 codes, names in six languages, other and former names, M49 regions",
      "checking",
      "building",
    ]);
  });
});

describe("the report", () => {
  /** Without the names of the release, which follow from the wording of the codebook too. */
  const plain = (text: string) => text.replace(/2024-06-30-[0-9a-f]{8}/g, "2024-06-30-xxxxxxxx");

  it("of good material", async () => {
    const report = await run({ sources: [], atlas: FIXTURE });
    expectGolden("runs/checked.txt", `${plain(showReport(report))}\n`);
    expectGolden("runs/checked.json", `${plain(JSON.stringify(report, null, 2))}\n`);
  });

  it("of bad material", async () => {
    const report = await run({ sources: [], atlas: editedFixture(...WRONG) });
    expectGolden("runs/refused.txt", `${showReport(report)}\n`);
    expectGolden("runs/refused.json", `${JSON.stringify(report, null, 2)}\n`);
  });
});

for (const engine of STORES)
  describe(`a run into ${engine.name}`, () => {
    let opened: Awaited<ReturnType<typeof engine.open>>;
    beforeEach(async () => {
      opened = await engine.open();
    });
    afterEach(() => opened.close());

    it("publishes every node that it reports", async () => {
      const report = await load(opened.store);
      expect(report.outcome).toBe("published");
      const total = Object.values(report.nodes).reduce((sum, count) => sum + count, 0);
      expect(await idsIn(opened.store)).toHaveLength(total);
    });

    it("changes nothing if the store holds the release already", async () => {
      const first = await load(opened.store);
      const before = await idsIn(opened.store);
      const second = await load(opened.store);
      expect(second).toEqual({ ...first, outcome: "unchanged" });
      expect(await idsIn(opened.store)).toEqual(before);
    });

    it("publishes nothing of bad material, and serves on what was there", async () => {
      await load(opened.store);
      const before = await idsIn(opened.store);
      const report = await run({
        sources: [],
        atlas: editedFixture(...WRONG),
        store: opened.store,
      });
      expect(report).toMatchObject({ outcome: "refused", release: null, errors: 2, refused: 2 });
      expect(await idsIn(opened.store)).toEqual(before);
    });

    it("replaces the release by one of other contents", async () => {
      const first = await load(opened.store);
      const second = await load(opened.store, editedFixture(CHANGED));
      expect(second.outcome).toBe("published");
      expect(second.release).not.toBe(first.release);
      const releases = (await idsIn(opened.store)).filter((id) => id.startsWith("release/"));
      expect(releases).toEqual([`release/${second.release}`]);
    });
  });
