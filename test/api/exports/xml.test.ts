import { rollup } from "d3";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { NASTY } from "../../support/nasty.ts";
import { publishNasty } from "../../support/nasty-store.ts";
import { countsOf, graphTaken, steady, taken } from "../../support/take.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  // Without it the parser leaves numeric references as they are.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
  isArray: (name) => ["attvalue", "data", "spell", "node", "edge"].includes(name),
});

interface Gexf {
  id: string;
  label: string;
  attvalues: { attvalue: { for: string; value: string }[] };
  spells?: { spell: { start?: string; end?: string }[] };
}
interface GraphMl {
  id: string;
  data: { key: string; "#text": string }[];
}

const gexfOf = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  const { graph } = parser.parse(text).gexf;
  return { nodes: graph.nodes.node as Gexf[], edges: graph.edges.edge as { kind: string }[] };
};
const graphmlOf = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  const { graph } = parser.parse(text).graphml;
  return { nodes: graph.node as GraphMl[], edges: graph.edge as { source: string }[] };
};
const counted = (labels: readonly (string | undefined)[]) =>
  Object.fromEntries(
    rollup(
      labels,
      (rows) => rows.length,
      (label) => label ?? "none",
    ),
  );

describe.each(STORES)("graphs as XML from $name", (engine) => {
  const store = fixtureStore(engine);

  it("graph.gexf has every node, edge and time", async () => {
    const text = await taken(store(), "graph.gexf");
    const { nodes, edges } = gexfOf(text);
    const labels = nodes.map(
      ({ attvalues }) => attvalues.attvalue.find((one) => one.for === "labels")?.value,
    );
    expect(counted(labels)).toEqual(await countsOf(store()));
    expect(edges).toHaveLength((await graphTaken(store())).edges.length);
    const spells = new Map(nodes.map(({ id, spells: found }) => [id, found?.spell]));
    expect(spells.get("BVT/decree/2018/9")).toEqual([{ start: "2018-01-01", end: "2021-06-30" }]);
    expect(spells.get("ATA/act/2010/1")).toEqual([{ start: "2010-07-01" }]);
    expect(spells.get("ATA/bill/2024/1")).toBeUndefined();
    const shown = text.split(/(?=<node )/).filter((one) => /id="ATA\/act/.test(one));
    expectGolden("exports/graph.gexf", await steady(store(), `${shown.join("\n")}\n`));
  });

  it("graph.graphml has every node and edge", async () => {
    const text = await taken(store(), "graph.graphml");
    const { nodes, edges } = graphmlOf(text);
    const labels = nodes.map(({ data }) =>
      data.find(({ key }) => key === "node.labels")?.["#text"].slice(1),
    );
    expect(counted(labels)).toEqual(await countsOf(store()));
    expect(edges).toHaveLength((await graphTaken(store())).edges.length);
    const shown = text.split(/(?=<node )/).filter((one) => /id="ATA\/act/.test(one));
    expectGolden("exports/graph.graphml", await steady(store(), `${shown.join("\n")}\n`));
  });
});

describe("texts that are hard to write", () => {
  const [engine] = STORES;
  let opened: Awaited<ReturnType<NonNullable<typeof engine>["open"]>>;
  beforeAll(async () => {
    if (engine) opened = await engine.open();
    await publishNasty(opened.store);
  });
  afterAll(() => opened.close());

  it("come out of graph.graphml as they went in, but for returns", async () => {
    const { nodes } = graphmlOf(await taken(opened.store, "graph.graphml"));
    const titles = nodes.flatMap(({ id, data }) =>
      id.startsWith("ATA/act") ? data.filter(({ key }) => key === "node.title") : [],
    );
    expect(titles.map((one) => one["#text"])).toEqual(
      NASTY.map((text) => text.replaceAll("\r\n", "\n")),
    );
  });

  it("come out of graph.gexf as they went in, but for lines", async () => {
    const { nodes } = gexfOf(await taken(opened.store, "graph.gexf"));
    const plain = (text: string) => text.replaceAll(/\s+/g, " ");
    expect(
      nodes.flatMap(({ id, label }) => (id.startsWith("ATA/act") ? plain(label) : [])),
    ).toEqual(NASTY.map(plain));
  });
});
