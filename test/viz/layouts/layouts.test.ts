import { describe, expect, it } from "vitest";
import { cumulative, groupLetters, lanes } from "../../../viz/layouts/families.ts";
import { floorOrder } from "../../../viz/layouts/floor.ts";
import { flowLayout, largest } from "../../../viz/layouts/flow.ts";
import { monthsScale } from "../../../viz/layouts/months.ts";
import { reaching } from "../../../viz/layouts/serious-crime.ts";
import { recentOf, spreadColumns } from "../../../viz/layouts/spread.ts";
import { stacked } from "../../../viz/layouts/stack.ts";

/** A value of which a test needs some fields only. */
const some = <Whole>(part: object): Whole => part as Whole;

describe("the scale of prison terms", () => {
  const scale = monthsScale([24, 60, null, 10_000], 0, 500, 50);

  it("has room for the longest known term, and columns beside it for what is no term", () => {
    expect(scale.ticks).toEqual([0, 12, 24, 36, 48, 60]);
    expect(scale.at(60)).toBe(scale.end);
    expect(scale.at(null)).toBeLessThan(scale.at(0));
    expect(scale.end).toBeLessThan(scale.at(10_000));
    expect(scale.at(10_000)).toBeLessThan(scale.at(20_000));
  });

  it("counts years in steps where terms are long", () => {
    expect(monthsScale([300], 0, 500, 50).ticks).toEqual([0, 60, 120, 180, 240, 300]);
  });
});

describe("stacks", () => {
  it("grow upwards, and into columns beside where they are too high", () => {
    const dots = ["a", "b", "c"].map((key) => ({ key, x: 10 }));
    expect(stacked(dots, { radius: 2, base: 100, height: 100 }).map(({ x, y }) => [x, y])).toEqual([
      [10, 98],
      [10, 93],
      [10, 88],
    ]);
    const two = stacked(dots, { radius: 2, base: 100, height: 10 });
    expect(new Set(two.map(({ x }) => x))).toEqual(new Set([7.5, 12.5]));
  });
});

describe("the count beyond a line", () => {
  it("takes unknown terms as possible at every line, never as short", () => {
    const found = [
      { months: 60, certainty: "certainly" },
      { months: 60, certainty: "possibly" },
      { months: 12, certainty: "certainly" },
      { months: null, certainty: "certainly" },
    ].map((one) => some<never>(one));
    expect(reaching(found, 48)).toEqual({ certain: 1, possible: 2 });
    expect(reaching(found, 1200)).toEqual({ certain: 0, possible: 1 });
  });
});

describe("spread", () => {
  const law = (id: string, possiblyFrom: string | null, certainlyFrom: string | null) => ({
    jurisdiction: { id },
    possiblyFrom,
    certainlyFrom,
  });

  it("gives each year a column, also one without a law, and one to all before the last forty", () => {
    const dated = [
      law("A", "1950-01-01", "1960-01-01"),
      law("B", "2010-02-01", "2010-05-01"),
      law("C", "2024-01-01", "2024-01-01"),
    ];
    const columns = spreadColumns(dated, "2026-11-30");
    expect(columns).toHaveLength(41);
    expect(columns[0]).toEqual({ year: null, countries: [dated[0]] });
    expect(columns.at(-1)).toEqual({ year: 2026, countries: [] });
    expect(columns.find(({ year }) => year === 2010)?.countries).toEqual([dated[1]]);
    expect(spreadColumns(dated.slice(2), "2026-11-30").map(({ year }) => year)).toEqual([
      2024, 2025, 2026,
    ]);
    expect(spreadColumns([], "2026-11-30")).toEqual([{ year: 2026, countries: [] }]);
  });

  it("counts what starts in the last ten years", () => {
    const dated = [
      law("A", "2015-12-31", "2015-12-31"),
      law("B", "2016-01-01", "2016-01-01"),
      law("C", "2020-01-01", "2020-03-01"),
    ];
    expect(recentOf(dated, "2026-11-30")).toEqual({ since: 2016, count: 2 });
  });
});

describe("families", () => {
  const adopted = (id: string, possiblyFrom: string | null, certainlyFrom: string | null) =>
    some<never>({
      jurisdiction: { id, name: id },
      provision: { id: `${id}#1` },
      possiblyFrom,
      certainlyFrom,
    });
  const { dated, undated } = lanes([
    adopted("A", "2010-01-01", null),
    adopted("B", "2005-01-01", "2006-01-01"),
    adopted("A", "2012-01-01", "2012-01-01"),
    adopted("C", null, null),
  ]);

  it("have a lane a state, and keep those without a date apart", () => {
    expect(dated.map(({ id, certainly }) => [id, certainly])).toEqual([
      ["B", "2006-01-01"],
      ["A", "2012-01-01"],
    ]);
    expect(undated).toEqual(["C"]);
  });

  it("are counted certainly and at most", () => {
    expect(cumulative(dated)).toEqual([
      { day: "2005-01-01", certain: 0, possible: 1 },
      { day: "2006-01-01", certain: 1, possible: 1 },
      { day: "2010-01-01", certain: 1, possible: 2 },
      { day: "2012-01-01", certain: 2, possible: 2 },
    ]);
  });

  it("carry the letter of their group", () => {
    const groups = [
      { members: [adopted("A", null, null)] },
      { members: [adopted("B", null, null)] },
    ];
    expect([...groupLetters(groups.map((one) => some<never>(one)))]).toEqual([
      ["A#1", "A"],
      ["B#1", "B"],
    ]);
  });
});

describe("the flow", () => {
  const flows = [
    { from: "a", to: "x", value: 3 },
    { from: "a", to: "y", value: 1 },
    { from: "b", to: "x", value: 2 },
  ];
  const { from, to, ribbons } = flowLayout(
    flows,
    { from: ["a", "b"], to: ["x", "y", "z"] },
    { top: 0, height: 70, gap: 10 },
  );

  it("draws both sides to one scale and leaves out what is empty", () => {
    expect(from.map(({ key, height }) => [key, height])).toEqual([
      ["a", 40],
      ["b", 20],
    ]);
    expect(to.map(({ key }) => key)).toEqual(["x", "y"]);
  });

  it("puts ribbons beside one another within their blocks", () => {
    expect(ribbons.map(({ y0, y1, height }) => [y0, y1, height])).toEqual([
      [0, 0, 30],
      [30, 60, 10],
      [50, 30, 20],
    ]);
  });

  it("finds the largest", () => {
    expect(largest(flows, "from", 1)).toEqual(["a"]);
  });
});

describe("parties beside the floor", () => {
  it("stand by name, those of which half is known apart", () => {
    const party = (name: string, high: number, coverage: number) =>
      some<never>({ jurisdiction: { name }, level: { low: 0, high, coverage } });
    const { known, thin } = floorOrder([
      party("B", 1, 0.1),
      party("C", 0.5, 0.8),
      party("A", 0.9, 0.2),
      party("D", 0.7, 0.5),
    ]);
    expect(known.map(({ jurisdiction }) => jurisdiction.name)).toEqual(["C", "D"]);
    expect(thin.map(({ jurisdiction }) => jurisdiction.name)).toEqual(["A", "B"]);
  });
});
