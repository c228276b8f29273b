import { max } from "d3";
import { type Basis, basesOf, type RequestFacts } from "./assistance-request.ts";
import { unsureIn } from "./furthest.ts";
import { caps, checkable, needsGroup } from "./reach.ts";
import type { WordsOf } from "./who-may-ask.ts";

/** How one state could ask another about its prison for words, the freest first. */
const WAYS = ["withoutGroup", "onlyWithGroup", "possibly", "noTreaty"] as const;
type Way = (typeof WAYS)[number];

/** How many pairs of a requesting and a requested state there are of each kind; each pair is in one. */
export type PairCounts = Readonly<Record<Way, number>>;

/** Pairs that need no organised group once the treaty is in force, and are not known to need none today. */
export interface AddedPairs {
  /** Today only clauses that need such a group let the one ask. */
  readonly onlyWithGroup: number;
  /** Today something unclear may let it ask already, with or without such a group. */
  readonly possibly: number;
  /** No treaty on file lets it ask today. */
  readonly noTreaty: number;
}

export interface OnceInForceRow {
  readonly requesting: string;
  readonly today: PairCounts;
  /** The same once the treaty is in force for all that signed it, all others as today. */
  readonly later: PairCounts;
  readonly added: AddedPairs;
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
  readonly added: AddedPairs;
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
  if (needsGroup(open)) return "onlyWithGroup";
  const inBoth = minMonthsBoth !== null || conditions.includes("punished_in_both");
  return open.length === 0 && !inBoth ? "withoutGroup" : "possibly";
}

const freestOf = (ways: readonly (Way | null)[]): Way =>
  WAYS.find((way) => ways.includes(way)) ?? "noTreaty";

/** A clause that asks for an organised group whatever else is unclear about it. */
const surelyNeedsGroup = ({ clause: { scope } }: Basis): boolean =>
  scope !== null && needsGroup(checkable(scope));

/** How the one may ask the other, today and once the treaty is in force. */
interface Pair {
  /** Whether something unclear may let it ask today without an organised group. */
  readonly mayNeedNone: boolean;
  readonly today: Way;
  readonly later: Way;
}

/** Pairs that are added, by today's way; one with an unclear clause beside it may be no addition. */
function addedIn(pairs: readonly Pair[]): AddedPairs {
  const fresh = pairs.filter(
    ({ today, later }) => later === "withoutGroup" && today !== "withoutGroup",
  );
  const isUnclear = ({ today, mayNeedNone }: Pair) => today === "possibly" || mayNeedNone;
  const unclear = fresh.filter(isUnclear);
  const known = fresh.filter((pair) => !isUnclear(pair));
  return {
    onlyWithGroup: known.filter(({ today }) => today === "onlyWithGroup").length,
    possibly: unclear.length,
    noTreaty: known.filter(({ today }) => today === "noTreaty").length,
  };
}

const counted = (ways: readonly Way[]): PairCounts => {
  const of = (way: Way) => ways.filter((one) => one === way).length;
  return {
    withoutGroup: of("withoutGroup"),
    onlyWithGroup: of("onlyWithGroup"),
    possibly: of("possibly"),
    noTreaty: of("noTreaty"),
  };
};

const countsOf = (pairs: readonly Pair[]) => ({
  today: counted(pairs.map(({ today }) => today)),
  later: counted(pairs.map(({ later }) => later)),
  added: addedIn(pairs),
});

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
    const own = others.map((requested): Pair => {
      const ways = now.map((basis) => wayOf(basis, heaviest, requesting, requested));
      const then = added.map((basis) => wayOf(basis, heaviest, requesting, requested));
      const mayNeedNone = now.some(
        (basis, index) => ways[index] === "possibly" && !surelyNeedsGroup(basis),
      );
      return { mayNeedNone, today: freestOf(ways), later: freestOf([...ways, ...then]) };
    });
    return [{ requesting, own }];
  });
  return {
    asOf: facts.asOf,
    months,
    treaty,
    clausesRead: added.every(({ clause }) => clause.read),
    researched: researched.length,
    ...countsOf(pairs.flatMap(({ own }) => own)),
    rows: pairs.map(({ requesting, own }) => ({ requesting, ...countsOf(own) })),
  };
}
