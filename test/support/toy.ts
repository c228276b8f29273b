import type { Bounds } from "../../api/measures/interval.ts";
import type { Answers } from "../../api/measures/level.ts";
import type { GovernsOf, Settled } from "../../api/measures/path-level.ts";
import type { PathQuestion } from "../../api/measures/paths.ts";
import type { CooperationTreaty } from "../../api/measures/requests.ts";

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

export const governsOf: GovernsOf = (code) =>
  code === "J" ? "requested" : code === "P" ? "requesting" : "weaker";

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
export const party = (jurisdiction: string): CooperationTreaty["participations"][number] => ({
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

export const treaty = (
  id: string,
  parties: readonly (string | CooperationTreaty["participations"][number])[],
  settled: readonly Settled[] = [],
): CooperationTreaty => ({
  id,
  inForce: "2000-01-01",
  cooperation: [{ power: "production_content", article: 1, sure: true, direct: false }],
  settled,
  partiesNeeded: null,
  grounds: [],
  refusalsRead: true,
  ownOffences: [],
  scope: { ownOffences: true, seriousMonths: null, electronicEvidence: null },
  participations: parties.map((one) => (typeof one === "string" ? party(one) : one)),
});

export const T1 = treaty("T1", ["A", "B", "D"]);
export const T2 = treaty("T2", ["B", "C"]);

/** The question about the toy graph, or about one that differs from it. */
export const question = (other: Partial<PathQuestion> = {}): PathQuestion => ({
  asOf: "2024-08-08",
  power: "production_content",
  safeguards: SAFEGUARDS,
  governsOf,
  answers: TOY,
  treaties: [T1, T2],
  ...other,
});
