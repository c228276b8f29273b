import { edgesTo, type RaceEdge } from "./race.ts";
import { basesOf, type RequestFacts } from "./request/assistance-request.ts";
import { suppose } from "./request/suppose.ts";
import { named, type Scenario } from "./scenario.ts";

/** What a scenario does to one state, as the one that is asked. */
export interface WhatIfChange {
  readonly jurisdiction: string;
  /** Who may ask it then and may not today. */
  readonly newly: readonly RaceEdge[];
  /** Who may ask it today and may not then. */
  readonly noLonger: readonly RaceEdge[];
  /** Who may ask it both ways, where a step of the request is otherwise; as it is then. */
  readonly otherwise: readonly RaceEdge[];
}

/** All that the steps of an edge say, as a text to compare. */
const stepsOf = ({ today, requests, requestedPunishes }: RaceEdge): string =>
  JSON.stringify([
    today,
    requestedPunishes,
    requests.map((request) => [
      request.treaty,
      request.clause.id,
      request.reach,
      request.refusal().dualCriminality,
      request.collecting().map(({ safeguard, value }) => [safeguard, value]),
      request
        .afterHandOver()
        .map(({ safeguard, given, rule, means }) => [safeguard, given, rule, means]),
    ]),
  ]);

/**
 * What changes for whom in a scenario: the states that it names first, then by how many more may ask. Steps are
 * compared where the scenario names one of the two; for others only who may ask, how surely, and by what.
 */
export function whatIf(
  given: RequestFacts,
  scenario: Scenario,
  states: readonly string[],
): WhatIfChange[] {
  const facts = { ...given, onceInForce: false };
  const supposed = suppose(facts, scenario);
  const [basesNow, basesThen] = [basesOf(facts), basesOf(supposed)];
  const direct = named(scenario);
  const isSame = (before: RaceEdge, then: RaceEdge): boolean =>
    before.today === then.today &&
    before.requests.length === then.requests.length &&
    ((!direct.has(then.requesting) && !direct.has(then.requested)) ||
      stepsOf(before) === stepsOf(then));
  const found = states.flatMap((jurisdiction): WhatIfChange[] => {
    const before = new Map(
      edgesTo(jurisdiction, basesNow, facts).map((edge) => [edge.requesting, edge]),
    );
    const then = edgesTo(jurisdiction, basesThen, supposed);
    const still = new Set(then.map(({ requesting }) => requesting));
    const newly = then.filter(({ requesting }) => !before.has(requesting));
    const noLonger = [...before.values()].filter(({ requesting }) => !still.has(requesting));
    const otherwise = then.filter((edge) => {
      const one = before.get(edge.requesting);
      return one !== undefined && !isSame(one, edge);
    });
    return newly.length + noLonger.length + otherwise.length === 0
      ? []
      : [{ jurisdiction, newly, noLonger, otherwise }];
  });
  return found.sort(
    (a, b) =>
      Number(direct.has(b.jurisdiction)) - Number(direct.has(a.jurisdiction)) ||
      b.newly.length - a.newly.length ||
      b.noLonger.length - a.noLonger.length ||
      (a.jurisdiction < b.jurisdiction ? -1 : 1),
  );
}

export interface WhatIf {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly changed: readonly WhatIfChange[];
  readonly states: number;
}
