import { rollups, sum } from "d3";
import { formatCode, formatCount, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { nodeName } from "../../records/node-name.tsx";
import type { Chart, ChartRow } from "../kit/definition.ts";
import { inOrder } from "./kinds.ts";
import { type GraphOptions, PAGE, relationshipName } from "./options.ts";
import { endsOf, type Graph } from "./subgraph.ts";

/** `What is linked with Kenya`, or between which two the way leads. */
export function graphTitle(graph: Graph, options: GraphOptions, t: Messages): string {
  const [name, end] = endsOf(graph, options, t);
  return end === undefined
    ? t("graph.around", { name })
    : t("graph.between", { from: name, to: end });
}

/** How much there is of what. */
export function graphDescription({ nodes, links }: Graph, t: Messages): string {
  const counts = new Map(
    rollups(
      nodes,
      (own) => own.length,
      ({ __typename }) => __typename,
    ),
  );
  const kinds = inOrder(counts.keys()).map(
    (kind) =>
      `${formatCode("node", kind, t)}${t("list.colon")}${formatCount(counts.get(kind) ?? 0, t)}`,
  );
  return t("graph.described", {
    nodes: t("graph.nodesCount", { count: nodes.length }),
    links: t("graph.linksCount", { count: links.length }),
    kinds: formatParts(kinds, t),
  });
}

/** How many neighbours by the relations shown are not drawn. */
const countLeftOut = ({ relationships }: Graph): number =>
  sum(relationships, ({ total, shown }) => total - shown);

export function graphCertainty(graph: Graph, t: Messages): string {
  const left = countLeftOut(graph);
  return [
    graph.path === null ? "" : t("graph.wayNote"),
    graph.opened.length > 0 ? t("graph.opened", { opened: graph.opened.length, page: PAGE }) : "",
    left > 0 ? t("graph.notDrawn", { count: left }) : "",
    graph.hidden.length > 0 ? t("graph.hiddenCount", { count: graph.hidden.length }) : "",
  ]
    .filter((part) => part !== "")
    .join(t("sentence.gap"));
}

export const linkColumns = (t: Messages): Chart["columns"] => [
  ["from", t("graph.from")],
  ["relation", t("graph.colRelation")],
  ["to", t("graph.to")],
  ["fromKind", t("graph.colKind")],
  ["toKind", t("graph.colKind")],
  ["fromId", t("graph.colFromId")],
  ["toId", t("graph.colToId")],
];

/** The links, each with the names and kinds of its ends. */
export function linkRows({ nodes, links }: Graph, t: Messages): ChartRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ from, to, relationship }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b) return [];
    return [
      {
        from: nodeName(a, t),
        relation: relationshipName(relationship, "out", t),
        to: nodeName(b, t),
        fromKind: formatCode("node", a.__typename, t),
        toKind: formatCode("node", b.__typename, t),
        fromId: from,
        toId: to,
      },
    ];
  });
}

export const nodeColumns = (t: Messages): Chart["columns"] => [
  ["id", t("graph.colId")],
  ["name", t("graph.colNode")],
  ["kind", t("graph.colKind")],
];

/** The nodes, each with its name and kind. */
export const nodeRows = ({ nodes }: Graph, t: Messages): ChartRow[] =>
  nodes.map((node) => ({
    id: node.id,
    name: nodeName(node, t),
    kind: node.__typename,
  }));
