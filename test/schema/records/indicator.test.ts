import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  IndicatorEntry,
  readIndicatorValue,
  writeIndicatorValue,
} from "../../../schema/records/indicator.ts";

const ENTRY = {
  id: "frost-openness",
  title: "Openness of the Frost",
  least: 0,
  most: 10,
  better: "higher",
  licence: "Free to read",
  sources: ["frost"],
};

const complaints = (...values: object[]) =>
  (IndicatorEntry.safeParse({ ...ENTRY, values }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

describe("a rating that others publish", () => {
  it("is the same when it is read back from a row of the graph", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(
        fc.record(
          {
            year: fc.integer({ min: 1700, max: 2200 }),
            value: number,
            low: number,
            high: number,
            label: fc.string({ minLength: 1 }),
          },
          { requiredKeys: ["year", "value"] },
        ),
        (value) => {
          expect(readIndicatorValue(writeIndicatorValue(value))).toEqual(value);
        },
      ),
    );
  });

  it("has each year once, the oldest first", () => {
    expect(complaints({ year: 2020, value: 1 }, { year: 2021, value: 2 })).toEqual([]);
    expect(complaints({ year: 2021, value: 1 }, { year: 2021, value: 2 })).toEqual([
      "values.1.year: 2021 stands after 2021; write each year once, the oldest first",
    ]);
    expect(complaints()).toHaveLength(1);
  });

  it("is on its scale, and between its bounds", () => {
    expect(complaints({ year: 2020, value: 11 })).toEqual([
      "values.0.value: 11 is not on the scale from 0 to 10",
    ]);
    expect(complaints({ year: 2020, value: 3, low: 4 })).toEqual([
      "values.0: the value is not between its bounds",
    ]);
  });
});
