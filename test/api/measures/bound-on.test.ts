import { describe, expect, it } from "vitest";
import { type Bindable, boundOn } from "../../../api/measures/bound-on.ts";

const IN_FORCE = "2004-07-01";

const did = (given: Partial<Bindable>): Bindable => ({
  consented: null,
  inForce: null,
  partyBy: null,
  denounced: null,
  reported: null,
  notPartyAsOf: null,
  signed: null,
  invited: null,
  domestic: null,
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
    ["of which nothing is known", did({}), "2024-01-01", "possibly"],
    ["signed only", did({ signed: "2001-11-23" }), "2024-01-01", "possibly"],
    ["before it signed", did({ signed: "2010-05-01" }), "2010-04-30", "no"],
    ["before it was invited", did({ invited: "2024-10-09" }), "2024-10-08", "no"],
    ["before a step at home", did({ domestic: "2021-06" }), "2021-05-31", "no"],
    ["on the day of a list without it", did({ notPartyAsOf: "2019-06-01" }), "2019-06-01", "no"],
    ["five years after such a list", did({ notPartyAsOf: "2019-06-01" }), "2024-06-01", "no"],
    [
      "a day more than five years after such a list",
      did({ notPartyAsOf: "2019-06-01" }),
      "2024-06-02",
      "possibly",
    ],
    [
      "in 2026, by a list of some day of 2013",
      did({ notPartyAsOf: "2013" }),
      "2026-11-30",
      "possibly",
    ],
    [
      "by a list not later than a day",
      did({ notPartyAsOf: "../2023-01-01" }),
      "2022-01-01",
      "possibly",
    ],
    [
      "with a list without it before its consent",
      did({ notPartyAsOf: "2015-01-01", consented: "2017-01-01" }),
      "2018-01-01",
      "certainly",
    ],
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
