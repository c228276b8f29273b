import { descending, groups, max, range, sum } from "d3";

/** One mark of a fan. */
export interface FanItem {
  readonly id: string;
  /** The sector in which it stands. */
  readonly sector: string;
  /** The ring in which it stands, counted from the inside. */
  readonly ring: number;
  /** What is written at the edge; null where nothing is. */
  readonly label: string | null;
  /** Where not all labels have room, those of the highest rank are written. */
  readonly rank: number;
}

export interface FanSize {
  readonly width: number;
  /** How many units a label is long. */
  readonly lengthOf: (label: string) => number;
  /** From one label to the next, across. */
  readonly leading: number;
}

export interface FanDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A label that runs along a ray, and the line that leads to it. */
export interface FanLabel {
  readonly id: string;
  readonly text: string;
  /** Where it is held: its inner end. */
  readonly x: number;
  readonly y: number;
  /** In degrees, so that it reads from left to right. */
  readonly turn: number;
  /** Whether it ends at its inner end, as on the left. */
  readonly ends: boolean;
  readonly from: FanDot;
}

export interface FanSector {
  readonly name: string;
  /** At which end its name is held, so that it runs away from the marks. */
  readonly held: "start" | "middle" | "end";
  readonly x: number;
  readonly y: number;
}

export interface Fan {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly dots: readonly FanDot[];
  readonly labels: readonly FanLabel[];
  /** Marks whose label found no room. */
  readonly unlabelled: number;
  readonly sectors: readonly FanSector[];
}

/** The inner edge of the first ring. */
const INNER = 118;
/** Between two sectors, and before the first and after the last, in radians. */
const BETWEEN = 0.07;
/** From one mark to the next at most, and at least. */
const SPACING = { most: 15.5, least: 7 } as const;

/** Angles run from the left, 0, over the top to the right, π. */
const at = (centre: Fan["centre"], angle: number, radius: number) => ({
  x: centre.x - radius * Math.cos(angle),
  y: centre.y - radius * Math.sin(angle),
});

/** Places in their order, at least so far apart and within bounds, as near to the wanted ones as that allows. */
export function placedApart(
  wanted: readonly number[],
  apart: number,
  low: number,
  high: number,
): number[] {
  const blocks: { sum: number; size: number }[] = [];
  wanted.forEach((place, index) => {
    blocks.push({ sum: place - index * apart, size: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (!before || !last || before.sum / before.size <= last.sum / last.size) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  });
  const room = high - (wanted.length - 1) * apart;
  return blocks
    .flatMap(({ sum: total, size }) =>
      range(size).map(() => Math.max(low, Math.min(room, total / size))),
    )
    .map((place, index) => place + index * apart);
}

interface Sector {
  readonly name: string;
  readonly middle: number;
  readonly span: number;
  readonly rings: ReadonlyMap<number, readonly FanItem[]>;
}

/** A sector is as wide as it has marks, with some room for a few. */
function sectorsOf(items: readonly FanItem[]): Sector[] {
  const parts = groups(items, ({ sector }) => sector);
  const weights = parts.map(([, own]) => own.length + 5);
  const free = Math.PI - BETWEEN * (parts.length + 1);
  let begin = BETWEEN;
  return parts.map(([name, own], index) => {
    const span = (free * (weights[index] ?? 0)) / sum(weights);
    const middle = begin + span / 2;
    begin += span + BETWEEN;
    return { name, middle, span, rings: new Map(groups(own, ({ ring }) => ring)) };
  });
}

interface Placed {
  readonly item: FanItem;
  readonly angle: number;
  readonly radius: number;
}

/** The marks of one ring of one sector in rows, those with a label outside. */
function rowsOf(
  { middle, span }: Sector,
  items: readonly FanItem[],
  from: number,
  spacing: number,
): Placed[] {
  const waiting = items.toSorted(
    (a, b) => Number(a.label !== null) - Number(b.label !== null) || (a.id < b.id ? -1 : 1),
  );
  const placed: Placed[] = [];
  for (let radius = from; waiting.length > 0; radius += spacing) {
    const row = waiting.splice(0, Math.max(1, Math.floor((span * radius) / spacing)));
    row.forEach((item, index) => {
      const angle = middle + ((index - (row.length - 1) / 2) * spacing) / radius;
      placed.push({ item, angle, radius });
    });
  }
  return placed;
}

/** All marks, ring by ring from the inside: each ring begins where the longest sector of the one before ends. */
function marksOf(sectors: readonly Sector[], rings: readonly number[], spacing: number): Placed[] {
  let from = INNER;
  return rings.flatMap((ring) => {
    const placed = sectors.flatMap((sector) =>
      rowsOf(sector, sector.rings.get(ring) ?? [], from, spacing),
    );
    from = (max(placed, ({ radius }) => radius) ?? from) + spacing * 1.8;
    return placed;
  });
}

const outermost = (placed: readonly Placed[]): number =>
  max(placed, ({ radius }) => radius) ?? INNER;

/**
 * Marks in a half circle: sectors from left to right in the order in which they come, rings from the inside.
 * Labels stand around it on rays, none on another.
 */
export function fan(items: readonly FanItem[], { width, lengthOf, leading }: FanSize): Fan {
  const named = items.flatMap(({ label }) => label ?? []);
  const longest = max(named, lengthOf) ?? 0;
  const most = Math.max(INNER + 40, width / 2 - longest - 8);
  const sectors = sectorsOf(items);
  const rings = [...new Set(items.map(({ ring }) => ring))].sort((a, b) => a - b);
  let spacing: number = SPACING.most;
  let placed = marksOf(sectors, rings, spacing);
  while (outermost(placed) > most - 24 && spacing > SPACING.least) {
    spacing -= 0.5;
    placed = marksOf(sectors, rings, spacing);
  }
  const needed = ((named.length + 1) * leading) / Math.PI;
  const radius = Math.max(outermost(placed) + 24, Math.min(most, needed));
  const room = Math.max(1, Math.floor((Math.PI * radius) / leading) - 1);
  const labelled = new Set(
    placed
      .filter(({ item }) => item.label !== null)
      .toSorted((a, b) => descending(a.item.rank, b.item.rank))
      .slice(0, room)
      .map(({ item }) => item.id),
  );
  const written = placed
    .filter(({ item }) => labelled.has(item.id))
    .toSorted((a, b) => a.angle - b.angle || a.radius - b.radius);
  const edge = leading / 2 / radius;
  const angles = placedApart(
    written.map(({ angle }) => angle),
    leading / radius,
    edge,
    Math.PI - edge,
  );
  // Only as much room above as the names there need.
  const heights = written.map(
    ({ item: { label } }, index) =>
      (radius + 8 + lengthOf(label ?? "")) * Math.sin(angles[index] ?? 0) + leading,
  );
  const centre = { x: width / 2, y: max([outermost(placed) + 16, ...heights]) ?? radius };
  const dotOf = ({ item, angle, radius: own }: Placed): FanDot => ({
    id: item.id,
    ...at(centre, angle, own),
  });
  return {
    centre,
    radius,
    dots: placed.map(dotOf),
    labels: written.map((one, index) => {
      const angle = angles[index] ?? one.angle;
      const degrees = (angle * 180) / Math.PI;
      const ends = angle < Math.PI / 2;
      return {
        id: one.item.id,
        text: one.item.label ?? "",
        ...at(centre, angle, radius),
        turn: ends ? degrees : degrees - 180,
        ends,
        from: dotOf(one),
      };
    }),
    unlabelled: named.length - written.length,
    sectors: sectors.map(({ name, middle }) => ({
      name,
      held: middle < Math.PI / 3 ? "start" : middle > (2 * Math.PI) / 3 ? "end" : "middle",
      ...at(centre, middle, INNER - 18),
    })),
  };
}
