import type { Certainty } from "../../schema/records/partial-date.ts";
import type { Crimes, Punished } from "./crimes.ts";
import { type CooperationTreaty, type Refusal, standing } from "./requests.ts";

/** One offence between two states under a treaty. */
export interface GapRow {
  /** The requesting and the requested state. */
  readonly between: readonly [string, string];
  readonly offence: string;
  readonly requesting: Punished;
  readonly requested: Punished;
  /** Whether a request about it is inside the treaty's duty to cooperate. */
  readonly scope: Certainty;
  /** Whether the requested state may, must or cannot refuse for want of dual criminality. */
  readonly refusal: Refusal;
  /** Whether the requesting state punishes, in the treaty's reach, what the requested state does not. */
  readonly gap: Certainty;
}

/** `a` and not `b`, with “possibly” wherever either is not known. */
function andNot(a: Certainty, b: Certainty): Certainty {
  if (a === "no" || b === "certainly") return "no";
  return a === "certainly" && b === "no" ? "certainly" : "possibly";
}

/**
 * What one state can ask another about, offence by offence, and what the other does not punish.
 * Offences of which nothing is known in the requesting state are left out: nothing is said of them.
 */
export function criminalisationGap(
  requesting: string,
  requested: string,
  treaty: CooperationTreaty,
  crimes: Crimes,
  offences: readonly string[],
): GapRow[] {
  return offences.flatMap((offence) => {
    const there = crimes.of(requesting, offence);
    if (there.certainty === "no" || there.provisions.length === 0) return [];
    const here = crimes.of(requested, offence);
    const { scope, refusal } = standing(treaty, requesting, requested, offence, crimes);
    return [
      {
        between: [requesting, requested],
        offence,
        requesting: there,
        requested: here,
        scope,
        refusal,
        gap: andNot(scope, here.certainty),
      },
    ];
  });
}

export interface CriminalisationGap {
  readonly asOf: string;
  readonly requesting: string;
  readonly requested: string;
  readonly treaty: string;
  readonly bound: "certainly" | "possibly" | null;
  readonly seriousMonths: number | null;
  readonly rows: readonly GapRow[];
  readonly certain: number;
  readonly possible: number;
  readonly caution: string;
}
