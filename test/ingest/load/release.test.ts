import { describe, expect, it } from "vitest";
import { nameRelease } from "../../../ingest/load/release.ts";
import { graphOf } from "../../support/material.ts";

describe("the name of a release", () => {
  it("is the last day of its sources and the start of its hash", async () => {
    const graph = await graphOf({}, { treaty: "frost" });
    const hash = graph.hash();
    expect(nameRelease(graph)).toBe(`2020-01-01-${hash.slice(0, 8)}`);
    expect(graph.rows("Release")).toMatchObject([{ hash, knowledgeDate: "2020-01-01" }]);
  });

  it("is the same for the same contents and another for others", async () => {
    const [one, same, other] = [
      await graphOf({}),
      await graphOf({}),
      await graphOf({}, { treaty: "frost" }),
    ];
    expect(nameRelease(same)).toBe(nameRelease(one));
    expect(nameRelease(other)).not.toBe(nameRelease(one));
  });

  it("says so where no source is dated", async () => {
    const sources = {};
    expect(nameRelease(await graphOf({ sources }))).toMatch(/^undated-[0-9a-f]{8}$/);
  });
});
