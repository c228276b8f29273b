import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CannotAdd } from "../../../ingest/curation/insert-item.ts";
import { addSkeleton, SKELETONS } from "../../../ingest/curation/skeleton.ts";
import { run } from "../../../ingest/run.ts";
import { FIXTURE } from "../../support/fixture.ts";
import { temporaryFolder } from "../../support/folder.ts";

function copy(): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}
const ATA = "jurisdictions/ATA.yaml";

describe("a skeleton", () => {
  it.each([
    ["law", "ATA", "act/2030/1"],
    ["provision", "ATA", "act/2010/1#99"],
    ["case", "ATA", "2030-somebody"],
    ["safeguard", "ATA", "source_protection"],
    ["power", "ATA", "hacking"],
    ["not-punished", "HMD", "insult_of_religion"],
  ] as const)("of a %s is added and leaves every other line as it was", (kind, iso3, id) => {
    const atlas = copy();
    const file = join(atlas, `jurisdictions/${iso3}.yaml`);
    const before = readFileSync(file, "utf8").split("\n");
    addSkeleton(atlas, kind, iso3, id, "2030");
    const after = readFileSync(file, "utf8").split("\n");
    const added = after.length - before.length;
    const start = before.findIndex((line, index) => line !== after[index]);
    expect(added).toBeGreaterThan(2);
    expect([...after.slice(0, start), ...after.slice(start + added)]).toEqual(before);
  });

  it("does not validate until every TODO is filled in", async () => {
    const atlas = copy();
    addSkeleton(atlas, "law", "ATA", "act/2030/1", "2030");
    const { issues } = await run({ sources: [], atlas });
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: "filled-in", file: ATA, field: "laws[2].title" }),
    );
  });

  it("of a jurisdiction takes laws, provisions and cases", () => {
    const atlas = copy();
    addSkeleton(atlas, "jurisdiction", "ATF", undefined, "2030");
    addSkeleton(atlas, "law", "ATF", "act/2030/1", "2030");
    addSkeleton(atlas, "provision", "ATF", "act/2030/1#4", "2030");
    addSkeleton(atlas, "case", "ATF", undefined, "2030");
    addSkeleton(atlas, "case", "ATF", undefined, "2030");
    const text = readFileSync(join(atlas, "jurisdictions/ATF.yaml"), "utf8");
    expect(text).toMatch(/laws:\n {2}- id: act\/2030\/1\n[\s\S]*provisions:\n {6}- section: "4"\n/);
    expect(text).toMatch(/cases:\n {2}- id: 2030-case-1\n[\s\S]* {2}- id: 2030-case-2\n/);
  });

  it.each([
    [
      "case",
      "ATF",
      "2030-x",
      /no file .*ATF\.yaml; npm run atlas -- add jurisdiction ATF makes one/,
    ],
    ["case", "ATA", "2012-emperor", /ATA has a case 2012-emperor already/],
    ["provision", "ATA", "act/1999/1#2", /name the law and section.*laws of ATA: act\/2010\/1/],
    ["law", "ATA", undefined, /name the law/],
    ["jurisdiction", "ATA", undefined, /is there already/],
    ["jurisdiction", "ata", undefined, /no ISO 3166-1 alpha-3 code/],
  ] as const)("of a %s in %s is refused: %s", (kind, iso3, id, says) => {
    const atlas = copy();
    expect(() => addSkeleton(atlas, kind, iso3, id, "2030")).toThrow(CannotAdd);
    expect(() => addSkeleton(atlas, kind, iso3, id, "2030")).toThrow(says);
  });

  it("can be made of every kind that the command offers", () => {
    expect(SKELETONS).toEqual([
      "jurisdiction",
      "law",
      "provision",
      "case",
      "safeguard",
      "power",
      "not-punished",
    ]);
  });
});
