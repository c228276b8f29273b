import { OFFENCE_SAFEGUARDS } from "../../schema/codebook/offence-safeguards.ts";
import type { Certainty } from "../../schema/records/partial-date.ts";
import { inForceOn, type Period } from "./in-force.ts";
import type { Answers } from "./level.ts";
import { type NotPunishedFact, notPunishedOn } from "./not-punished.ts";

/** A provision as far as it matters what it punishes. */
export interface CrimeFact {
  readonly id: string;
  readonly jurisdiction: string;
  readonly offences: readonly string[];
  /** Whether it is one of several wordings of its section: its days are those of the wording. */
  readonly isWording: boolean;
  /** Heaviest known term in months, 0 for none, life and death as more than any term; null if unknown. */
  readonly heaviest: number | null;
  /** The longest term of a penalty of which the form is unclear: perhaps it is this offence's. */
  readonly perhaps: number | null;
  /** The longest term of the basic form; null if nobody has read it, or no source gives it. */
  readonly basic: number | null;
  readonly periods: readonly Period[];
}

/** What is known of how one state punishes one offence. Months of prison lie between two bounds. */
export interface Punished {
  /** `no` only where a source says that it is no crime; what the atlas does not hold is `possibly`. */
  readonly certainty: Certainty;
  readonly lowMonths: number;
  readonly highMonths: number;
  /** The provisions that it rests on; empty where nothing is known. */
  readonly provisions: readonly string[];
}

/** Nothing is known: it may be no crime, or be punished with any term. */
const UNRESEARCHED: Punished = {
  certainty: "possibly",
  lowMonths: 0,
  highMonths: Number.POSITIVE_INFINITY,
  provisions: [],
};

/** A source says that it is no crime. */
const NO_CRIME: Punished = { ...UNRESEARCHED, certainty: "no", highMonths: 0 };

/** What each state is known to punish on a day, offence by offence. */
export interface Crimes {
  of(state: string, offence: string): Punished;
  /** The offences of which anything is known in a state. */
  offencesOf(state: string): readonly string[];
}

type Known = { certain: CrimeFact[]; possible: CrimeFact[] };

const months = ({ heaviest }: CrimeFact, unknown: number): number => heaviest ?? unknown;

function punished({ certain, possible }: Known): Punished {
  const all = [...certain, ...possible];
  return {
    certainty: certain.length > 0 ? "certainly" : "possibly",
    lowMonths: Math.max(0, ...certain.map((fact) => months(fact, 0))),
    highMonths: Math.max(
      0,
      ...all.map((fact) => Math.max(months(fact, Number.POSITIVE_INFINITY), fact.perhaps ?? 0)),
    ),
    provisions: all.map(({ id }) => id),
  };
}

/** Sorts what is in force on the day by state and offence, and what is known to be no crime. */
export function crimesOn(
  facts: readonly CrimeFact[],
  answers: ReadonlyMap<string, Answers>,
  asOf: string,
  notPunished: readonly NotPunishedFact[] = [],
): Crimes {
  const none = new Set(
    notPunished
      .filter((fact) => notPunishedOn(fact, asOf))
      .map(({ jurisdiction, offence }) => `${jurisdiction} ${offence}`),
  );
  const known = new Map<string, Map<string, Known>>();
  for (const fact of facts) {
    const inForce = inForceOn(fact.periods, asOf);
    if (inForce === "no") continue;
    const own = known.get(fact.jurisdiction) ?? new Map<string, Known>();
    known.set(fact.jurisdiction, own);
    for (const offence of fact.offences) {
      const both = own.get(offence) ?? { certain: [], possible: [] };
      own.set(offence, both);
      both[inForce === "certainly" ? "certain" : "possible"].push(fact);
    }
  }
  return {
    of(state, offence) {
      const found = known.get(state)?.get(offence);
      if (found) return punished(found);
      if (none.has(`${state} ${offence}`)) return NO_CRIME;
      const absent = OFFENCE_SAFEGUARDS.find((one) => one.offence === offence);
      const answer = absent && answers.get(state)?.get(absent.safeguard);
      if (!absent || answer?.low !== 1) return UNRESEARCHED;
      return absent.noPrisonOnly ? { ...UNRESEARCHED, highMonths: 0 } : NO_CRIME;
    },
    offencesOf: (state) => [...(known.get(state)?.keys() ?? [])],
  };
}
