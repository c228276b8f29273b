import { codebook } from "../../schema/codebook/codebook.ts";
import { type Bounds, type Interval, meanOf, UNKNOWN } from "./interval.ts";
import { type Answers, level, type Weights } from "./level.ts";

/** What a treaty says of one safeguard. */
export type FloorAnswer = "requires" | "settles" | "silent";

export interface FloorRow {
  readonly safeguard: string;
  readonly answer: FloorAnswer;
  /** Ids of the articles that ask it; the clause that settles it. */
  readonly articles: readonly string[];
  readonly clause: string | null;
  /** How many of the parties have it, by what is known. */
  readonly yes: number;
  readonly partial: number;
  readonly no: number;
  readonly notApplicable: number;
  readonly unknown: number;
}

export interface FloorParty {
  readonly jurisdiction: string;
  readonly level: Interval;
}

export interface TreatyFloor {
  readonly asOf: string;
  readonly treaty: string;
  readonly lens: string;
  /** Whether the parties are bound; else they are those that would be once all signatories ratify. */
  readonly bound: boolean;
  readonly rows: readonly FloorRow[];
  /** The level of a state that does only what the treaty asks; what no article read speaks of is not known. */
  readonly floor: Interval;
  readonly parties: readonly FloorParty[];
}

interface FloorTreaty {
  readonly articles: readonly { readonly id: string; readonly requires: readonly string[] }[];
  readonly settled: readonly {
    readonly safeguard: string;
    readonly value: string;
    readonly clause: string;
  }[];
}

const KNOWN = { 1: "yes", 0.5: "partial", 0: "no" } as const;

/** What a treaty asks of every party, and how many parties' own law has it. */
export function treatyFloor(
  treaty: FloorTreaty,
  parties: readonly string[],
  answers: ReadonlyMap<string, Answers>,
  safeguards: readonly string[],
  weights: Weights = {},
): Pick<TreatyFloor, "rows" | "floor" | "parties"> {
  const rows = safeguards.map((safeguard): FloorRow => {
    const asking = treaty.articles.filter(({ requires }) => requires.includes(safeguard));
    const clause = treaty.settled.find((one) => one.safeguard === safeguard);
    const counts = { yes: 0, partial: 0, no: 0, notApplicable: 0, unknown: 0 };
    for (const party of parties) {
      const own = answers.get(party);
      const bounds = own?.get(safeguard);
      if (own?.has(safeguard) && bounds === null) counts.notApplicable += 1;
      else if (bounds && bounds.low === bounds.high)
        counts[KNOWN[bounds.low as keyof typeof KNOWN] ?? "unknown"] += 1;
      else counts.unknown += 1;
    }
    return {
      safeguard,
      answer: asking.length > 0 ? "requires" : clause ? "settles" : "silent",
      articles: asking.map(({ id }) => id),
      clause: clause?.clause ?? null,
      ...counts,
    };
  });
  const settledTo = new Map(treaty.settled.map(({ safeguard, value }) => [safeguard, value]));
  const floor = meanOf(
    rows.map(({ safeguard, answer }) => {
      const settled = codebook.value[settledTo.get(safeguard) ?? ""]?.weight ?? 0;
      const bounds: Record<FloorAnswer, Bounds> = {
        requires: { low: 1, high: 1 },
        settles: { low: settled, high: settled },
        silent: UNKNOWN,
      };
      return { bounds: bounds[answer], weight: weights[safeguard] ?? 1 };
    }),
  );
  return {
    rows,
    floor,
    parties: parties
      .map((jurisdiction) => ({
        jurisdiction,
        level: level(answers.get(jurisdiction), safeguards, weights),
      }))
      .sort((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1)),
  };
}
