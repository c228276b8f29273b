import { describe, expect, it } from "vitest";
import { Graph } from "../../ingest/graph.ts";

const law = (id: string, other: Record<string, unknown> = {}) => ({
  id,
  jurisdiction: "ATA",
  title: "A law",
  kind: "act",
  status: "in_force",
  sources: [],
  ...other,
});

const graphWith = (...laws: ReturnType<typeof law>[]) => {
  const graph = new Graph();
  for (const row of laws) graph.add("Law", row);
  return graph;
};

describe("a graph", () => {
  it("keeps the first of two nodes of one id", () => {
    const graph = graphWith(law("a", { title: "First" }), law("a", { title: "Second" }));
    expect(graph.rows("Law").map(({ title }) => title)).toEqual(["First"]);
  });

  it("leaves out what is unknown and gives rows in the order of their ids", () => {
    const graph = graphWith(law("b", { note: undefined }), law("a", { note: null }));
    expect(graph.rows("Law").map(({ id }) => id)).toEqual(["a", "b"]);
    expect(graph.rows("Law").flatMap((row) => Object.keys(row))).not.toContain("note");
  });

  it("has one arrow of a type between two nodes, however often they are linked", () => {
    const graph = graphWith(law("a"), law("b"));
    graph.link("REPLACES", "b", "a");
    graph.link("REPLACES", "b", "a");
    expect(graph.relationships("REPLACES")).toEqual([{ from: "b", to: "a" }]);
  });

  it("has the same hash in whatever order it was filled", () => {
    const one = graphWith(law("a"), law("b"));
    const other = graphWith(law("b"), law("a"));
    for (const [graph, order] of [
      [one, ["a", "b"]],
      [other, ["b", "a"]],
    ] as const)
      for (const to of order) graph.link("REPLACES", "c", to);
    expect(other.hash()).toBe(one.hash());
  });

  it.each([
    ["a property", graphWith(law("a", { title: "Other" }))],
    ["a node", graphWith(law("a"), law("b"))],
    ["an id", graphWith(law("b"))],
  ])("has another hash with another of %s", (_, other) => {
    expect(other.hash()).not.toBe(graphWith(law("a")).hash());
  });

  it("has another hash with another arrow", () => {
    const graph = graphWith(law("a"));
    graph.link("REPLACES", "a", "a");
    expect(graph.hash()).not.toBe(graphWith(law("a")).hash());
  });
});
