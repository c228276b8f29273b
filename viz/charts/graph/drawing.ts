import { formatCode } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { nodeName } from "../../records/node-name.tsx";
import { FULL_WIDTH } from "../kit/picture.tsx";
import { inOrder, KINDS, markPath } from "./kinds.ts";
import { type GraphOptions, graphAddress, withOpened } from "./options.ts";
import { placedGraph } from "./picture.tsx";
import type { Graph } from "./subgraph.ts";

/** So many marks are too many for a browser to keep apart as elements of a page. */
const MOST_NODES = 400;
const MOST_LINKS = 1500;

export const isLarge = ({ nodes, links }: Graph): boolean =>
  nodes.length > MOST_NODES || links.length > MOST_LINKS;

/** What a script needs to draw a graph on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly kinds: Readonly<Record<string, { path: string; open: boolean; tone: string }>>;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly kind: string;
    readonly name: string;
    readonly href: string;
    readonly lines: readonly string[];
    readonly opened: boolean;
    readonly picked: boolean;
  }[];
  /** Places of both ends in the list of nodes. */
  readonly links: readonly (readonly [from: number, to: number])[];
}

/** The drawing as JSON that may stand in a page. */
export function drawingOf(graph: Graph, options: GraphOptions, t: Messages): string {
  const { places, lines, height } = placedGraph(graph, options.pick, FULL_WIDTH, t);
  const index = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  const drawing: Drawing = {
    width: FULL_WIDTH,
    height,
    kinds: Object.fromEntries(
      inOrder(graph.nodes.map(({ __typename }) => __typename)).map((kind) => {
        const { open, tone } = KINDS[kind];
        return [kind, { path: markPath(kind), open, tone }];
      }),
    ),
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      ...(places.get(node.id) ?? { x: 0, y: 0 }),
      kind: node.__typename,
      name: `${nodeName(node, t)} (${formatCode("node", node.__typename, t)})`,
      href: graphAddress(withOpened(options, node.id)),
      lines: lines.get(node.id) ?? [],
      opened: graph.opened.includes(node.id),
      picked: node.id === options.pick,
    })),
    links: graph.links.flatMap(({ from, to }) => {
      const [a, b] = [index.get(from), index.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
  };
  return JSON.stringify(drawing).replaceAll("<", "\\u003c");
}
