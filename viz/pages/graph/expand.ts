import { type GraphOptions, isShown } from "../../charts/graph/options.ts";
import type { Graph } from "../../charts/graph/subgraph.ts";

/** What a node is linked by, and how many neighbours it has by that. */
interface Relation {
  readonly name: string;
  readonly direction: string;
  readonly to: string;
  readonly totalCount: number;
}

/** Whether to expand a node adds to a picture, and if not, why. */
export type Expanding = "adds" | "allDrawn" | "otherLinks" | "noLinks";

/** What to expand a node that is not expanded would add to the picture. */
export function expandingOf(
  id: string,
  relations: readonly Relation[],
  options: GraphOptions,
  { nodes, links }: Pick<Graph, "nodes" | "links">,
): Expanding {
  if (relations.length === 0) return "noLinks";
  const shown = relations.filter(({ name }) => isShown(options, name));
  if (shown.length === 0) return "otherLinks";
  const kindOf = new Map(nodes.map((node) => [node.id, node.__typename]));
  const isWhole = ({ name, direction, to, totalCount }: Relation): boolean => {
    const [own, other] =
      direction === "out" ? (["from", "to"] as const) : (["to", "from"] as const);
    const drawn = links.filter(
      (link) => link.relationship === name && link[own] === id && kindOf.get(link[other]) === to,
    );
    return drawn.length >= totalCount;
  };
  if (!shown.every(isWhole)) return "adds";
  return shown.length < relations.length ? "otherLinks" : "allDrawn";
}

/** Whether an expanded node is the only reason why something is drawn. */
export const addsToPicture = (id: string, { links }: Pick<Graph, "links">): boolean => {
  const others = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return others.some((other) =>
    links.every(({ from, to }) => (from !== other && to !== other) || from === id || to === id),
  );
};
