import { ascending, groups, range } from "d3";
import type { Messages } from "../../i18n/messages.ts";
import {
  ownLawOf,
  type Race,
  type RaceEdge,
  type RaceState,
  stepOf,
  timeOf,
  type WayStep,
  type WayTime,
} from "../../layouts/race-way.ts";

export const HEIGHT = 660;
export const RADIUS = 13;
/** The room around the ring of circles, for the names of regions. */
const ROOM = { x: 84, y: 56 };
/** Between two regions, in circles. */
const GAP = 1.5;

export interface PlacedNode {
  readonly id: string;
  readonly state: RaceState;
  readonly x: number;
  readonly y: number;
}
export interface PlacedEdge {
  readonly edge: RaceEdge;
  readonly asker: PlacedNode;
  readonly asked: PlacedNode;
  readonly time: WayTime;
  readonly step: WayStep;
  readonly path: string;
}
export interface PlacedRegion {
  readonly region: string | null;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** So many safeguards are asked about of the state of which most are. */
export const mostOf = ({ states }: Race): number =>
  Math.max(1, ...states.map((state) => ownLawOf(state).all));

const centreOf = (width: number) => ({ x: width / 2, y: HEIGHT / 2 });

/** A place on the ring, from 0 at the top once around, the same length of ring for each step. */
function ring(width: number): (share: number, beyond?: number) => readonly [number, number] {
  const { x, y } = centreOf(width);
  const [rx, ry] = [x - ROOM.x, y - ROOM.y];
  const angles = range(0, 721).map((step) => (step / 720) * 2 * Math.PI);
  let length = 0;
  const lengths = angles.map((angle, step) => {
    const before = angles[step - 1] ?? angle;
    length += Math.hypot(
      rx * (Math.sin(angle) - Math.sin(before)),
      ry * (Math.cos(angle) - Math.cos(before)),
    );
    return length;
  });
  return (share, beyond = 0) => {
    const at = lengths.findIndex((one) => one >= share * length);
    const angle = angles[Math.max(0, at)] ?? 0;
    return [x + (rx + beyond) * Math.sin(angle), y - (ry + beyond) * Math.cos(angle)];
  };
}

/** Places states on a ring, region by region; in a language that is read from the right, the other way around. */
export function placeNodes(
  { states }: Race,
  width: number,
  { dir }: Pick<Messages, "dir">,
): { nodes: PlacedNode[]; regions: PlacedRegion[] } {
  const at = ring(width);
  const byRegion = groups(states, ({ jurisdiction }) => jurisdiction.region).sort(([a], [b]) =>
    ascending(a ?? "~", b ?? "~"),
  );
  const all = states.length + GAP * byRegion.length;
  const turned = (x: number) => (dir === "rtl" ? width - x : x);
  let place = GAP / 2;
  const nodes: PlacedNode[] = [];
  const regions = byRegion.map(([region, own]): PlacedRegion => {
    const middle = (place + (own.length - 1) / 2) / all;
    for (const state of own.toSorted((a, b) => ascending(a.jurisdiction.id, b.jurisdiction.id))) {
      const [x, y] = at(place / all);
      nodes.push({ id: state.jurisdiction.id, state, x: turned(x), y });
      place += 1;
    }
    place += GAP;
    const [x, y] = at(middle, RADIUS + 12);
    const beside = x - width / 2;
    const side =
      Math.abs(beside) < 60 ? "middle" : beside > 0 === (dir !== "rtl") ? "start" : "end";
    return { region, x: turned(x), y, anchor: side };
  });
  return { nodes, regions };
}

/** A bow from one node towards the middle and to another, which ends at the edge of the circle. */
function bow(from: PlacedNode, to: PlacedNode, width: number): string {
  const centre = centreOf(width);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const apart = Math.hypot(dx, dy) || 1;
  // A little to its own side, so that a way and the way back lie beside one another.
  const control = [
    centre.x + ((from.x + to.x) / 2 - centre.x) * 0.4 + (dy / apart) * 12,
    centre.y + ((from.y + to.y) / 2 - centre.y) * 0.4 - (dx / apart) * 12,
  ] as const;
  const edge = (node: PlacedNode, gap: number): number[] => {
    const [x, y] = [control[0] - node.x, control[1] - node.y];
    const length = Math.hypot(x, y) || 1;
    return [node.x + (x / length) * gap, node.y + (y / length) * gap];
  };
  const point = (at: readonly number[]) => at.map((value) => value.toFixed(1)).join(",");
  return `M${point(edge(from, RADIUS))}Q${point(control)} ${point(edge(to, RADIUS + 4))}`;
}

/** Places edges between nodes that are shown. */
export function placeEdges(race: Race, nodes: readonly PlacedNode[], width: number): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return race.edges.flatMap((edge) => {
    const asker = byId.get(edge.requesting.id);
    const asked = byId.get(edge.requested.id);
    if (!asker || !asked) return [];
    return [
      {
        edge,
        asker,
        asked,
        time: timeOf(edge),
        step: stepOf(edge),
        path: bow(asker, asked, width),
      },
    ];
  });
}
