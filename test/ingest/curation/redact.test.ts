import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { CannotAdd } from "../../../ingest/curation/insert-item.ts";
import { type TakeDown, takeDown } from "../../../ingest/curation/redact.ts";
import { run } from "../../../ingest/run.ts";
import { KEY_SETTING, withdrawnIdHash, wordHash } from "../../../schema/redaction/key.ts";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { FIXTURE } from "../../support/fixture.ts";
import { temporaryFolder } from "../../support/folder.ts";

const OLD = "case/ATA/2012-emperor";
const KEY = "a key that is used in tests and nowhere else";

const taking = (atlas: string, more: Partial<TakeDown> = {}): TakeDown => ({
  atlas,
  caseId: OLD,
  names: [],
  date: "2026-01-02",
  reason: "at the request of a lawyer",
  key: KEY,
  ...more,
});

function copied(): string {
  const atlas = temporaryFolder();
  cpSync(FIXTURE, atlas, { recursive: true });
  return atlas;
}

function takenDown(more: Partial<TakeDown> = {}) {
  const atlas = copied();
  return { atlas, result: takeDown(taking(atlas, more)) };
}

const read = (atlas: string, file = "jurisdictions/ATA.yaml") =>
  readFileSync(join(atlas, file), "utf8");

describe("taking a person out", () => {
  it("gives the case a new id, withholds the name and keeps the old id as a keyed hash only", () => {
    const { atlas, result } = takenDown();
    expect(result).toMatchObject({ file: "jurisdictions/ATA.yaml", id: "2012-withheld-1" });
    const text = read(atlas);
    expect(text).toMatch(/id: 2012-withheld-1\n/);
    expect(text).not.toContain("2012-emperor");
    expect(text).toMatch(/name: Name withheld\n\s+naming: withheld\n/);
    expect(read(atlas, "ids.yaml")).toMatch(/hash: hmac-[0-9a-f]{32}\n\s+date: 2026-01-02\n/);
    expect(read(atlas, "ids.yaml")).not.toContain("emperor");
  });

  it("says where a word of the name still stands", () => {
    const { atlas, result } = takenDown();
    const lines = read(atlas).split("\n");
    const left = lines.flatMap((line, index) =>
      /emperor/i.test(line) ? [`jurisdictions/ATA.yaml:${index + 1}`] : [],
    );
    expect(left.length).toBeGreaterThan(0);
    expect(result.places.words).toEqual(["README.md:11", ...left]);
    expect(result.places.searched).toMatchObject({ folder: atlas, tracked: false });
  });

  it("leaves what held the name to be written anew, and refuses to load until it is", async () => {
    const atlas = copied();
    const path = join(atlas, "jurisdictions/ATA.yaml");
    const text = readFileSync(path, "utf8");
    const outcome = /id: 2012-emperor[\s\S]*?outcome: (.*)\n/.exec(text)?.[1] ?? "";
    writeFileSync(path, text.replace(outcome, "The emperor went home."));
    expect(takeDown(taking(atlas)).toRewrite).toBe(1);
    const { issues } = await run({ sources: [], atlas });
    expect(issues).toContainEqual(expect.objectContaining({ rule: "filled-in" }));
  });

  it("makes an old link answer with the day and the reason, and never with the name", async () => {
    const { atlas } = takenDown();
    const { store, close } = await STORE.open();
    vi.stubEnv(KEY_SETTING, KEY);
    try {
      const report = await run({ sources: [], atlas, store, redactionKey: KEY });
      expect(report.issues).toEqual([]);
      const asked = `{ case(id: "${OLD}") { id } node(id: "${OLD}") { id } retired(id: "${OLD}") { date reason into { id } } }`;
      expect(await data(store, asked)).toEqual({
        case: null,
        node: null,
        retired: { date: "2026-01-02", reason: "at the request of a lawyer", into: null },
      });
      vi.stubEnv(KEY_SETTING, "");
      expect(await data(store, `{ retired(id: "${OLD}") { date } }`)).toEqual({ retired: null });
    } finally {
      vi.unstubAllEnvs();
      await close();
    }
  });

  it("takes the name out of titles, addresses and names of sources, wherever they stand", () => {
    const atlas = copied();
    const bvt = join(atlas, "jurisdictions/BVT.yaml");
    const text = readFileSync(bvt, "utf8").replaceAll(/\bwatch\b(?=[:\]])/g, "emperor-p-watch");
    const named = text
      .replace("title: Eleven bloggers held on the ice", "title: Free P. Émperor!")
      .replace("https://example.org/watch/ice-2016", "https://example.org/watch/p_EMPEROR%2Dheld");
    expect(named.split(/emperor/i).length).toBeGreaterThan(4);
    writeFileSync(bvt, named);
    const { toRewrite } = takeDown(taking(atlas));
    const left = read(atlas, "jurisdictions/BVT.yaml");
    expect(left).not.toMatch(/[eé]mperor/i);
    expect(left.split("withheld-source-1")).toHaveLength(named.split("emperor-p-watch").length);
    expect([toRewrite, left.split("TODO").length - 1]).toEqual([2, 2]);
  });

  it("names other cases of the person, and changes none of them by half", () => {
    const atlas = copied();
    const path = join(atlas, "jurisdictions/ATA.yaml");
    const other = "id: 2016-eleven-bloggers\n    name: P. Emperor and ten bloggers";
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(/id: 2016-eleven-bloggers\n {4}name: .*/, other),
    );
    const { cases } = takeDown(taking(atlas));
    expect(cases).toEqual(["case/ATA/2016-eleven-bloggers"]);
    expect(read(atlas)).toContain(other);
  });

  it("searches every tracked file of the repository, and its path", () => {
    const root = temporaryFolder();
    const git = (...what: string[]) => execFileSync("git", ["-C", root, ...what]);
    git("init", "-q");
    const atlas = join(root, "atlas");
    cpSync(FIXTURE, atlas, { recursive: true });
    writeFileSync(join(root, "golden.json"), '{ "name":\n "Emperor P." }');
    writeFileSync(join(root, "emperor-p.txt"), "nothing");
    writeFileSync(join(root, "picture.png"), Buffer.from([0, 1, 2]));
    writeFileSync(join(root, "broken.txt"), "by P.\nEmperor");
    git("add", ".");
    writeFileSync(join(root, "untracked.txt"), "Emperor P.");
    const { whole, words, unread, searched } = takeDown(taking(atlas)).places;
    expect(whole).toEqual(["broken.txt:2", "emperor-p.txt", "golden.json:2"]);
    expect(words).toEqual(["atlas/README.md:11", "atlas/jurisdictions/ATA.yaml:28"]);
    expect(unread).toEqual(["picture.png"]);
    expect(searched.tracked).toBe(true);
  });

  it("keeps an id that was kept without a key with the key, once told whose it was", () => {
    const { atlas, result } = takenDown({ caseId: "case/BVT/2018-seal", names: ["Harp Seal"] });
    expect([result.file, result.id]).toEqual([null, null]);
    const ids = read(atlas, "ids.yaml");
    expect(ids).not.toContain("74a9303c8639c3b4");
    expect(ids).toContain(`hash: ${withdrawnIdHash(KEY, "case/BVT/2018-seal")}, date: 2023-05-06`);
    expect(ids).toContain(wordHash(KEY, "seal"));
    // A second time changes nothing.
    takeDown(taking(atlas, { caseId: "case/BVT/2018-seal", names: ["Harp Seal"] }));
    expect(read(atlas, "ids.yaml")).toBe(ids);
  });

  it("writes nothing if hashes were made with another key", () => {
    const { atlas } = takenDown();
    const before = [read(atlas), read(atlas, "ids.yaml")];
    const again = taking(atlas, {
      caseId: "case/BVT/2019-fisher",
      names: ["A Fisher"],
      key: KEY.toUpperCase(),
    });
    expect(() => takeDown(again)).toThrow(/another key/);
    expect([read(atlas), read(atlas, "ids.yaml")]).toEqual(before);
  });

  it.each([
    ["case/ATA/2012-nobody", /ATA has no case 2012-nobody; it has 2012-emperor/],
    ["case/ZZZ/2012-nobody", /unknown case/],
    ["2012-emperor", /write case\/ISO3\/id/],
    ["case/ATA/2016-eleven-bloggers", /“Eleven bloggers of the ice” is not the name of one person/],
  ])("refuses %s", (id, says) => {
    const atlas = copied();
    const asked = taking(atlas, { caseId: id });
    expect(() => takeDown(asked)).toThrow(CannotAdd);
    expect(() => takeDown(asked)).toThrow(says);
  });
});
