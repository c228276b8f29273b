import { describe, expect, it } from "vitest";
import { firstOf, type TextMember, textFamiliesOn } from "../../../api/measures/text-families.ts";
import type { Node } from "../../../schema/graph/nodes.ts";

const text = (
  id: string,
  possiblyFrom: string | null,
  certainlyFrom = possiblyFrom,
): TextMember => ({
  id,
  jurisdiction: id,
  offences: id === "D" ? [] : ["fraud"],
  possiblyFrom,
  certainlyFrom,
});
const match = (a: string, b: string, score: number): Node<"TextMatch"> => ({
  id: `${a}~${b}`,
  a,
  b,
  score,
  percentile: 100,
  sharedWords: score * 2,
  aStart: 0,
  aEnd: 1,
  bStart: 0,
  bEnd: 1,
  passageA: null,
  passageB: null,
});

describe("the first mover", () => {
  it("was certainly in force before any other may have been", () => {
    expect(firstOf([text("B", "2012-01-01"), text("A", "2010-05-01")])?.id).toBe("A");
  });

  it.each<[string, TextMember[]]>([
    ["times overlap", [text("A", "2010-01-01", "2010-12-31"), text("B", "2010-06-01")]],
    ["one has no date", [text("A", "2010-01-01"), text("B", null)]],
    ["two began on one day", [text("A", "2010-01-01"), text("B", "2010-01-01")]],
    [
      "the earliest may have begun long before",
      [text("A", "2010-01-01"), text("B", null, "2015-01-01")],
    ],
  ])("is not told where %s", (_, members) => {
    expect(firstOf(members)).toBeNull();
  });
});

describe("families of texts", () => {
  const texts = [
    text("A", "2012-01-01"),
    text("B", "2010-01-01"),
    text("C", "2014-01-01"),
    text("D", "2001-01-01"),
    text("E", "2002-01-01"),
  ];

  it("hang together by pairs, in the order of dates, with their pairs highest first", () => {
    const [family, ...others] = textFamiliesOn("fraud", texts, [
      match("A", "B", 12),
      match("B", "C", 20),
    ]);
    expect(others).toEqual([]);
    expect(family?.members.map(({ id }) => id)).toEqual(["B", "A", "C"]);
    expect(family?.firstMover?.id).toBe("B");
    expect(family?.matches.map(({ id }) => id)).toEqual(["B~C", "A~B"]);
    expect(family?.sharedWords).toBe(40);
  });

  it("are on the offence if one of their texts is", () => {
    const pairs = [match("D", "E", 12)];
    expect(textFamiliesOn("fraud", texts, pairs)).toHaveLength(1);
    expect(textFamiliesOn("defamation", texts, pairs)).toEqual([]);
  });

  it("leave out texts that are not shown", () => {
    const pairs = [match("A", "B", 12), match("B", "C", 20)];
    const without = texts.filter(({ id }) => id !== "B");
    expect(textFamiliesOn("fraud", without, pairs)).toEqual([]);
  });
});
