import { range } from "d3";
import { codebook } from "../../schema/codebook/codebook.ts";
import type { CrimeFact } from "./crimes.ts";
import { inForceOn } from "./in-force.ts";

/** A provision that reaches, or may reach, the threshold. */
export interface SeriousProvision {
  readonly provision: string;
  readonly jurisdiction: string;
  /** Heaviest known term in months, life and death as more than any term; null if unknown. */
  readonly months: number | null;
  /** The longest term of its basic form; null if nobody has read it, or no source gives it. */
  readonly basicMonths: number | null;
  readonly certainty: "certainly" | "possibly";
  readonly cases: number;
}

export interface ReachAt {
  readonly months: number;
  /** Provisions, and jurisdictions with at least one of them. */
  readonly certain: number;
  readonly possible: number;
  readonly jurisdictions: number;
  /** Documented cases under provisions that certainly reach it. */
  readonly cases: number;
}

export interface Reach {
  readonly thresholdMonths: number;
  readonly provisions: readonly SeriousProvision[];
  /** The same count as the threshold moves from one year to ten. */
  readonly curve: readonly ReachAt[];
}

/** From one year to ten, year by year. */
const THRESHOLDS = range(12, 121, 12);

const reach = (
  { heaviest, perhaps }: CrimeFact,
  inForce: "certainly" | "possibly",
  threshold: number,
): "certainly" | "possibly" | null => {
  if (heaviest === null) return "possibly";
  if (heaviest >= threshold) return inForce;
  return (perhaps ?? 0) >= threshold ? "possibly" : null;
};

/**
 * Which provisions on the offences given carry at least so many months, so that they count as serious
 * crime. It is the heaviest form that counts, since a request cites that. A penalty that no source gives, or that
 * is for some of the acts only, makes it possible; so does a time in force that is not certain.
 */
export function seriousCrimeReach(
  facts: readonly CrimeFact[],
  offences: ReadonlySet<string>,
  asOf: string,
  thresholdMonths: number,
  casesOf: (provision: string) => readonly string[],
): Reach {
  const standing = facts.flatMap((fact) => {
    const inForce = inForceOn(fact.periods, asOf);
    const counted = fact.offences.some((offence) => offences.has(offence));
    return counted && inForce !== "no" ? [{ fact, inForce }] : [];
  });
  const at = (months: number): ReachAt => {
    const reached = standing.map(({ fact, inForce }) => ({
      fact,
      reaches: reach(fact, inForce, months),
    }));
    const certain = reached.filter(({ reaches }) => reaches === "certainly");
    return {
      months,
      certain: certain.length,
      possible: reached.filter(({ reaches }) => reaches === "possibly").length,
      jurisdictions: new Set(certain.map(({ fact }) => fact.jurisdiction)).size,
      cases: new Set(certain.flatMap(({ fact }) => casesOf(fact.id))).size,
    };
  };
  return {
    thresholdMonths,
    provisions: standing
      .flatMap(({ fact, inForce }): SeriousProvision[] => {
        const certainty = reach(fact, inForce, thresholdMonths);
        if (certainty === null) return [];
        const { id, jurisdiction, heaviest, basic } = fact;
        const cases = casesOf(id).length;
        return [
          { provision: id, jurisdiction, months: heaviest, basicMonths: basic, certainty, cases },
        ];
      })
      .sort((a, b) => (b.months ?? -1) - (a.months ?? -1) || (a.provision < b.provision ? -1 : 1)),
    curve: THRESHOLDS.map(at),
  };
}

export interface SeriousCrimeReach extends Reach {
  readonly asOf: string;
  readonly offences: readonly string[];
}

/** Offences against expression, and against tools and access: those that the letter of 2022 was about. */
export const EXPRESSION_AND_TOOLS = Object.entries(codebook.offence).flatMap(([code, { group }]) =>
  group === "content" || group === "tools_and_access" ? [code] : [],
);
