import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../ingest/families/align.ts";
import { weighed } from "../../support/weighed.ts";

const aligned = (a: string, b: string) => align(weighed(a), weighed(b));

/** Each worked by hand: one for a word that both have, less a half for one changed, added or left out. */
describe("the best local alignment", () => {
  it("of the same words is all of them", () => {
    expect(aligned("a b c", "a b c")).toEqual({
      score: 3,
      aFrom: 0,
      aTo: 3,
      bFrom: 0,
      bTo: 3,
      shared: 3,
    });
  });

  it("of a passage inside other words is the passage", () => {
    expect(aligned("x y a b c", "a b c z")).toEqual({
      score: 3,
      aFrom: 2,
      aTo: 5,
      bFrom: 0,
      bTo: 3,
      shared: 3,
    });
  });

  it("goes over a changed word: 4 − ½", () => {
    expect(aligned("a b x c d", "a b y c d")).toMatchObject({ score: 3.5, aTo: 5, shared: 4 });
  });

  it("goes over a word added, and one left out: 4 − ½", () => {
    expect(aligned("a b x c d", "a b c d")).toMatchObject({
      score: 3.5,
      aTo: 5,
      bTo: 4,
      shared: 4,
    });
    expect(aligned("a b c d", "a b x c d")).toMatchObject({
      score: 3.5,
      aTo: 4,
      bTo: 5,
      shared: 4,
    });
  });

  it("stops where going on costs more than it brings: three changed for one word", () => {
    expect(aligned("a b x x x c", "a b y y y c")).toMatchObject({ score: 2, aTo: 2, shared: 2 });
  });

  it("counts nothing for words that every text has, and begins at none of them", () => {
    expect(aligned("THE a b", "THE a b")).toMatchObject({ score: 2, aFrom: 1, shared: 2 });
    expect(aligned("a OF THE b", "a OF THE b")).toMatchObject({ score: 2, shared: 4 });
    expect(aligned("OF THE", "OF THE")).toBeNull();
  });

  it("counts a word what it weighs where it weighs less", () => {
    const [a, b] = [weighed("a"), { ...weighed("a"), weights: Uint8Array.of(1) }];
    expect(align(a, b)?.score).toBe(0.25);
  });

  it("of nothing in common is none", () => {
    expect(aligned("a b", "c d")).toBeNull();
  });

  it("is worth the same whichever text comes first, and never more than the words shared", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d", "THE"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [aligned(a.join(" "), b.join(" ")), aligned(b.join(" "), a.join(" "))];
        expect(one?.score).toBe(other?.score);
        if (one) expect(one.score).toBeLessThanOrEqual(one.shared);
      }),
      { numRuns: 300 },
    );
  });
});
