import { rollups, sum } from "d3";
import { showCode, showCount, showParts } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { nodeName } from "../../records/node-name.tsx";
import type { ChartRow, ChartShown } from "../kit/definition.ts";
import { inOrder } from "./kinds.ts";
import { type GraphOptions, PAGE, relationWords } from "./options.ts";
import { endsOf, type Graph } from "./subgraph.ts";

/** `What is linked with Kenya`, or between which two the way leads. */
export function graphTitle(graph: Graph, options: GraphOptions, words: Words): string {
  const [name, end] = endsOf(graph, options, words);
  return end === undefined
    ? words("graph.around", { name })
    : words("graph.between", { from: name, to: end });
}

/** How much there is of what. */
export function graphDescription({ nodes, links }: Graph, words: Words): string {
  const counts = new Map(
    rollups(
      nodes,
      (own) => own.length,
      ({ __typename }) => __typename,
    ),
  );
  const kinds = inOrder(counts.keys()).map(
    (kind) =>
      `${showCode("node", kind, words)}${words("list.colon")}${showCount(counts.get(kind) ?? 0, words)}`,
  );
  return words("graph.described", {
    nodes: words("graph.nodesCount", { count: nodes.length }),
    links: words("graph.linksCount", { count: links.length }),
    kinds: showParts(kinds, words),
  });
}

/** How many neighbours by the relations shown are not drawn. */
export const notDrawn = ({ relations }: Graph): number =>
  sum(relations, ({ total, shown }) => total - shown);

export function graphSure(graph: Graph, words: Words): string {
  if (graph.opened.length === 0) return words("graph.wayNote");
  const left = notDrawn(graph);
  return [
    words("graph.opened", { opened: graph.opened.length, page: PAGE }),
    left > 0 ? words("graph.notDrawn", { count: left }) : "",
  ]
    .filter((part) => part !== "")
    .join(words("sentence.gap"));
}

export const linkColumns = (words: Words): ChartShown["columns"] => [
  ["from", words("graph.from")],
  ["relation", words("graph.colRelation")],
  ["to", words("graph.to")],
  ["fromKind", words("graph.colKind")],
  ["toKind", words("graph.colKind")],
  ["fromId", words("graph.colFromId")],
  ["toId", words("graph.colToId")],
];

/** The links, each with the names and kinds of its ends. */
export function linkRows({ nodes, links }: Graph, words: Words): ChartRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ from, to, relation }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b) return [];
    return [
      {
        from: nodeName(a, words),
        relation: relationWords(relation, "out", words),
        to: nodeName(b, words),
        fromKind: showCode("node", a.__typename, words),
        toKind: showCode("node", b.__typename, words),
        fromId: from,
        toId: to,
      },
    ];
  });
}

export const nodeColumns = (words: Words): ChartShown["columns"] => [
  ["id", words("graph.colId")],
  ["name", words("graph.colNode")],
  ["kind", words("graph.colKind")],
];

/** The nodes, each with its name and kind. */
export const nodeRows = ({ nodes }: Graph, words: Words): ChartRow[] =>
  nodes.map((node) => ({
    id: node.id,
    name: nodeName(node, words),
    kind: node.__typename,
  }));
