import { documentXml, x } from "../../schema/xml.ts";
import { nodePath } from "../address/links.ts";
import { relationshipName } from "../charts/graph/options.ts";
import type { Graph } from "../charts/graph/subgraph.ts";
import type { Chart } from "../charts/kit/definition.ts";
import type { Messages } from "../i18n/messages.ts";
import { creditLine } from "../i18n/release.ts";
import { nodeName } from "../records/node-name.tsx";

/** The graph of an address as GEXF 1.3, for Gephi and NetworkX: kinds as an attribute, relations as kinds of edges. */
export function gexf(graph: Graph, shown: Chart, address: string, t: Messages): string {
  const { title, caution, release } = shown;
  return documentXml(
    x(
      "gexf",
      { xmlns: "http://gexf.net/1.3", version: "1.3" },
      x(
        "meta",
        { lastmodifieddate: release.slice(0, "2024-08-08".length) },
        x("creator", {}, "Lawdrift"),
        x(
          "description",
          {},
          [title, caution, creditLine(release, t), `${address}${shown.page}`].join("\n"),
        ),
      ),
      x(
        "graph",
        { defaultedgetype: "directed", idtype: "string" },
        x(
          "attributes",
          { class: "node" },
          x("attribute", { id: "kind", title: "kind", type: "string" }),
          x("attribute", { id: "page", title: "page", type: "string" }),
        ),
        x(
          "nodes",
          {},
          ...graph.nodes.map((node) => {
            const page = nodePath(node);
            return x(
              "node",
              { id: node.id, label: nodeName(node, t) },
              x(
                "attvalues",
                {},
                x("attvalue", { for: "kind", value: node.__typename }),
                ...(page ? [x("attvalue", { for: "page", value: `${address}${page}` })] : []),
              ),
            );
          }),
        ),
        x(
          "edges",
          {},
          ...graph.links.map(({ from, to, relationship }, index) =>
            x("edge", {
              id: `e${index}`,
              source: from,
              target: to,
              label: relationshipName(relationship, "out", t),
              kind: relationship,
            }),
          ),
        ),
      ),
    ),
  );
}
