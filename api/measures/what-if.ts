import { type Exposure, exposureOf, together } from "./exposure.ts";
import { tidy } from "./interval.ts";
import { type PathQuestion, type Paths, pathsOf, type Requesting } from "./paths.ts";
import { type Scenario, suppose, touched } from "./scenario.ts";

/** What a scenario does to one state. */
export interface WhatIfChange {
  readonly jurisdiction: string;
  readonly before: Exposure | null;
  readonly after: Exposure | null;
  /** Change of the upper bound: below 0 the protection that certainly remains shrinks. Null where either is none. */
  readonly change: number | null;
}

/** What a what-if starts from, kept so that another scenario on the same question is quick. */
export interface WhatIfBase {
  readonly question: PathQuestion;
  readonly states: readonly string[];
  readonly paths: Paths;
  readonly exposures: ReadonlyMap<string, Exposure | null>;
}

/** Works out how things stand, once for all scenarios. */
export function whatIfBase(question: PathQuestion, states: readonly string[]): WhatIfBase {
  const paths = pathsOf(question);
  const exposures = new Map(states.map((state) => [state, exposureOf(paths.least(state))]));
  return { question, states, paths, exposures };
}

const same = (a: Exposure | null, b: Exposure | null): boolean =>
  a === null || b === null ? a === b : a.low === b.low && a.high === b.high;

/**
 * What changes for whom in a scenario: the states that it names first, then the others by how much.
 * Only paths to or from states that the scenario touches are measured anew.
 */
export function whatIf(base: WhatIfBase, scenario: Scenario): WhatIfChange[] {
  const after = pathsOf(suppose(base.question, scenario));
  const direct = touched(base.question, scenario);
  const untouched = base.paths.table.states.map((state) => !direct.has(state));
  const touchedAfter = after.table.states.map((state) => direct.has(state));
  const isUntouched: Requesting = (position) => untouched[position] === true;
  const isTouched: Requesting = (position) => touchedAfter[position] === true;
  const found = base.states.flatMap((jurisdiction): WhatIfChange[] => {
    const before = base.exposures.get(jurisdiction) ?? null;
    const now = exposureOf(
      direct.has(jurisdiction)
        ? after.least(jurisdiction)
        : together(
            base.paths.least(jurisdiction, isUntouched),
            after.least(jurisdiction, isTouched),
          ),
    );
    if (same(before, now)) return [];
    const [a, b] = [before?.high ?? null, now?.high ?? null];
    const change = a === null || b === null ? null : tidy(b - a);
    return [{ jurisdiction, before, after: now, change }];
  });
  return found.sort(
    (a, b) =>
      Number(direct.has(b.jurisdiction)) - Number(direct.has(a.jurisdiction)) ||
      Math.abs(b.change ?? 2) - Math.abs(a.change ?? 2) ||
      (a.jurisdiction < b.jurisdiction ? -1 : 1),
  );
}

export interface WhatIf {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly changed: readonly WhatIfChange[];
  readonly states: number;
  readonly lose: number;
  readonly gain: number;
  readonly caution: string;
}
