import type { Bounds } from "../../api/measures/interval.ts";
import type { Answers } from "../../api/measures/level.ts";
import type { Party } from "../../api/measures/request/treaty.ts";

/**
 * The toy graph by which the measures were worked out by hand: three safeguards of equal weight, J
 * prior judicial authorisation, P data protection, R effective remedy; states A, B, C, D; treaties
 * T1 of A, B, D and T2 of B, C, both for the content of messages.
 *
 *        J        P        R
 *   A    yes      yes      partial
 *   B    partial  no       not researched
 *   C    no       no       no
 *   D    yes      partial  yes
 */
export const SAFEGUARDS = ["J", "P", "R"];

export const YES: Bounds = { low: 1, high: 1 };
export const PARTIAL: Bounds = { low: 0.5, high: 0.5 };
export const NO: Bounds = { low: 0, high: 0 };

export type Value = Bounds | null | undefined;

/** The answers of one state in the order of the safeguards; undefined is not researched, null not applicable. */
export const answers = (...values: Value[]): Answers =>
  new Map(
    SAFEGUARDS.flatMap((code, index) => {
      const value = values[index];
      return value === undefined ? [] : [[code, value] as const];
    }),
  );

export const TOY: ReadonlyMap<string, Answers> = new Map([
  ["A", answers(YES, YES, PARTIAL)],
  ["B", answers(PARTIAL, NO)],
  ["C", answers(NO, NO, NO)],
  ["D", answers(YES, PARTIAL, YES)],
]);

/** A state that became a party long before the day asked about. */
export const party = (jurisdiction: string): Party => ({
  jurisdiction,
  signed: null,
  consented: null,
  inForce: "2000-01-01",
  partyBy: null,
  denounced: null,
  reported: null,
  notPartyAsOf: null,
  invited: null,
  domestic: null,
  reserved: [],
});
