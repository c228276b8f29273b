import { codebook } from "../../schema/codebook/codebook.ts";
import { type Interval, tidy } from "./interval.ts";
import type { Answers, Weights } from "./level.ts";
import { type Governs, type GovernsOf, governsInCodebook, type Settled } from "./path-level.ts";

/** Path levels under one set of clauses, each worked out when first asked for. */
export interface Levels {
  /** What remains when `requesting` asks `requested`, both by position; the same as `pathLevel` gives. */
  level(requesting: number, requested: number): Interval;
}

/** States, safeguards and weights of one question, laid out so that many paths are measured fast. */
export interface PathTable {
  readonly position: ReadonlyMap<string, number>;
  readonly states: readonly string[];
  /** The levels of paths on which the clauses hold; one for all treaties that settle the same. */
  under(settled: readonly Settled[]): Levels;
  /** What remains at the end of a chain of states, the one that is asked first; no clause is counted. */
  chainLevel(chain: readonly number[]): Interval;
}

const CODE: Readonly<Record<Governs, number>> = { requested: 0, requesting: 1, weaker: 2 };

/**
 * Lays out the answers of all states as numbers. Measuring a path then takes no look-ups by name:
 * at 200 states and ten treaties a question measures some 400,000 of them.
 */
export function pathTable(
  states: readonly string[],
  answers: ReadonlyMap<string, Answers>,
  safeguards: readonly string[],
  weights: Weights = {},
  governsOf: GovernsOf = governsInCodebook,
): PathTable {
  const width = safeguards.length;
  // What is not applicable is NaN, so that it is told apart from every bound.
  const low = new Float64Array(states.length * width);
  const high = new Float64Array(states.length * width).fill(1);
  for (const [row, state] of states.entries()) {
    const own = answers.get(state);
    if (!own) continue;
    for (const [column, code] of safeguards.entries()) {
      if (!own.has(code)) continue;
      const bounds = own.get(code);
      low[row * width + column] = bounds ? bounds.low : Number.NaN;
      high[row * width + column] = bounds ? bounds.high : Number.NaN;
    }
  }
  const weight = Float64Array.from(safeguards, (code) => weights[code] ?? 1);
  const governs = Uint8Array.from(safeguards, (code) => CODE[governsOf(code)]);

  /** The weaker of several states' bounds in one array; where one has no such power, the others'. */
  function weakest(of: Float64Array, chain: readonly number[], column: number): number {
    let least = Number.NaN;
    for (const row of chain) {
      const value = of[row * width + column] as number;
      if (!(value >= least)) least = Number.isNaN(value) ? least : value;
    }
    return least;
  }

  function measure(chain: readonly number[], clauses: Clauses | null): Interval {
    let sumLow = 0;
    let sumHigh = 0;
    let known = 0;
    let total = 0;
    const first = (chain[0] as number) * width;
    const last = (chain[chain.length - 1] as number) * width;
    for (let column = 0; column < width; column += 1) {
      let a = clauses ? (clauses.low[column] as number) : Number.NaN;
      let b = clauses ? (clauses.high[column] as number) : Number.NaN;
      if (Number.isNaN(a)) {
        const rule = governs[column] as number;
        if (rule === 2) {
          a = weakest(low, chain, column);
          b = weakest(high, chain, column);
        } else {
          const row = rule === 0 ? first : last;
          a = low[row + column] as number;
          b = high[row + column] as number;
        }
        if (Number.isNaN(a)) continue;
      }
      const w = weight[column] as number;
      sumLow += w * a;
      sumHigh += w * b;
      total += w;
      if (a === b) known += w;
    }
    if (total === 0) return { low: 0, high: 1, coverage: 0 };
    return {
      low: tidy(sumLow / total),
      high: tidy(sumHigh / total),
      coverage: tidy(known / total),
    };
  }

  const made = new Map<string, Levels>();
  return {
    position: new Map(states.map((state, index) => [state, index])),
    states,
    under(settled) {
      const clauses = clausesOf(settled, safeguards);
      const key = JSON.stringify([[...clauses.low], [...clauses.high]]);
      const same = made.get(key);
      if (same) return same;
      const kept: (Interval | undefined)[] = new Array(states.length * states.length);
      const levels: Levels = {
        level(requesting, requested) {
          // By the requested state, since paths are gone through for one such after the other.
          const at = requested * states.length + requesting;
          const found = kept[at] ?? measure([requested, requesting], clauses);
          kept[at] = found;
          return found;
        },
      };
      made.set(key, levels);
      return levels;
    },
    chainLevel: (chain) => measure(chain, null),
  };
}

/** What a treaty's clauses settle, by position of the safeguard; NaN where they settle nothing. */
interface Clauses {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function clausesOf(settled: readonly Settled[], safeguards: readonly string[]): Clauses {
  const low = new Float64Array(safeguards.length).fill(Number.NaN);
  const high = new Float64Array(safeguards.length).fill(Number.NaN);
  for (const [column, code] of safeguards.entries()) {
    const clause = settled.find(({ safeguard }) => safeguard === code);
    if (!clause) continue;
    const value = codebook.value[clause.value]?.weight;
    low[column] = value ?? 0;
    high[column] = value ?? 1;
  }
  return { low, high };
}
