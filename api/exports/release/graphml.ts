import { cutXml, HERE, x, xml } from "../../../schema/xml.ts";
import { PROPERTIES, textOf } from "../columns.ts";
import type { ReleaseFormat } from "../format.ts";
import { LABELS, nodesOf, relationshipsOf } from "../read.ts";

const TYPES = { string: "string", list: "string", number: "double", boolean: "boolean" };
const key = (id: string, on: "node" | "edge", type = "string") =>
  x("key", { id: `${on}.${id}`, for: on, "attr.name": id, "attr.type": type });

/** The frame: what properties nodes have, and where nodes and edges go. `labels` and `label` as Neo4j reads them. */
const frame = x(
  "graphml",
  { xmlns: "http://graphml.graphdrawing.org/xmlns" },
  key("labels", "node"),
  ...PROPERTIES.map(({ name, type }) => key(name, "node", TYPES[type])),
  key("label", "edge"),
  x("graph", { id: "lawdrift", edgedefault: "directed" }, HERE),
);

const data = (of: string, value: string) => x("data", { key: of }, value);

const format: ReleaseFormat = {
  file: "graph.graphml",
  mediaType: "application/graphml+xml; charset=utf-8",
  description:
    "GraphML: the whole graph for igraph, NetworkX, yEd and others; unknown properties are left out, lists are JSON.",
  async *write(from) {
    const [head = "", tail = ""] = cutXml(frame);
    yield head;
    for (const label of LABELS)
      for await (const page of nodesOf(label, from))
        yield xml(
          ...page.map((node) => {
            const row = node as unknown as Record<string, unknown>;
            const known = PROPERTIES.flatMap(({ name }) => {
              const text = textOf(row[name]);
              return text === null ? [] : [data(`node.${name}`, text)];
            });
            return x("node", { id: node.id }, data("node.labels", `:${label}`), ...known);
          }),
        );
    let count = 0;
    for (const label of LABELS)
      for await (const page of relationshipsOf(label, from))
        yield xml(
          ...page.map(({ from: source, to: target, type }) =>
            x("edge", { id: `e${count++}`, source, target }, data("edge.label", type)),
          ),
        );
    yield tail;
  },
};
export default format;
