import { deviation, mean, median, range, rank } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { LIFE_MONTHS } from "../../schema/records/terms.ts";
import type { CrimeFact } from "./crimes.ts";
import { inForceOn } from "./in-force.ts";
import type { Interval } from "./interval.ts";

/** How a set of levels moved between two times. */
export interface Moved {
  /** States known at both ends; only they are compared. */
  readonly states: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Population standard deviation: how far apart they are. */
  readonly spreadBefore: number;
  readonly spreadAfter: number;
  /** Rank correlation of where a state started with how it changed: above 0, laggards fell or leaders rose. */
  readonly startToChange: number | null;
  readonly verdict: Verdict;
}

/** Which of the four it is; `still` where neither the mean nor the spread moved. */
export type Verdict =
  | "decline_and_divergence"
  | "decline_and_convergence"
  | "rise_and_divergence"
  | "rise_and_convergence"
  | "still";

/** Two ends closer than this are taken for equal. */
const EQUAL = 1e-9;

/** Population standard deviation; 0 for fewer than two. */
export function spread(values: readonly number[]): number {
  const sample = deviation(values);
  return sample === undefined ? 0 : sample * Math.sqrt((values.length - 1) / values.length);
}

function correlation(x: readonly number[], y: readonly number[]): number | null {
  const [mx, my] = [mean(x) ?? 0, mean(y) ?? 0];
  let [both, xx, yy] = [0, 0, 0];
  for (const [index, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[index] ?? 0) - my];
    both += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? both / Math.sqrt(xx * yy) : null;
}

/** Ranks with the mean rank for ties. */
function ranks(values: readonly number[]): number[] {
  const first = Array.from(rank(values));
  return first.map((place, index) => {
    const same = values.filter((value) => value === values[index]).length;
    return place + (same - 1) / 2;
  });
}

function verdictOf(meanChange: number, spreadChange: number): Verdict {
  if (Math.abs(meanChange) < EQUAL && Math.abs(spreadChange) < EQUAL) return "still";
  const direction = meanChange < 0 ? "decline" : "rise";
  return `${direction}_and_${spreadChange > 0 ? "divergence" : "convergence"}`;
}

/** Compares the levels of the same states at two times. */
export function moved(before: readonly number[], after: readonly number[]): Moved {
  const change = after.map((value, index) => value - (before[index] ?? 0));
  const [meanBefore, meanAfter] = [mean(before) ?? 0, mean(after) ?? 0];
  const [spreadBefore, spreadAfter] = [spread(before), spread(after)];
  return {
    states: before.length,
    meanBefore,
    meanAfter,
    spreadBefore,
    spreadAfter,
    startToChange: correlation(ranks(before), ranks(change)),
    verdict: verdictOf(meanAfter - meanBefore, spreadAfter - spreadBefore),
  };
}

/** What a state punishes at one time: how many of the offences carry prison, and the heaviest term. */
export interface Breadth {
  /** Offences that certainly carry prison. */
  readonly certain: number;
  /** Offences that certainly or possibly do. */
  readonly possible: number;
  /** Of how many. */
  readonly of: number;
  readonly heaviestMonths: number | null;
}

/** Counts the offences that a state punishes with prison on a day, from its provisions. */
export function breadth(
  own: readonly CrimeFact[],
  offences: readonly string[],
  asOf: string,
): Breadth {
  const standing = own.flatMap((fact) => {
    const inForce = inForceOn(fact.periods, asOf);
    return inForce === "no" ? [] : [{ fact, certain: inForce === "certainly" }];
  });
  const counts = offences.map((offence) => {
    const punishing = standing.filter(({ fact }) => fact.offences.includes(offence));
    return {
      certain: punishing.some(({ fact, certain }) => certain && (fact.heaviest ?? 0) > 0),
      possible: punishing.some(({ fact }) => fact.heaviest !== 0 || (fact.perhaps ?? 0) > 0),
    };
  });
  const terms = standing.flatMap(({ fact, certain }) => {
    const counted = fact.offences.some((offence) => offences.includes(offence));
    const known = fact.heaviest !== null && fact.heaviest < LIFE_MONTHS;
    return certain && counted && known ? [fact.heaviest as number] : [];
  });
  return {
    certain: counts.filter(({ certain }) => certain).length,
    possible: counts.filter(({ possible }) => possible).length,
    of: offences.length,
    heaviestMonths: terms.length > 0 ? Math.max(...terms) : null,
  };
}

export interface WorldYear {
  readonly year: number;
  /** States that are known well enough to be counted. */
  readonly states: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly spread: number | null;
}

/** Worldwide mean, median and spread of the middle of each level known well enough. */
export function worldAt(year: number, levels: readonly Interval[], enough: number): WorldYear {
  const known = levels
    .filter(({ coverage }) => coverage >= enough)
    .map(({ low, high }) => (low + high) / 2);
  if (known.length === 0) return { year, states: 0, mean: null, median: null, spread: null };
  return {
    year,
    states: known.length,
    mean: mean(known) ?? null,
    median: median(known) ?? null,
    spread: spread(known),
  };
}

/** The years from one to another, both included. */
export const yearsBetween = (from: number, to: number): number[] => range(from, to + 1);

export interface DriftYear extends Breadth {
  readonly year: number;
  readonly level: Interval;
}

export interface DriftState {
  readonly jurisdiction: string;
  readonly years: readonly DriftYear[];
  readonly events: readonly Node<"Change">[];
}

export interface Drift {
  readonly lens: string;
  readonly states: readonly DriftState[];
  readonly world: readonly WorldYear[];
  readonly moved: Moved | null;
  readonly punishmentMoved: Moved | null;
  readonly caution: string;
}
