import { rollups, sum } from "d3";

/** What flows from one side to the other. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

interface Block {
  readonly key: string;
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

interface Ribbon extends Flow {
  /** Upper edge at either side. */
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
}

/** Blocks of one side under one another, in an order, with a gap between them. */
function blocks(
  sums: readonly [string, number][],
  scale: number,
  gap: number,
  top: number,
): Block[] {
  let y = top;
  return sums.map(([key, value]) => {
    const block = { key, value, y, height: value * scale };
    y += block.height + gap;
    return block;
  });
}

/** Two columns of blocks and the ribbons between them, all to one scale. */
export function flowLayout(
  flows: readonly Flow[],
  order: { readonly from: readonly string[]; readonly to: readonly string[] },
  size: { readonly top: number; readonly height: number; readonly gap: number },
): { from: Block[]; to: Block[]; ribbons: Ribbon[] } {
  const sums = (side: "from" | "to") =>
    order[side].flatMap((key) => {
      const value = sum(flows, (flow) => (flow[side] === key ? flow.value : 0));
      return value > 0 ? [[key, value] as [string, number]] : [];
    });
  const sides = { from: sums("from"), to: sums("to") };
  const most = Math.max(sides.from.length, sides.to.length);
  const total = Math.max(
    1,
    sum(flows, ({ value }) => value),
  );
  const scale = (size.height - size.gap * Math.max(0, most - 1)) / total;
  const from = blocks(sides.from, scale, size.gap, size.top);
  const to = blocks(sides.to, scale, size.gap, size.top);
  const next = {
    from: new Map(from.map(({ key, y }) => [key, y])),
    to: new Map(to.map(({ key, y }) => [key, y])),
  };
  const take = (side: "from" | "to", key: string, height: number): number => {
    const y = next[side].get(key) ?? size.top;
    next[side].set(key, y + height);
    return y;
  };
  const ribbons = order.from.flatMap((source) =>
    order.to.flatMap((target) => {
      const value = sum(flows, (one) => (one.from === source && one.to === target ? one.value : 0));
      if (value === 0) return [];
      const height = value * scale;
      return [
        {
          from: source,
          to: target,
          value,
          height,
          y0: take("from", source, height),
          y1: take("to", target, height),
        },
      ];
    }),
  );
  return { from, to, ribbons };
}

/** The keys with the most first; those beyond `most` are to be put together. */
export function largest(flows: readonly Flow[], side: "from" | "to", most: number): string[] {
  return rollups(
    flows,
    (some) => sum(some, ({ value }) => value),
    (flow) => flow[side],
  )
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
