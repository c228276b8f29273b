import { describe, expect, it } from "vitest";
import { heaviest, type PrisonKnown } from "../../../api/measures/heaviest.ts";

const prison = (kind: string, maxMonths: number | null = null): PrisonKnown => ({
  prison: kind,
  maxMonths,
});

describe("heaviest", () => {
  it.each([
    ["the longest term", [prison("term", 24), prison("term", 60)], "term", 60],
    ["a known term beside one of unknown length", [prison("term"), prison("term", 24)], "term", 24],
    ["a term of unknown length", [prison("term"), prison("none")], "term", null],
    ["life over any term", [prison("term", 999), prison("life")], "life", null],
    ["death over life", [prison("life"), prison("death")], "death", null],
    ["none where every penalty is known to have none", [prison("none")], "none", null],
    ["unknown beside none", [prison("none"), prison("unknown")], "unknown", null],
    ["unknown where nothing is known, never none", [], "unknown", null],
    ["a term of zero months", [prison("term", 0)], "term", 0],
  ])("is %s", (_, penalties, heaviestPrison, heaviestMonths) => {
    expect(heaviest(penalties)).toEqual({ heaviestPrison, heaviestMonths });
  });
});
