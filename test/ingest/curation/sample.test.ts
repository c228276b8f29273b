import { describe, expect, it } from "vitest";
import { draw, showDrawn } from "../../../ingest/curation/sample.ts";
import { buildGraph } from "../../../ingest/load/build.ts";
import { together } from "../../../ingest/material.ts";
import { listSources } from "../../../ingest/sources/source.ts";
import { FIXTURE } from "../../support/fixture.ts";

const sources = await listSources();
const graph = await buildGraph(
  together(await Promise.all(sources.map((source) => source.read({ atlas: FIXTURE })))),
);

describe("facts drawn at random", () => {
  const facts = draw(graph, 20, 0.5);

  it("are the same for the same seed, and others for another", () => {
    const ids = (seed: number) => draw(graph, 20, seed).map(({ id }) => id);
    expect(ids(0.5)).toEqual(facts.map(({ id }) => id));
    expect(ids(0.6)).not.toEqual(ids(0.5));
  });

  it("are of every kind, and each names its sources", () => {
    expect(facts.some(({ id }) => id.includes("/safeguard/"))).toBe(true);
    expect(facts.some(({ id }) => id.startsWith("case/"))).toBe(true);
    expect(facts.every((fact) => fact.sources.length > 0)).toBe(true);
  });

  it("are asked without a hint at what was entered", () => {
    const coding = facts.find(({ id }) => id.includes("/safeguard/"));
    expect(showDrawn(facts, false)).not.toContain(coding?.entered);
    expect(showDrawn(facts, true)).toContain(coding?.entered);
  });
});
