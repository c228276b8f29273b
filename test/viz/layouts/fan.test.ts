import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FanItem, fan, placedApart } from "../../../viz/layouts/fan.ts";

const lengthOf = (label: string) => label.length * 6;
const SIZE = { width: 960, lengthOf, leading: 13 };
const SECTORS = ["Americas", "Africa", "Europe", "Asia", "Oceania"];

/** So many marks over sectors and rings, of which every so-manieth has a label. */
const items = (count: number, labelled = 4): FanItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `S${index}`,
    sector: SECTORS[(index * 7) % 5] ?? "",
    ring: index % 3 === 0 ? 0 : index % 17 === 0 ? 2 : 1,
    label: index % labelled === 0 ? `Country number ${index}` : null,
    rank: index,
  })).sort((a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector));

type Corner = readonly [x: number, y: number];

/** The corners of a label as high as the letters of its size. */
function corners({ x, y, turn, ends, text }: ReturnType<typeof fan>["labels"][number]): Corner[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const far = ends ? -lengthOf(text) : lengthOf(text);
  return [
    [0, -6],
    [far, -6],
    [far, 6],
    [0, 6],
  ].map(([along = 0, across = 0]) => [
    x + along * cos - across * sin,
    y + along * sin + across * cos,
  ]);
}

/** Whether two convex shapes have no point in common: some side of one has the whole other beyond it. */
function apart(one: readonly Corner[], other: readonly Corner[]): boolean {
  return [one, other].some((shape) =>
    shape.some(([x, y], index) => {
      const [nextX, nextY] = shape[(index + 1) % shape.length] ?? [x, y];
      const along = ([a, b]: Corner) => a * (nextY - y) - b * (nextX - x);
      const [own, theirs] = [one.map(along), other.map(along)];
      return Math.max(...own) <= Math.min(...theirs) || Math.max(...theirs) <= Math.min(...own);
    }),
  );
}

describe("places apart", () => {
  it("keep their order, their distance and their bounds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 20 }),
        (all) => {
          const sorted = all.toSorted((a, b) => a - b);
          const placed = placedApart(sorted, 0.5, 0, 10);
          expect(placed).toHaveLength(all.length);
          placed.forEach((place, index) => {
            expect(place).toBeGreaterThanOrEqual(-1e-9);
            expect(place).toBeLessThanOrEqual(10 + 1e-9);
            if (index > 0)
              expect(place - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.5 - 1e-9);
          });
        },
      ),
    );
  });

  it("stay where they are wanted where that is far enough", () => {
    expect(placedApart([1, 2, 3], 0.5, 0, 10)).toEqual([1, 2, 3]);
    expect(placedApart([2, 2], 1, 0, 10)).toEqual([1.5, 2.5]);
  });
});

describe("a fan", () => {
  it.each([1, 12, 60, 180, 193])("draws each of %i marks once, none on another", (count) => {
    const { dots } = fan(items(count), SIZE);
    expect(new Set(dots.map(({ id }) => id)).size).toBe(count);
    expect(dots).toHaveLength(count);
    for (const [index, one] of dots.entries())
      for (const other of dots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(6);
  });

  it.each([
    [180, 4],
    [180, 2],
    [180, 1],
    [12, 1],
  ])("has labels that do not meet: %i marks, each %i. with one", (count, labelled) => {
    const { labels, unlabelled } = fan(items(count, labelled), SIZE);
    expect(labels.length + unlabelled).toBe(Math.ceil(count / labelled));
    const shapes = labels.map(corners);
    for (const [index, one] of shapes.entries())
      for (const other of shapes.slice(index + 1)) expect(apart(one, other)).toBe(true);
  });

  it("writes those of the highest rank where there is no room for all", () => {
    const { labels, unlabelled } = fan(items(180, 1), SIZE);
    expect(unlabelled).toBeGreaterThan(0);
    const least = Math.min(...labels.map(({ id }) => Number(id.slice(1))));
    expect(least).toBe(unlabelled);
  });

  it("stays within its width, its rings one outside the other", () => {
    const all = items(193);
    const { dots, labels, centre, radius } = fan(all, SIZE);
    const radiusOf = (ring: number) =>
      dots
        .filter(({ id }) => all.find((one) => one.id === id)?.ring === ring)
        .map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
    expect(Math.max(...radiusOf(0))).toBeLessThan(Math.min(...radiusOf(1)));
    expect(Math.max(...radiusOf(1))).toBeLessThan(Math.min(...radiusOf(2)));
    expect(Math.max(...radiusOf(2))).toBeLessThan(radius);
    for (const [x, y] of labels.flatMap(corners)) {
      expect(x).toBeGreaterThan(-6);
      expect(x).toBeLessThan(966);
      expect(y).toBeGreaterThan(-6);
    }
  });
});
