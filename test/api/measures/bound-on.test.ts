import { describe, expect, it } from "vitest";
import { type Bindable, boundOn } from "../../../api/measures/bound-on.ts";

const IN_FORCE = "2004-07-01";

const did = (given: Partial<Bindable>): Bindable => ({
  consented: null,
  inForce: null,
  partyBy: null,
  denounced: null,
  reported: null,
  ...given,
});

describe("boundOn", () => {
  it.each([
    ["the day before it binds", did({ inForce: "2010-05-01" }), "2010-04-30", "no"],
    ["the day it binds", did({ inForce: "2010-05-01" }), "2010-05-01", "certainly"],
    ["within the year in which it binds", did({ inForce: "2010" }), "2010-06-15", "possibly"],
    ["before consent", did({ consented: "2010-01-10" }), "2010-01-09", "no"],
    ["on the day of consent", did({ consented: "2010-01-10" }), "2010-01-10", "possibly"],
    ["123 days after consent", did({ consented: "2010-01-10" }), "2010-05-13", "possibly"],
    ["124 days after consent", did({ consented: "2010-01-10" }), "2010-05-14", "certainly"],
    [
      "124 days after the month of consent",
      did({ consented: "2010-01" }),
      "2010-06-04",
      "certainly",
    ],
    [
      "after consent not earlier than a date",
      did({ consented: "2010/.." }),
      "2024-01-01",
      "possibly",
    ],
    ["before a list shows it", did({ partyBy: "2012-01-01" }), "2011-12-31", "possibly"],
    ["once a list shows it", did({ partyBy: "2012-01-01" }), "2012-01-01", "certainly"],
    ["reported without any date", did({ reported: true }), "2024-01-01", "possibly"],
    [
      "reported with a date of force",
      did({ reported: true, inForce: "2010" }),
      "2024-01-01",
      "possibly",
    ],
    ["neither consented nor reported", did({}), "2024-01-01", "no"],
    [
      "the day before it left",
      did({ inForce: "2010", denounced: "2020-01-01" }),
      "2019-12-31",
      "certainly",
    ],
    ["the day it left", did({ inForce: "2010", denounced: "2020-01-01" }), "2020-01-01", "no"],
    [
      "in the year in which it left",
      did({ inForce: "2010", denounced: "2020" }),
      "2020-06-01",
      "possibly",
    ],
  ])("%s", (_, participation, asOf, expected) => {
    expect(boundOn(participation, IN_FORCE, asOf)).toBe(expected);
  });

  it("is never bound while the treaty is not in force", () => {
    expect(boundOn(did({ inForce: "2000" }), null, "2024-01-01")).toBe("no");
    expect(boundOn(did({ inForce: "2000" }), "2004-07-01", "2004-06-30")).toBe("no");
  });

  it("is possibly bound where the day on which the treaty came into force is not known", () => {
    expect(boundOn(did({ inForce: "2000" }), "2004", "2004-06-30")).toBe("possibly");
  });
});
