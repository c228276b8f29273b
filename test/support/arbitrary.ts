import fc from "fast-check";
import type { Bounds } from "../../api/measures/interval.ts";
import type { Answers } from "../../api/measures/level.ts";
import type { CooperationTreaty } from "../../api/measures/requests.ts";
import { NO, PARTIAL, party, SAFEGUARDS, treaty, YES } from "./toy.ts";

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

export const answersOfAll: fc.Arbitrary<Map<string, Answers>> = fc
  .tuple(...STATES.map(() => answersOfOne))
  .map((all) => new Map(STATES.map((state, index) => [state, all[index] ?? new Map()])));

const settled = fc
  .dictionary(fc.constantFrom(...SAFEGUARDS), fc.constantFrom("yes", "partial", "no"))
  .map((clauses) =>
    Object.entries(clauses).map(([safeguard, value]) => ({ safeguard, value, clause: "1" })),
  );

/** A party that is certainly or only possibly bound. */
const participation = fc
  .tuple(fc.constantFrom(...STATES), fc.boolean())
  .map(([state, certain]) =>
    certain ? party(state) : { ...party(state), inForce: null, reported: true },
  );

const treatyNamed = (id: string): fc.Arbitrary<CooperationTreaty> =>
  fc
    .tuple(fc.uniqueArray(participation, { selector: ({ jurisdiction }) => jurisdiction }), settled)
    .map(([parties, clauses]) => treaty(id, parties, clauses));

export const someTreaties: fc.Arbitrary<CooperationTreaty[]> = fc
  .tuple(treatyNamed("T1"), treatyNamed("T2"))
  .map((all) => all);
