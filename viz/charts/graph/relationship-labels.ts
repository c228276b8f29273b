import { mean } from "d3";
import type { Messages } from "../../i18n/messages.ts";
import type { Point, Room } from "../../layouts/graph.ts";
import { widthOfText } from "../kit/measure-picture.tsx";
import { MARK_RADIUS } from "./kinds.ts";
import { relationshipName } from "./options.ts";
import type { Graph } from "./subgraph.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface RelationshipLabel extends Point {
  readonly key: string;
  readonly text: string;
}

const SIZE = 11.5;
/** How far along the way to its neighbours a relation may be named, best first. */
const TRIED = [0.55, 0.7, 0.42, 0.85, 0.3];

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAround = ({ x, y }: Point, width: number, above: number, below: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - above,
  bottom: y + below,
});

/** Beside the middle of a link of a way, where its name may stand: above it, below, or on it. */
const BESIDE_WAY = [
  { x: 0, y: -18 },
  { x: 0, y: 18 },
  { x: 0, y: 0 },
  { x: -40, y: 0 },
  { x: 40, y: 0 },
];

/** What each link of a way means, written beside its middle where nothing else stands. */
function pathLabels(
  graph: Graph,
  places: ReadonlyMap<string, Point>,
  taken: Box[],
  t: Messages,
): RelationshipLabel[] {
  return (graph.path ?? []).flatMap(({ from, name, direction, to }): RelationshipLabel[] => {
    const [a, b] = [places.get(from.id), places.get(to.id)];
    if (!a || !b) return [];
    const text = relationshipName(name, direction, t);
    const width = widthOfText(text, SIZE) + 4;
    for (const { x, y } of BESIDE_WAY) {
      const point = { x: (a.x + b.x) / 2 + x, y: (a.y + b.y) / 2 + y };
      const box = boxAround(point, width, SIZE / 2 + 1, SIZE / 2 + 1);
      if (taken.some((one) => meet(one, box))) continue;
      taken.push(box);
      return [{ key: `${from.id} ${name} ${to.id}`, text, ...point }];
    }
    return [];
  });
}

/**
 * What the links of one node by one relation mean, written once in their midst where nothing else stands;
 * where there is no such place the tables say it. A link between two opened nodes is named from one of them.
 */
export function relationshipLabels(
  graph: Graph,
  places: ReadonlyMap<string, Point>,
  rooms: readonly Room[],
  t: Messages,
): RelationshipLabel[] {
  const taken = rooms.flatMap(({ id, width, above, below }) => {
    const at = places.get(id);
    return at ? [boxAround(at, width, Math.min(above, MARK_RADIUS + 2), below)] : [];
  });
  const onWay = pathLabels(graph, places, taken, t);
  const kinds = new Map(graph.nodes.map((node) => [node.id, node.__typename]));
  const labelled = new Set<string>();
  const ofOpened = graph.relationships.flatMap(
    ({ id, relationship, direction, kind }): RelationshipLabel[] => {
      const at = places.get(id);
      const own = graph.links.filter(
        (link) =>
          link.relationship === relationship &&
          (direction === "out" ? link.from : link.to) === id &&
          kinds.get(direction === "out" ? link.to : link.from) === kind,
      );
      const fresh = own.filter(({ from, to }) => !labelled.has(`${from} ${relationship} ${to}`));
      for (const { from, to } of own) labelled.add(`${from} ${relationship} ${to}`);
      const others = fresh.flatMap(
        ({ from, to }) => places.get(direction === "out" ? to : from) ?? [],
      );
      const [x, y] = [mean(others, (one) => one.x), mean(others, (one) => one.y)];
      if (!at || x === undefined || y === undefined) return [];
      const text = relationshipName(relationship, direction, t);
      const width = widthOfText(text, SIZE) + 4;
      for (const along of TRIED) {
        const point = { x: at.x + (x - at.x) * along, y: at.y + (y - at.y) * along };
        const box = boxAround(point, width, SIZE / 2 + 1, SIZE / 2 + 1);
        if (taken.some((one) => meet(one, box))) continue;
        taken.push(box);
        return [{ key: `${id} ${relationship} ${kind}`, text, ...point }];
      }
      return [];
    },
  );
  return [...onWay, ...ofOpened];
}
