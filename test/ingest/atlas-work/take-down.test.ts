import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeDown } from "../../../ingest/atlas-work/take-down.ts";
import { CannotAdd } from "../../../ingest/atlas-work/with-item.ts";
import { run } from "../../../ingest/run.ts";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { FIXTURE } from "../../support/fixture.ts";
import { temporaryFolder } from "../../support/folder.ts";

const OLD = "case/ATA/2012-emperor";

function takenDown() {
  const atlas = temporaryFolder();
  cpSync(FIXTURE, atlas, { recursive: true });
  return { atlas, result: takeDown(atlas, OLD, "2026-01-02", "at the request of a lawyer") };
}

const read = (atlas: string, file = "jurisdictions/ATA.yaml") =>
  readFileSync(join(atlas, file), "utf8");

describe("taking a person out", () => {
  it("gives the case a new id, withholds the name and keeps the old id as a hash only", () => {
    const { atlas, result } = takenDown();
    expect(result).toMatchObject({ file: "jurisdictions/ATA.yaml", id: "2012-withheld-1" });
    const text = read(atlas);
    expect(text).toMatch(/id: 2012-withheld-1\n/);
    expect(text).not.toContain("2012-emperor");
    expect(text).toMatch(/name: Name withheld\n\s+naming: withheld\n/);
    expect(read(atlas, "ids.yaml")).toMatch(/hash: [0-9a-f]{16}\n\s+date: 2026-01-02\n/);
    expect(read(atlas, "ids.yaml")).not.toContain("emperor");
  });

  it("says where a word of the name still stands", () => {
    const { atlas, result } = takenDown();
    const lines = read(atlas).split("\n");
    const left = lines.flatMap((line, index) =>
      /emperor/i.test(line) ? [`jurisdictions/ATA.yaml:${index + 1}`] : [],
    );
    expect(left.length).toBeGreaterThan(0);
    expect(result.elsewhere).toEqual(left);
  });

  it("leaves what held the name to be written anew, and refuses to load until it is", async () => {
    const atlas = temporaryFolder();
    cpSync(FIXTURE, atlas, { recursive: true });
    const path = join(atlas, "jurisdictions/ATA.yaml");
    const text = readFileSync(path, "utf8");
    const outcome = /id: 2012-emperor[\s\S]*?outcome: (.*)\n/.exec(text)?.[1] ?? "";
    writeFileSync(path, text.replace(outcome, "The emperor went home."));
    expect(takeDown(atlas, OLD, "2026-01-02", "asked for").toRewrite).toBe(1);
    const { issues } = await run({ sources: [], atlas });
    expect(issues).toContainEqual(expect.objectContaining({ rule: "filled-in" }));
  });

  it("makes an old link answer with the day and the reason, and never with the name", async () => {
    const { atlas } = takenDown();
    const { store, close } = await STORE.open();
    try {
      const report = await run({ sources: [], atlas, store });
      expect(report.issues).toEqual([]);
      const asked = `{ case(id: "${OLD}") { id } node(id: "${OLD}") { id } retired(id: "${OLD}") { date reason into { id } } }`;
      expect(await data(store, asked)).toEqual({
        case: null,
        node: null,
        retired: { date: "2026-01-02", reason: "at the request of a lawyer", into: null },
      });
    } finally {
      await close();
    }
  });

  it.each([
    ["case/ATA/2012-nobody", /ATA has no case 2012-nobody; it has 2012-emperor/],
    ["case/ZZZ/2012-nobody", /no such case/],
    ["2012-emperor", /write case\/ISO3\/id/],
  ])("refuses %s", (id, says) => {
    const atlas = temporaryFolder();
    cpSync(FIXTURE, atlas, { recursive: true });
    expect(() => takeDown(atlas, id, "2026-01-02", "asked for")).toThrow(CannotAdd);
    expect(() => takeDown(atlas, id, "2026-01-02", "asked for")).toThrow(says);
  });
});
