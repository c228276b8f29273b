/** A value known between two bounds, 0 to 1, and the share of what counts that is known. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** What is known of one safeguard: two bounds, equal where the answer is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export const UNKNOWN: Bounds = { low: 0, high: 1 };

/** Nine decimals hide the rounding of sums of thirds, so that equal values are equal in every order. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * The weighted mean of answers. What is not applicable (null) leaves the sum. With nothing that
 * applies, nothing is known: 0 to 1, coverage 0.
 */
export function meanOf(
  answers: readonly { readonly bounds: Bounds | null; readonly weight: number }[],
): Interval {
  let low = 0;
  let high = 0;
  let known = 0;
  let total = 0;
  for (const { bounds, weight } of answers) {
    if (bounds === null) continue;
    low += weight * bounds.low;
    high += weight * bounds.high;
    total += weight;
    if (bounds.low === bounds.high) known += weight;
  }
  if (total === 0) return { ...UNKNOWN, coverage: 0 };
  return { low: tidy(low / total), high: tidy(high / total), coverage: tidy(known / total) };
}
