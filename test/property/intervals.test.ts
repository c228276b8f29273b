import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds, Interval } from "../../api/measures/interval.ts";
import { type Answers, level } from "../../api/measures/level.ts";
import { answersOfOne, known } from "../support/arbitrary.ts";
import { SAFEGUARDS } from "../support/toy.ts";

/** For what rounding to nine decimals leaves. */
const NEARLY = 1e-8;

const inside = (inner: Pick<Interval, "low" | "high">, outer: Pick<Interval, "low" | "high">) => {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low - NEARLY);
  expect(inner.high).toBeLessThanOrEqual(outer.high + NEARLY);
};

const weights = fc.record(
  Object.fromEntries(SAFEGUARDS.map((code) => [code, fc.integer({ min: 1, max: 9 })])),
);
const safeguard = fc.constantFrom(...SAFEGUARDS);

/** The answers with one more question answered, if it was not. */
const learn = (answers: Answers, code: string, value: Bounds | null): Answers =>
  answers.has(code) ? answers : new Map([...answers, [code, value]]);

/** Enough to meet rare combinations of two treaties; a run takes well under a millisecond. */
fc.configureGlobal({ numRuns: 1_000 });

describe("an interval", () => {
  it("has a lower bound, an upper bound and a coverage between 0 and 1", () => {
    fc.assert(
      fc.property(answersOfOne, weights, (answers, weighed) => {
        const { low, high, coverage } = level(answers, SAFEGUARDS, weighed);
        expect(0 <= low && low <= high && high <= 1).toBe(true);
        expect(0 <= coverage && coverage <= 1).toBe(true);
        if (coverage === 1) expect(high).toBe(low);
      }),
    );
  });

  it("of a level only narrows with more knowledge, and coverage only grows", () => {
    fc.assert(
      fc.property(answersOfOne, safeguard, known, weights, (answers, code, value, weighed) => {
        const before = level(answers, SAFEGUARDS, weighed);
        const after = level(learn(answers, code, value), SAFEGUARDS, weighed);
        inside(after, before);
        if (value !== null) expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
      }),
    );
  });
});
