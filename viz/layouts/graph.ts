import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  max,
  min,
  type SimulationNodeDatum,
} from "d3";

/** A node with the room that its mark and text take around its middle. */
export interface Room {
  readonly id: string;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly places: ReadonlyMap<string, Point>;
  readonly height: number;
}

/** A place that a node keeps: thousandths of the width from its start, pixels from the top. */
export interface Pinned extends Point {
  readonly id: string;
}

type Moving = SimulationNodeDatum & { room: Room; x: number; y: number; pinned?: boolean };
type Ends = { readonly from: string; readonly to: string };

const LENGTH = 96;
const GAP = 4;
const SMALL = 150;

/** How long a large graph may be moved, as nodes times rounds: what places it also answers others. */
const MOST_MOVES = 64_000;

/** How many rounds a graph of so many nodes is moved for; it begins as a fan, which a few rounds make readable. */
export const roundsFor = (nodes: number): number =>
  nodes <= SMALL ? 320 : Math.max(6, Math.min(160, Math.floor(MOST_MOVES / nodes)));

/**
 * Where nodes begin: what is linked with one node stands around it in a fan, in the order in which it
 * was found, so that neighbours by the same relation stay together.
 */
function fanned(rooms: readonly Room[], links: readonly Ends[]): Map<string, Point> {
  const beside = new Map<string, string[]>(rooms.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const places = new Map<string, Point & { angle: number }>();
  let islands = 0;
  for (const { id: root } of rooms) {
    if (places.has(root)) continue;
    places.set(root, { x: islands * LENGTH * 4, y: 0, angle: 0 });
    islands += 1;
    const queue = [root];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const { x, y, angle } = places.get(id) ?? { x: 0, y: 0, angle: 0 };
      const fresh = (beside.get(id) ?? []).filter((one) => !places.has(one));
      const around = id === root ? 2 * Math.PI : Math.PI * 0.9;
      const unique = [...new Set(fresh)];
      unique.forEach((one, index) => {
        const share = (index + 0.5) / unique.length - 0.5;
        const turned = angle + share * around;
        const far = LENGTH * (1 + unique.length / 24);
        places.set(one, {
          x: x + Math.cos(turned) * far,
          y: y + Math.sin(turned) * far,
          angle: turned,
        });
        queue.push(one);
      });
    }
  }
  return places;
}

/** Pushes apart what overlaps, along the way that is shorter, within the width. */
function parted(
  moving: readonly Moving[],
  width: number,
  highest = Number.NEGATIVE_INFINITY,
): void {
  for (let round = 0; round < 160; round += 1) {
    let touched = false;
    for (const [index, a] of moving.entries())
      for (const b of moving.slice(index + 1)) {
        const across = (a.room.width + b.room.width) / 2 + GAP - Math.abs(a.x - b.x);
        const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
        const down = top.room.below + bottom.room.above + GAP - (bottom.y - top.y);
        if (across <= 0 || down <= 0) continue;
        if (a.pinned && b.pinned) continue;
        touched = true;
        const ofA = a.pinned ? 0 : b.pinned ? 1 : 0.5;
        if (across < down) {
          const push = a.x <= b.x ? -across : across;
          a.x += push * ofA;
          b.x -= push * (1 - ofA);
        } else {
          const push = a === top ? -down : down;
          a.y += push * ofA;
          b.y -= push * (1 - ofA);
        }
      }
    for (const one of moving)
      if (!one.pinned) {
        one.x = Math.max(one.room.width / 2, Math.min(width - one.room.width / 2, one.x));
        one.y = Math.max(highest + one.room.above, one.y);
      }
    if (!touched) return;
  }
}

/** Puts nodes where they are pinned and lets the others follow a little, so that the picture stays known. */
function keepPinned(
  moving: readonly Moving[],
  ends: { source: Moving; target: Moving }[],
  pinned: ReadonlyMap<string, Point>,
): void {
  for (const one of moving) {
    const at = pinned.get(one.room.id);
    const home = { x: one.x, y: one.y };
    if (at) Object.assign(one, { ...at, fx: at.x, fy: at.y, pinned: true });
    else Object.assign(one, { vx: 0, vy: 0, home });
  }
  const home = (axis: "x" | "y") => (one: Moving) =>
    (one as Moving & { home?: Point }).home?.[axis] ?? one[axis];
  forceSimulation(moving as Moving[])
    .force("link", forceLink(ends).distance(LENGTH).strength(0.08))
    .force("x", forceX(home("x")).strength(0.2))
    .force("y", forceY(home("y")).strength(0.2))
    .stop()
    .tick(80);
}

/** Places a graph in a width; the same graph always has the same places. */
export function placeGraph(
  rooms: readonly Room[],
  links: readonly Ends[],
  width: number,
  dir: "ltr" | "rtl" = "ltr",
  pins: readonly Pinned[] = [],
): Placed {
  if (rooms.length === 0) return { places: new Map(), height: 0 };
  const start = fanned(rooms, links);
  const moving = rooms.map((room): Moving => ({ room, ...(start.get(room.id) ?? { x: 0, y: 0 }) }));
  const byId = new Map(moving.map((one) => [one.room.id, one]));
  const ends = links.flatMap(({ from, to }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return source && target && source !== target ? [{ source, target }] : [];
  });
  const small = rooms.length <= SMALL;
  // A page is wider than it is high, and a phone higher than it is wide.
  const flat = Math.min(2, Math.max(0.6, width / 480));
  const simulation = forceSimulation(moving)
    .force(
      "link",
      forceLink(ends)
        .distance(LENGTH)
        .strength(small ? 0.35 : 0.1),
    )
    .force(
      "charge",
      forceManyBody()
        .strength(small ? -420 : -60)
        .distanceMax(500),
    )
    .force("x", forceX(0).strength(0.04))
    .force("y", forceY(0).strength(0.04 * flat))
    .force(
      "apart",
      forceCollide<Moving>(({ room }) => (small ? Math.max(22, room.width / 2.6) : 11)),
    )
    .stop();
  const rounds = roundsFor(rooms.length);
  // It comes to rest in the last round, however few there are.
  if (!small) simulation.alphaDecay(1 - simulation.alphaMin() ** (1 / rounds));
  simulation.tick(rounds);
  const [left = 0, right = 0] = [min(moving, ({ x }) => x), max(moving, ({ x }) => x)];
  const room = max(rooms, (one) => one.width) ?? 0;
  const scale = right > left ? Math.min(1.15, (width - room) / (right - left)) : 1;
  for (const one of moving) {
    one.x = width / 2 + (one.x - (left + right) / 2) * scale;
    if (!small) one.y *= scale;
  }
  const above = min(moving, ({ y, room: { above } }) => y - above) ?? 0;
  for (const one of moving) one.y += GAP - above;
  const pinned = new Map(
    pins.map(({ id, x, y }) => {
      const half = (byId.get(id)?.room.width ?? 0) / 2;
      return [id, { x: Math.max(half, Math.min(width - half, (x / 1000) * width)), y }];
    }),
  );
  if (pinned.size > 0) keepPinned(moving, ends, pinned);
  // What is pinned keeps its distance from the top.
  if (small) parted(moving, width, pinned.size > 0 ? GAP : undefined);
  const top = pinned.size > 0 ? GAP : (min(moving, ({ y, room: { above } }) => y - above) ?? 0);
  const bottom = max(moving, ({ y, room: { below } }) => y + below) ?? 0;
  const places = new Map(
    moving.map(({ room: { id }, x, y }) => [
      id,
      { x: dir === "rtl" ? width - x : x, y: y - top + GAP },
    ]),
  );
  return { places, height: Math.ceil(bottom - top + 2 * GAP) };
}
