import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Begun, firstMover } from "../../../api/measures/first-mover.ts";

const begun = (id: string, possiblyFrom: string | null, certainlyFrom: string | null): Begun => ({
  id,
  possiblyFrom,
  certainlyFrom,
});
const told = (...all: Begun[]) => {
  const { known, perhapsEarlier } = firstMover(all);
  return [known?.id ?? null, perhapsEarlier.map(({ id }) => id)];
};

describe("who was first", () => {
  it("is the one that certainly was before others may have been", () => {
    expect(
      told(begun("b", "2007-06-16", "2007-07-18"), begun("a", "2006-01-01", "2006-01-01")),
    ).toEqual(["a", []]);
  });

  it("is told with those that may have been as early", () => {
    expect(
      told(
        begun("serbia", "2006-01-01", "2006-01-01"),
        begun("mali", "2000-07-07", "2026-11-24"),
        begun("unlimited", null, "2015-03-24"),
        begun("undated", null, null),
        begun("same day", "2006-01-01", null),
        begun("later", "2006-01-02", null),
      ),
    ).toEqual(["serbia", ["mali", "same day", "undated", "unlimited"]]);
  });

  it("is unknown where no day is known by which any was in force", () => {
    expect(told(begun("a", "2000-01-01", null), begun("b", null, null))).toEqual([
      null,
      ["a", "b"],
    ]);
    expect(told()).toEqual([null, []]);
  });

  it("holds for every order of what is given, and nobody left out may have been earlier", () => {
    const day = fc.integer({ min: 2000, max: 2010 }).map((year) => `${year}-01-01`);
    const dates = fc
      .tuple(fc.option(day), fc.option(day))
      .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 6 }), (given) => {
        const all = given.map(([from, by], place) => begun(`${place}`, from, by));
        expect(told(...all.toReversed())).toEqual(told(...all));
        const { known, perhapsEarlier } = firstMover(all);
        for (const one of all) {
          if (one === known || perhapsEarlier.includes(one)) continue;
          expect((one.possiblyFrom ?? "") > (known?.certainlyFrom ?? "9999")).toBe(true);
        }
      }),
    );
  });
});
