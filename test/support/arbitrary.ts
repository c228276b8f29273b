import fc from "fast-check";
import type { Bounds } from "../../api/measures/interval.ts";
import type { Answers } from "../../api/measures/level.ts";
import { NO, PARTIAL, SAFEGUARDS, YES } from "./toy.ts";

/** States of a small world. */
export const STATES = ["A", "B", "C", "D", "E"];

/** What can be known of a safeguard: two bounds that may be equal, not applicable, or nothing. */
export const known: fc.Arbitrary<Bounds | null> = fc.constantFrom(YES, PARTIAL, NO, null);

export const answersOfOne: fc.Arbitrary<Answers> = fc
  .tuple(...SAFEGUARDS.map(() => fc.option(known, { nil: undefined })))
  .map(
    (values) =>
      new Map(
        SAFEGUARDS.flatMap((code, index) => {
          const value = values[index];
          return value === undefined ? [] : [[code, value] as const];
        }),
      ),
  );
