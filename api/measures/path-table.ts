import { codebook } from "../../schema/codebook/codebook.ts";
import { type Interval, tidy } from "./interval.ts";
import type { Answers, Weights } from "./level.ts";
import { type Governs, type GovernsOf, governsInCodebook, type Settled } from "./path-level.ts";

/** What a treaty's clauses settle, by position of the safeguard; NaN where they settle nothing. */
export interface Clauses {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** States, safeguards and weights of one question, laid out so that many paths are measured fast. */
export interface PathTable {
  readonly position: ReadonlyMap<string, number>;
  clausesOf(settled: readonly Settled[]): Clauses;
  /** The path level of `asker` asking `asked`, both by position; the same as `pathLevel` gives. */
  level(asker: number, asked: number, clauses: Clauses): Interval;
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

  return {
    position: new Map(states.map((state, index) => [state, index])),

    clausesOf(settled) {
      const clauses = {
        low: new Float64Array(width).fill(Number.NaN),
        high: new Float64Array(width).fill(Number.NaN),
      };
      for (const [column, code] of safeguards.entries()) {
        const clause = settled.find(({ safeguard }) => safeguard === code);
        if (!clause) continue;
        const value = codebook.value[clause.value]?.weight;
        clauses.low[column] = value ?? 0;
        clauses.high[column] = value ?? 1;
      }
      return clauses;
    },

    level(asker, asked, clauses) {
      let sumLow = 0;
      let sumHigh = 0;
      let known = 0;
      let total = 0;
      const from = asker * width;
      const to = asked * width;
      for (let column = 0; column < width; column += 1) {
        let a = clauses.low[column] as number;
        let b = clauses.high[column] as number;
        if (Number.isNaN(a)) {
          const rule = governs[column] as number;
          const askedLow = low[to + column] as number;
          const askedHigh = high[to + column] as number;
          const askerLow = low[from + column] as number;
          const askerHigh = high[from + column] as number;
          if (rule === 0 || (rule === 2 && Number.isNaN(askerLow))) {
            a = askedLow;
            b = askedHigh;
          } else if (rule === 1 || Number.isNaN(askedLow)) {
            a = askerLow;
            b = askerHigh;
          } else {
            a = Math.min(askerLow, askedLow);
            b = Math.min(askerHigh, askedHigh);
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
    },
  };
}
