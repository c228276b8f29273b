import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listImporters, NEEDS } from "../../../ingest/sources/importer.ts";

describe("the importers", async () => {
  const importers = await listImporters();

  it("are the folders that have one, each with what it takes and under which terms", () => {
    expect(importers.map(({ id }) => id)).toEqual(importers.map(({ id }) => id).toSorted());
    for (const { takes, card, needs = [], several } of importers) {
      expect(takes).toMatch(/^(the|a) /);
      expect(["yes", "no"]).toContain(card.redistribute);
      expect(needs.filter((need) => !(need in NEEDS))).toEqual([]);
      // Who is told by the mapping of a user is told by nobody else.
      if (!needs.includes("mapping"))
        expect([card.url, card.licence, card.publisher]).not.toContain(undefined);
      expect([undefined, true]).toContain(several);
    }
  });

  it("have a golden run each", () => {
    const golden = readdirSync("test/golden/imports");
    expect(golden).toEqual(expect.arrayContaining(importers.map(({ id }) => `${id}.txt`)));
  });
});
