import { codebook } from "../../schema/codebook/codebook.ts";
import { type Bounds, type Interval, meanOf, UNKNOWN } from "./interval.ts";
import type { Answers, Weights } from "./level.ts";

/** Whose law decides on a safeguard. */
export type Governs = "requested" | "requesting" | "weaker";

/** A clause of a treaty that settles a safeguard on every path under it. */
export interface Settled {
  readonly safeguard: string;
  /** yes, partial or no; unclear where another treaty may govern instead. */
  readonly value: string;
  readonly clause: string;
}

/** One safeguard on one path. */
export interface PathSafeguard extends Bounds {
  readonly code: string;
  readonly governs: Governs | null;
  readonly clause: string | null;
  readonly applies: boolean;
}

export interface PathLevel extends Interval {
  readonly safeguards: readonly PathSafeguard[];
}

/** From a codebook's safeguard to whose law decides; a parameter, so that toy codebooks can be tested. */
export type GovernsOf = (safeguard: string) => Governs;

export const governsInCodebook: GovernsOf = (code) => codebook.safeguard[code]?.governs ?? "weaker";

const answer = (answers: Answers | undefined, code: string): Bounds | null =>
  answers?.has(code) ? (answers.get(code) ?? null) : UNKNOWN;

/** No better than the weaker of the two; where one state has no such power, the other one's answer. */
function weaker(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null) return b;
  if (b === null) return a;
  return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

/**
 * The protection that remains when `asker` asks `asked` under a treaty: each safeguard taken from
 * the state whose law governs it, unless a clause of the treaty settles it.
 */
export function pathLevel(
  asker: Answers | undefined,
  asked: Answers | undefined,
  settled: readonly Settled[],
  safeguards: readonly string[],
  weights: Weights = {},
  governsOf: GovernsOf = governsInCodebook,
): PathLevel {
  const path = safeguards.map((code): PathSafeguard => {
    const clause = settled.find(({ safeguard }) => safeguard === code);
    if (clause) {
      const weight = codebook.value[clause.value]?.weight;
      const bounds = weight === undefined ? UNKNOWN : { low: weight, high: weight };
      return { code, ...bounds, governs: null, clause: clause.clause, applies: true };
    }
    const governs = governsOf(code);
    const bounds =
      governs === "requested"
        ? answer(asked, code)
        : governs === "requesting"
          ? answer(asker, code)
          : weaker(answer(asker, code), answer(asked, code));
    return { code, ...(bounds ?? UNKNOWN), governs, clause: null, applies: bounds !== null };
  });
  const mean = meanOf(
    path.map((one) => ({ bounds: one.applies ? one : null, weight: weights[one.code] ?? 1 })),
  );
  return { ...mean, safeguards: path.filter(({ applies }) => applies) };
}
