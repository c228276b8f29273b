import {
  ascending,
  forceCollide,
  forceSimulation,
  forceX,
  rollups,
  type SimulationNodeDatum,
  scaleLinear,
  sum,
} from "d3";
import type { RaceQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";

export type Race = RaceQuery["race"];

export const HEIGHT = 640;
export const MARGIN = { top: 46, right: 24, bottom: 46, left: 70 };
export const RADIUS = 15;

export interface RaceNode {
  readonly id: string;
  readonly name: string;
  /** Null where M49 places it in none. */
  readonly region: string | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}
export interface PlacedNode extends RaceNode {
  readonly x: number;
  readonly y: number;
}
export interface PlacedEdge {
  readonly edge: Race["edges"][number];
  readonly asker: PlacedNode;
  readonly asked: PlacedNode;
  readonly certain: boolean;
  /** Whether what remains on the path is certainly less than the asked state's own law may give. */
  readonly falls: boolean;
  readonly path: string;
}

/** From the answer to one node a state. */
export const raceNodes = (race: Race): RaceNode[] =>
  race.states.map(({ jurisdiction, own }) => ({
    id: jurisdiction.id,
    name: jurisdiction.name,
    region: jurisdiction.region,
    ...own,
  }));

/** The height of a level. */
export const levelY = scaleLinear([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);

/** Turns a place counted from the left to one counted from where the language begins. */
export const across =
  (width: number, { dir }: Pick<Messages, "dir">) =>
  (x: number): number =>
    dir === "rtl" ? width - x : x;

const middle = ({ low, high }: RaceNode): number => (low + high) / 2;

/** The middle of each region's column; a region is as wide as the root of its number of states asks. */
export function regionColumns(
  nodes: readonly RaceNode[],
  width: number,
  direction: Pick<Messages, "dir">,
): Map<string | null, number> {
  const sizes = rollups(
    nodes,
    (own) => Math.sqrt(own.length) + 0.6,
    ({ region }) => region,
  ).sort(([a], [b]) => ascending(a ?? "~", b ?? "~"));
  const unit = (width - MARGIN.left - MARGIN.right) / sum(sizes, ([, size]) => size);
  const at = across(width, direction);
  let left = MARGIN.left;
  return new Map(
    sizes.map(([region, size]) => {
      const middleOf = left + (size * unit) / 2;
      left += size * unit;
      return [region, at(middleOf)];
    }),
  );
}

/** Places nodes: height is the level and stays; sideways they make room within their region. */
export function placeNodes(
  nodes: readonly RaceNode[],
  width: number,
  direction: Pick<Messages, "dir">,
): PlacedNode[] {
  const columns = regionColumns(nodes, width, direction);
  const x = (region: string | null) => columns.get(region) ?? width / 2;
  const moving: (SimulationNodeDatum & { node: RaceNode })[] = nodes.map((node, index) => ({
    node,
    // A fixed fan, not chance, so that the same data always gives the same picture.
    x: x(node.region) + ((index % 9) - 4) * 14,
    y: levelY(middle(node)),
  }));
  const [least = 0, most = width] = [MARGIN.left + RADIUS, width - MARGIN.right - RADIUS]
    .map(across(width, direction))
    .sort(ascending);
  const settle = forceSimulation(moving)
    .force("x", forceX<(typeof moving)[number]>(({ node }) => x(node.region)).strength(0.05))
    .force("apart", forceCollide(RADIUS + 2).strength(0.9))
    .stop();
  for (let tick = 0; tick < 300; tick += 1) {
    settle.tick();
    // The height means something: only sideways may a node give way, and not out of the picture.
    for (const one of moving) {
      one.x = Math.max(least, Math.min(most, one.x ?? 0));
      one.y = levelY(middle(one.node));
      one.vy = 0;
    }
  }
  return moving.map(({ node, x: at }) => ({ ...node, x: at ?? 0, y: levelY(middle(node)) }));
}

/** A gentle bow from one node to another that ends at the edge of the circle. */
function bow(from: PlacedNode, to: PlacedNode): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const start = [from.x + ux * RADIUS, from.y + uy * RADIUS];
  const end = [to.x - ux * (RADIUS + 4), to.y - uy * (RADIUS + 4)];
  const bend = Math.min(40, length * 0.16);
  const control = [(from.x + to.x) / 2 - uy * bend, (from.y + to.y) / 2 + ux * bend];
  const point = (at: number[]) => at.map((value) => value.toFixed(1)).join(",");
  return `M${point(start)}Q${point(control)} ${point(end)}`;
}

/** Places edges between nodes that are shown. */
export function placeEdges(race: Race, nodes: readonly PlacedNode[]): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return race.edges.flatMap((edge) => {
    const asker = byId.get(edge.asker.id);
    const asked = byId.get(edge.asked.id);
    if (!asker || !asked) return [];
    return [
      {
        edge,
        asker,
        asked,
        certain: edge.certainty === "certainly",
        falls: edge.level.high < asked.high,
        path: bow(asker, asked),
      },
    ];
  });
}
