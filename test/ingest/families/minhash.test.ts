import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidates,
  estimate,
  PLACES,
  type Signature,
  signatureOf,
} from "../../../ingest/families/minhash.ts";
import { jaccard } from "../../../ingest/families/shingles.ts";

const set = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), {
  minLength: 1,
  maxLength: 60,
});

/** Two sets with something in common, or nothing. */
const two = fc
  .tuple(set, set, set)
  .map(([shared, a, b]) => [new Set([...shared, ...a]), new Set([...shared, ...b])] as const);

const signed = (items: ReadonlySet<number>): Signature => {
  const signature = signatureOf(items);
  if (!signature) throw new Error("an empty set");
  return signature;
};

describe("a signature", () => {
  it("estimates Jaccard's measure as 128 throws would: within five standard deviations", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const exact = jaccard(a, b);
        const deviation = Math.sqrt((exact * (1 - exact)) / PLACES);
        const off = Math.abs(estimate(signed(a), signed(b)) - exact);
        expect(off).toBeLessThanOrEqual(5 * deviation + 1 / PLACES);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("is right on average: neither too high nor too low", () => {
    const pairs = fc.sample(two, { numRuns: 400, seed: 11 });
    const off = pairs.map(([a, b]) => estimate(signed(a), signed(b)) - jaccard(a, b));
    expect(Math.abs(off.reduce((sum, one) => sum + one, 0) / off.length)).toBeLessThan(0.01);
  });

  it("does not depend on order, and is none for the empty set", () => {
    expect(signatureOf(new Set([3, 1, 2]))).toEqual(signatureOf(new Set([1, 2, 3])));
    expect(signatureOf(new Set())).toBeUndefined();
  });
});

describe("candidates", () => {
  const range = (from: number, to: number) =>
    new Set(Array.from({ length: to - from }, (_, index) => from + index));

  it("are those that share much, each pair once, and only pairs that may meet", () => {
    const signatures = [range(0, 40), range(5, 45), range(100, 140), range(0, 40)].map(signatureOf);
    expect(candidates(signatures, () => true)).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
    ]);
    expect(candidates(signatures, (a, b) => a + b !== 3)).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it("share more than a phrase: three of sixty items are too little, twelve are enough", () => {
    const sharing = (count: number) =>
      [range(0, 60), new Set([...range(0, count), ...range(100, 160 - count)])].map(signatureOf);
    expect(candidates(sharing(3), () => true)).toEqual([]);
    expect(candidates(sharing(12), () => true)).toEqual([[0, 1]]);
  });

  it("leave out what has no signature", () => {
    expect(candidates([undefined, undefined, signatureOf(range(0, 9))], () => true)).toEqual([]);
  });
});
