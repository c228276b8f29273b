import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ATLAS, atlasGraph } from "./support/atlas.ts";

const Sets = z.record(
  z.string(),
  z.strictObject({
    records: z.int().positive(),
    used: z.record(z.url(), z.int().positive()),
    citedUnder: z.array(
      z.strictObject({ records: z.int().positive(), address: z.url(), citedAs: z.url() }),
    ),
    notUsed: z.array(
      z.strictObject({
        records: z.int().positive(),
        address: z.url().optional(),
        reason: z.string().min(10),
      }),
    ),
  }),
);

const sets = Sets.parse(parse(readFileSync(`${ATLAS}/research.yaml`, "utf8")));

const graph = await atlasGraph();
const cited = new Set(graph.rows("Source").map(({ url }) => url));

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe.each(Object.entries(sets))("the records “%s”", (_, set) => {
  it("are all accounted for", () => {
    const told = [
      ...Object.values(set.used),
      ...set.citedUnder.map(({ records }) => records),
      ...set.notUsed.map(({ records }) => records),
    ];
    expect(sum(told)).toBe(set.records);
  });

  it("that are used are cited in the atlas", () => {
    const addresses = [...Object.keys(set.used), ...set.citedUnder.map(({ citedAs }) => citedAs)];
    expect(addresses.filter((address) => !cited.has(address))).toEqual([]);
  });

  it("that are not used are not cited", () => {
    const addresses = [
      ...set.citedUnder.map(({ address }) => address),
      ...set.notUsed.flatMap(({ address }) => address ?? []),
    ];
    expect(addresses.filter((address) => cited.has(address))).toEqual([]);
  });
});
