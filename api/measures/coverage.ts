import type { Bounds } from "./interval.ts";
import type { Answers } from "./level.ts";

/** The share of the safeguards that has to be known before a jurisdiction is ranked. */
export const COVERAGE_THRESHOLD = 0.5;

export interface JurisdictionCoverage {
  readonly jurisdiction: string;
  readonly coverage: number;
  readonly missing: readonly string[];
}
export interface SafeguardCoverage {
  readonly safeguard: string;
  readonly known: number;
  readonly possible: number;
}
export interface CoverageReport {
  readonly lens: string | null;
  readonly threshold: number;
  readonly reached: number;
  readonly jurisdictions: readonly JurisdictionCoverage[];
  readonly safeguards: readonly SafeguardCoverage[];
}

/** Known is what has one value, or does not apply; two claims that differ are not known. */
const isKnown = (bounds: Bounds | null | undefined): boolean =>
  bounds === null || (bounds !== undefined && bounds.low === bounds.high);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much of the safeguards is known over the jurisdictions given. */
export function coverage(
  jurisdictions: readonly string[],
  safeguards: readonly string[],
  answers: ReadonlyMap<string, Answers>,
): Omit<CoverageReport, "lens"> {
  const known = (jurisdiction: string, safeguard: string) =>
    isKnown(answers.get(jurisdiction)?.get(safeguard));
  const perJurisdiction = jurisdictions.map((jurisdiction): JurisdictionCoverage => {
    const missing = safeguards.filter((safeguard) => !known(jurisdiction, safeguard));
    const share = (safeguards.length - missing.length) / safeguards.length;
    return { jurisdiction, coverage: Math.round(share * 1e9) / 1e9, missing };
  });
  return {
    threshold: COVERAGE_THRESHOLD,
    reached: perJurisdiction.filter((one) => one.coverage >= COVERAGE_THRESHOLD).length,
    jurisdictions: perJurisdiction.toSorted(
      (a, b) => b.coverage - a.coverage || byName(a.jurisdiction, b.jurisdiction),
    ),
    safeguards: safeguards
      .map((safeguard) => ({
        safeguard,
        known: jurisdictions.filter((jurisdiction) => known(jurisdiction, safeguard)).length,
        possible: jurisdictions.length,
      }))
      .toSorted((a, b) => a.known - b.known || byName(a.safeguard, b.safeguard)),
  };
}
