export interface Bounds {
  readonly low: number;
  /** null where nothing is certain: only possible. */
  readonly high: number | null;
}

/** What an end of a dumbbell is: certain, only possible, or nobody may ask. */
export type End = "certain" | "possible" | "nobody";

export interface Dumbbell {
  readonly before: { readonly kind: End; readonly at: number; readonly low: number | null };
  readonly after: { readonly kind: End; readonly at: number; readonly low: number | null };
  /** Which way the certain protection goes; unclear where an end is only possible. */
  readonly way: "falls" | "rises" | "same" | "unclear";
}

const end = (bounds: Bounds | null, scale: (level: number) => number, nobody: number) =>
  bounds === null
    ? { kind: "nobody" as const, at: nobody, low: null }
    : bounds.high === null
      ? { kind: "possible" as const, at: scale(bounds.low), low: null }
      : { kind: "certain" as const, at: scale(bounds.high), low: scale(bounds.low) };

/**
 * Two states of one thing beside one another, at the upper bounds. Where nobody may ask stands beyond the
 * scale: nothing is lost there.
 */
export function dumbbell(
  before: Bounds | null,
  after: Bounds | null,
  scale: (level: number) => number,
  nobody: number,
): Dumbbell {
  const [from, to] = [end(before, scale, nobody), end(after, scale, nobody)];
  return {
    before: from,
    after: to,
    way:
      from.kind === "possible" || to.kind === "possible"
        ? "unclear"
        : to.at < from.at - 0.5
          ? "falls"
          : to.at > from.at + 0.5
            ? "rises"
            : "same",
  };
}
