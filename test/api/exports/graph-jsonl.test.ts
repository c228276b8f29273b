import { rollup } from "d3";
import { describe, expect, it } from "vitest";
import { EDGES } from "../../../schema/graph/nodes.ts";
import { STORES } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { countsOf, graphTaken, steady, taken } from "../../support/take.ts";

describe.each(STORES)("graph.jsonl from $name", (engine) => {
  const store = fixtureStore(engine);

  it("has as many nodes of each label as meta counts", async () => {
    const { nodes } = await graphTaken(store());
    expect(
      Object.fromEntries(
        rollup(
          nodes,
          (rows) => rows.length,
          ({ node }) => node,
        ),
      ),
    ).toEqual(await countsOf(store()));
  });

  it("has every kind of edge of the fixture, each between nodes that it has", async () => {
    const { nodes, edges } = await graphTaken(store());
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(edges.filter(({ edge }) => !EDGES.includes(edge as never))).toEqual([]);
    expect(new Set(edges.map((edge) => JSON.stringify(edge))).size).toBe(edges.length);
  });

  it("writes nodes before edges, unknown as null, and always the same", async () => {
    const text = await taken(store(), "graph.jsonl");
    const places = text.split("\n").map((line) => (line.startsWith('{"node"') ? "n" : "e"));
    expect(places.join("")).toMatch(/^n+e+$/);
    const shown = text.split("\n").filter((line) => /ATA\/act\/2010\/1/.test(line));
    expectGolden("exports/graph.jsonl", await steady(store(), `${shown.join("\n")}\n`));
  });

  it("gives withheld cases as the graph has them, and no stamp of the store", async () => {
    const { nodes } = await graphTaken(store());
    const withheld = nodes.filter(({ naming }) => naming === "withheld");
    expect(withheld.length).toBeGreaterThan(0);
    expect(await taken(store(), "graph.jsonl")).not.toContain('"release":');
  });
});
