/** What is known about prison in one penalty. */
export interface PrisonKnown {
  readonly prison: string;
  readonly maxMonths: number | null;
}

export type PrisonKind = "term" | "life" | "death" | "none" | "unknown";

/** The heaviest prison known over several penalties. */
export interface Heaviest {
  readonly heaviestPrison: PrisonKind;
  /** In months, for a term whose length is known. */
  readonly heaviestMonths: number | null;
}

/**
 * The heaviest penalty. A term of unknown length is heavier than none, but hides no known length;
 * without any known penalty the kind is unknown, never none.
 */
export function heaviest(penalties: readonly PrisonKnown[]): Heaviest {
  const has = (kind: PrisonKind) => penalties.some(({ prison }) => prison === kind);
  if (has("death")) return { heaviestPrison: "death", heaviestMonths: null };
  if (has("life")) return { heaviestPrison: "life", heaviestMonths: null };
  if (has("term")) {
    const months = penalties.flatMap(({ maxMonths }) => maxMonths ?? []);
    return {
      heaviestPrison: "term",
      heaviestMonths: months.length > 0 ? Math.max(...months) : null,
    };
  }
  const none = penalties.length > 0 && penalties.every(({ prison }) => prison === "none");
  return { heaviestPrison: none ? "none" : "unknown", heaviestMonths: null };
}
