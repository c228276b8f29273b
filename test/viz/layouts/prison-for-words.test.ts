import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEATH, LIFE } from "../../../viz/layouts/months.ts";
import {
  isOffScale,
  KINDS,
  OBJECTS,
  type PlacedMark,
  TO_NAME,
  ticksWidth,
  type WordsMark,
  type WordsRoom,
  wordsLayout,
} from "../../../viz/layouts/prison-for-words.ts";

const LINES = [12, 24, 36, 48, 60, 61, 84, 120];
const widthOf = (text: string) => text.length * 6.5;
const ROOM: WordsRoom = {
  left: 190,
  right: 960,
  top: 60,
  dot: 7.6,
  step: 15,
  named: true,
  head: () => 6,
  least: () => 44,
  heading: 30,
  perName: 14,
  widthOf,
};

const line = fc.integer({ min: 1, max: 1200 });
const term = fc.oneof(
  fc.constantFrom(null, 0, 6, 12, 36, 48, 60, 84, 120, LIFE, DEATH),
  fc.integer({ min: 1, max: 300 }),
);

/** Provisions at a line, each in the group in which its term can stand. */
const provisions = (at: number) =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom(...KINDS),
        object: fc.constantFrom(...OBJECTS),
        months: term,
        known: fc.constantFrom("counted" as const, "reported" as const),
        isClear: fc.boolean(),
        name: fc.stringMatching(/^[A-Z][a-z]{2,18}$/),
        charged: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ kind, object, months, known, isClear, name, charged }): Omit<WordsMark, "key"> => {
        const group = !isClear
          ? "field_unclear"
          : months === null
            ? "maximum_not_on_file"
            : months >= at
              ? known
              : "below_the_line";
        const code = name.slice(0, 3).toUpperCase();
        return { kind, object, months, group, name, code, charged, convicted: 0 };
      }),
    { minLength: 1, maxLength: 120 },
  );

const drawn = line.chain((at) =>
  provisions(at).map((all) => {
    const marks = all.map((mark, index) => ({ ...mark, key: `${index}` }));
    return { at, marks, layout: wordsLayout(marks, LINES, at, ROOM) };
  }),
);

/** What a mark takes up, from its sign to the last tick of its cases. */
const boxOf = ({ mark, x, y, label }: PlacedMark) => ({
  left: x - 3,
  right: label === null ? x + 3 : x + TO_NAME + widthOf(label) + ticksWidth(mark.charged),
  top: y - (label === null ? 2.5 : 5),
  bottom: y + (label === null ? 2.5 : 5),
});

describe("the picture of prison for words", () => {
  it("draws each provision once, or counts it where its term is not on file", () => {
    fc.assert(
      fc.property(drawn, ({ marks, layout }) => {
        const rows = layout.blocks.flatMap((block) => block.rows);
        const placed = rows.flatMap((row) => row.marks.map(({ mark }) => mark));
        const counted = rows.flatMap(({ notOnFile, unclear }) => [...notOnFile, ...unclear]);
        const keys = (all: readonly WordsMark[]) => all.map(({ key }) => key).toSorted();
        expect(keys([...placed, ...counted])).toEqual(keys(marks));
        expect(keys(counted)).toEqual(keys(marks.filter(isOffScale)));
      }),
    );
  });

  it("names what is known beyond the line, and nothing else", () => {
    fc.assert(
      fc.property(drawn, ({ at, layout }) => {
        for (const { marks } of layout.blocks.flatMap((block) => block.rows))
          for (const { mark, x, label } of marks) {
            const isKnown = mark.group === "counted" || mark.group === "reported";
            expect(label !== null).toBe(isKnown);
            if (label !== null) expect([mark.name, mark.code]).toContain(label);
            expect(x > layout.line).toBe((mark.months ?? 0) >= at);
          }
      }),
    );
  });

  it("lets no two marks or names meet", () => {
    fc.assert(
      fc.property(drawn, ({ layout }) => {
        for (const row of layout.blocks.flatMap((block) => block.rows)) {
          const boxes = row.marks.map(boxOf);
          for (const [index, one] of boxes.entries()) {
            expect(one.top).toBeGreaterThanOrEqual(row.top);
            expect(one.bottom).toBeLessThanOrEqual(row.bottom);
            for (const other of boxes.slice(index + 1)) {
              const isApart =
                one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top;
              expect(isApart, JSON.stringify([one, other])).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("has bands from the shortest term to the longest, with the line at an edge", () => {
    fc.assert(
      fc.property(drawn, ({ at, layout: { bands, line: x } }) => {
        expect(bands.map(({ from }) => from)).toEqual(
          bands.map(({ from }) => from).toSorted((a, b) => a - b),
        );
        for (const [index, { left }] of bands.slice(1).entries())
          expect(left).toBeCloseTo(bands[index]?.right ?? Number.NaN);
        expect(bands.find(({ from }) => from === at)?.left).toBe(x);
      }),
    );
  });

  it("keeps opinion and falsehood apart, and rows in the order of objects", () => {
    fc.assert(
      fc.property(drawn, ({ layout }) => {
        const kinds = layout.blocks.map(({ kind }) => kind);
        expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
        for (const { kind, rows } of layout.blocks) {
          const objects = rows.map(({ object }) => object);
          if (kind === "unclear") expect(objects).toEqual([null]);
          else expect(objects).toEqual(OBJECTS.filter((object) => objects.includes(object)));
        }
      }),
    );
  });

  it("gives a long name its whole length where nothing stands beside it", () => {
    const mark: WordsMark = {
      key: "1",
      kind: "opinion_or_truth",
      object: "ruler",
      group: "counted",
      months: 60,
      name: "United Arab Emirates",
      code: "ARE",
      charged: 0,
      convicted: 0,
    };
    const [label] = wordsLayout([mark], LINES, 48, ROOM).blocks.flatMap(({ rows }) =>
      rows.flatMap(({ marks }) => marks.map((one) => one.label)),
    );
    expect(label).toBe("United Arab Emirates");
  });
});
