import type { Claims } from "./claims.ts";

/** How many of the safeguards asked about one state's own law is known to give, and of how many that is open. */
export interface OwnLaw {
  readonly given: number;
  readonly partly: number;
  readonly notGiven: number;
  /** Disputed, no law on it known, read for another power, or not researched. */
  readonly notKnown: number;
}

/** What one state's own law gives, safeguard by safeguard; what does not apply there is left out. */
export function ownLaw(state: string, safeguards: readonly string[], claims: Claims): OwnLaw {
  const counts = { given: 0, partly: 0, notGiven: 0, notKnown: 0 };
  for (const safeguard of safeguards) {
    const { value } = claims.of(state, safeguard);
    if (value === "yes") counts.given += 1;
    else if (value === "partial") counts.partly += 1;
    else if (value === "no") counts.notGiven += 1;
    else if (value !== "not_applicable") counts.notKnown += 1;
  }
  return counts;
}
