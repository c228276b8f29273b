import { max } from "d3";
import { type Basis, basesOf, type RequestFacts } from "./assistance-request.ts";
import { unsureIn } from "./furthest.ts";
import { caps, checkable } from "./reach.ts";
import type { WordsOf } from "./who-may-ask.ts";

/** How one state could ask another about its prison for words, the freest first. */
const WAYS = ["withoutGroup", "onlyWithGroup", "possibly", "noTreaty"] as const;
type Way = (typeof WAYS)[number];

/** How many pairs of a requesting and a requested state there are of each kind; each pair is in one. */
export type PairCounts = Readonly<Record<Way, number>>;

export interface OnceInForceRow {
  readonly requesting: string;
  readonly today: PairCounts;
  /** The same once the treaty is in force for all that signed it, all others as today. */
  readonly later: PairCounts;
}

export interface OnceInForce {
  readonly asOf: string;
  readonly months: number;
  readonly treaty: string;
  /** Whether its clauses that carry the power were read in a text. */
  readonly clausesRead: boolean;
  readonly researched: number;
  readonly today: PairCounts;
  readonly later: PairCounts;
  readonly rows: readonly OnceInForceRow[];
}

/** By which way a clause carries a request about words with such a term; null where it does not reach them. */
function wayOf(
  { clause, bound, reserved }: Basis,
  months: number,
  requesting: string,
  requested: string,
): Way | null {
  const [first, second] = [bound.get(requesting), bound.get(requested)];
  if (!first || !second) return null;
  const { scope } = clause;
  if (scope === null) return "possibly";
  const { electronicEvidence, seriousMonths, ownOffences, minMonthsBoth, conditions } = scope;
  const silent = electronicEvidence === null && seriousMonths === null && ownOffences === null;
  const reaches =
    electronicEvidence === true || (seriousMonths !== null && months >= seriousMonths);
  if (!reaches) return silent ? "possibly" : null;
  const reasons = caps({
    clause,
    bound: { requesting: first, requested: second },
    reserved: reserved.has(requesting) || reserved.has(requested),
  });
  if (unsureIn(reasons) > 0) return "possibly";
  const open = checkable(scope);
  if (open.includes("organised_group")) return "onlyWithGroup";
  const inBoth = minMonthsBoth !== null || conditions.includes("punished_in_both");
  return open.length === 0 && !inBoth ? "withoutGroup" : "possibly";
}

const freestOf = (ways: readonly (Way | null)[]): Way =>
  WAYS.find((way) => ways.includes(way)) ?? "noTreaty";

const freest = (
  bases: readonly Basis[],
  months: number,
  requesting: string,
  requested: string,
): Way => freestOf(bases.map((basis) => wayOf(basis, months, requesting, requested)));

const counted = (ways: readonly Way[]): PairCounts => {
  const of = (way: Way) => ways.filter((one) => one === way).length;
  return {
    withoutGroup: of("withoutGroup"),
    onlyWithGroup: of("onlyWithGroup"),
    possibly: of("possibly"),
    noTreaty: of("noTreaty"),
  };
};

/**
 * What one treaty would change for requests about words: pairs of a state with prison for words at the line and
 * another researched one, by whether a treaty in force lets it ask without an organised group, and what is added once
 * the treaty is in force for all that signed it. `facts.onceInForce` is left out.
 */
export function onceInForce(
  treaty: string,
  months: number,
  researched: readonly string[],
  facts: RequestFacts,
  wordsOf: WordsOf,
): OnceInForce {
  const now = basesOf({ ...facts, onceInForce: false });
  const added = basesOf({
    ...facts,
    onceInForce: true,
    treaties: facts.treaties.filter(({ id }) => id === treaty),
  });
  const pairs = researched.flatMap((requesting) => {
    const heaviest = max(wordsOf(requesting).offences, (one) => one.months);
    if (heaviest === undefined) return [];
    const others = researched.filter((one) => one !== requesting);
    const today = others.map((requested) => freest(now, heaviest, requesting, requested));
    const later = others.map((requested, index) =>
      freestOf([today[index] ?? null, freest(added, heaviest, requesting, requested)]),
    );
    return [{ requesting, today, later }];
  });
  return {
    asOf: facts.asOf,
    months,
    treaty,
    clausesRead: added.every(({ clause }) => clause.read),
    researched: researched.length,
    today: counted(pairs.flatMap(({ today }) => today)),
    later: counted(pairs.flatMap(({ later }) => later)),
    rows: pairs.map(({ requesting, today, later }) => ({
      requesting,
      today: counted(today),
      later: counted(later),
    })),
  };
}
