import { describe, expect, it } from "vitest";
import { treatyFloor } from "../../../api/measures/treaty-floor.ts";
import { answers, NO, SAFEGUARDS, TOY, YES } from "../../support/toy.ts";

const treaty = {
  articles: [{ id: "T#5", requires: ["J"] }],
  settled: [{ safeguard: "P", value: "partial", clause: "9(2)" }],
};

describe("treatyFloor", () => {
  const found = treatyFloor(treaty, ["A", "B", "C", "D"], TOY, SAFEGUARDS);

  it("says of each safeguard what the treaty asks, and how many parties have it", () => {
    expect(found.rows).toEqual([
      {
        safeguard: "J",
        answer: "requires",
        articles: ["T#5"],
        clause: null,
        yes: 2,
        partial: 1,
        no: 1,
        notApplicable: 0,
        unknown: 0,
      },
      expect.objectContaining({ safeguard: "P", answer: "settles", clause: "9(2)", yes: 1, no: 2 }),
      expect.objectContaining({ safeguard: "R", answer: "silent", yes: 1, unknown: 1 }),
    ]);
  });

  it("is at least the mean of what is asked, 1 and ½; what no article read speaks of may be asked all the same", () => {
    expect(found.floor).toEqual({ low: 0.5, high: 0.833333333, coverage: 0.666666667 });
  });

  it("sets each party beside it, in the order of their codes", () => {
    expect(found.parties.map(({ jurisdiction }) => jurisdiction)).toEqual(["A", "B", "C", "D"]);
  });

  it("counts what does not apply apart, never as no", () => {
    const none = new Map([["E", answers(null, YES, NO)]]);
    expect(treatyFloor(treaty, ["E"], none, ["J"]).rows[0]).toMatchObject({
      notApplicable: 1,
      no: 0,
    });
  });
});
