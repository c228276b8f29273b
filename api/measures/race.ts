import { type Exposure, exposureOf } from "./exposure.ts";
import type { Interval } from "./interval.ts";
import { level } from "./level.ts";
import { type PathQuestion, pathsOf, type RaceEdge, type Requesting } from "./paths.ts";
import { boundStates, partiesIfRatified } from "./requests.ts";
import type { Robustness } from "./robustness.ts";

export interface RaceState {
  readonly jurisdiction: string;
  readonly own: Interval;
  readonly today: Exposure | null;
  readonly onceRatified: Exposure | null;
}

export interface Race {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly states: readonly RaceState[];
  readonly edges: readonly RaceEdge[];
  readonly treaties: readonly string[];
  readonly robustness: () => Promise<Robustness>;
}

export interface RaceQuestion extends PathQuestion {
  readonly lens: string;
  /** The jurisdictions shown, by code. */
  readonly shown: readonly string[];
  /** The treaty of which the last column supposes that every signatory has ratified it. */
  readonly supposed: string;
}

/** Who may ask whom, what protection remains, and what would change once every signatory has ratified. */
export function race(question: RaceQuestion): Omit<Race, "robustness"> {
  const { asOf, power, lens, shown, answers, safeguards, weights } = question;
  const today = pathsOf(question);
  const supposed = pathsOf(
    question,
    (treaty) =>
      treaty.id === question.supposed ? partiesIfRatified(treaty) : boundStates(treaty, asOf),
    today.table,
  );
  const isShown = new Set(shown);
  const shownAt = today.table.states.map((state) => isShown.has(state));
  const among: Requesting = (position) => shownAt[position] === true;
  const found = shown.map((jurisdiction) => ({
    state: {
      jurisdiction,
      own: level(answers.get(jurisdiction), safeguards, weights),
      today: exposureOf(today.least(jurisdiction)),
      onceRatified: exposureOf(supposed.least(jurisdiction)),
    } satisfies RaceState,
    edges: today.leastOfEach(jurisdiction, among),
  }));
  return {
    asOf,
    power,
    lens,
    states: found.map(({ state }) => state),
    edges: found.flatMap(({ edges }) => edges),
    treaties: today.carriers.flatMap(({ treaty, bound }) => (bound.size > 1 ? [treaty.id] : [])),
  };
}
