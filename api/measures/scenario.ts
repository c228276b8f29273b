import type { Crimes } from "./crimes.ts";
import type { Answers } from "./level.ts";
import type { PathQuestion } from "./paths.ts";
import type { CooperationTreaty, Participant } from "./requests.ts";

/** What is supposed to be otherwise than it is. */
export interface Scenario {
  /** States that become parties. The treaty is then supposed to be in force among its parties. */
  readonly ratify?: readonly { readonly jurisdiction: string; readonly treaty: string }[];
  /** States that leave. */
  readonly denounce?: readonly { readonly jurisdiction: string; readonly treaty: string }[];
  /** Treaties of which every signatory becomes a party. */
  readonly everySignatory?: readonly string[];
  /** Articles that a state excludes by reservation: it can then not be asked, and cannot ask, by them. */
  readonly reserve?: readonly {
    readonly jurisdiction: string;
    readonly treaty: string;
    readonly article: number;
  }[];
  /** Safeguards that a state gets or loses: 1, ½ or 0. */
  readonly safeguards?: readonly {
    readonly jurisdiction: string;
    readonly safeguard: string;
    readonly value: number;
  }[];
  /** Offences that a state punishes with so many months at most; 0: no longer a crime. */
  readonly penalties?: readonly {
    readonly jurisdiction: string;
    readonly offence: string;
    readonly months: number;
  }[];
}

const BOUND = {
  signed: null,
  consented: null,
  inForce: "0001-01-01",
  partyBy: null,
  denounced: null,
  reported: null,
  notPartyAsOf: null,
  invited: null,
  domestic: null,
  reserved: [],
} as const;

const certainly = (jurisdiction: string, before?: Participant): Participant => ({
  ...BOUND,
  jurisdiction,
  reserved: before?.reserved ?? [],
});

function changed(treaty: CooperationTreaty, scenario: Scenario): CooperationTreaty {
  const of = <T extends { treaty: string; jurisdiction: string }>(all: readonly T[] | undefined) =>
    (all ?? []).filter((one) => one.treaty === treaty.id);
  const joins = new Set(of(scenario.ratify).map(({ jurisdiction }) => jurisdiction));
  const leaves = new Set(of(scenario.denounce).map(({ jurisdiction }) => jurisdiction));
  const every = scenario.everySignatory?.includes(treaty.id) ?? false;
  const reservations = of(scenario.reserve);
  if (joins.size + leaves.size + reservations.length === 0 && !every) return treaty;
  const supposed = joins.size > 0 || every;
  const excluded = new Set(
    reservations.flatMap(({ jurisdiction, article }) =>
      treaty.cooperation.some((clause) => clause.article === article) ? [jurisdiction] : [],
    ),
  );
  const before = new Map(
    treaty.participations.map((participation) => [participation.jurisdiction, participation]),
  );
  const kept = treaty.participations.flatMap((participation): Participant[] => {
    if (leaves.has(participation.jurisdiction) || excluded.has(participation.jurisdiction))
      return [];
    const signed =
      participation.signed ??
      participation.consented ??
      participation.partyBy ??
      participation.inForce ??
      participation.reported;
    const enters =
      joins.has(participation.jurisdiction) ||
      (every && participation.denounced === null && signed !== null && signed !== false) ||
      (supposed && participation.denounced === null && participation.consented !== null);
    return [enters ? certainly(participation.jurisdiction, participation) : participation];
  });
  const fresh = [...joins].filter((state) => !before.has(state) && !excluded.has(state));
  return {
    ...treaty,
    inForce: supposed ? "0001-01-01" : treaty.inForce,
    participations: [...kept, ...fresh.map((state) => certainly(state))],
  };
}

function changedCrimes(crimes: Crimes, { penalties = [] }: Scenario): Crimes {
  if (penalties.length === 0) return crimes;
  const supposed = new Map(
    penalties.map(({ jurisdiction, offence, months }) => [`${jurisdiction} ${offence}`, months]),
  );
  return {
    of(state, offence) {
      const months = supposed.get(`${state} ${offence}`);
      const known = crimes.of(state, offence);
      if (months === undefined) return known;
      const certainty = months > 0 ? "certainly" : "no";
      return { ...known, certainty, lowMonths: months, highMonths: months };
    },
    offencesOf: (state) => [
      ...new Set([
        ...crimes.offencesOf(state),
        ...penalties.flatMap((one) => (one.jurisdiction === state ? [one.offence] : [])),
      ]),
    ],
  };
}

/** The same question in a world in which the scenario holds. */
export function suppose<Q extends PathQuestion>(question: Q, scenario: Scenario): Q {
  const answers = new Map<string, Answers>(question.answers);
  for (const { jurisdiction, safeguard, value } of scenario.safeguards ?? []) {
    const own = new Map(answers.get(jurisdiction));
    answers.set(jurisdiction, own.set(safeguard, { low: value, high: value }));
  }
  return {
    ...question,
    answers,
    treaties: question.treaties.map((treaty) => changed(treaty, scenario)),
    ...(question.crimes ? { crimes: changedCrimes(question.crimes, scenario) } : {}),
  };
}

/** The states that a scenario changes directly: all others change only through them. */
export function touched(question: PathQuestion, scenario: Scenario): Set<string> {
  const named = [
    ...(scenario.ratify ?? []),
    ...(scenario.denounce ?? []),
    ...(scenario.reserve ?? []),
    ...(scenario.safeguards ?? []),
    ...(scenario.penalties ?? []),
  ].map(({ jurisdiction }) => jurisdiction);
  const supposed = new Set([
    ...(scenario.everySignatory ?? []),
    ...(scenario.ratify ?? []).map(({ treaty }) => treaty),
  ]);
  const parties = question.treaties.flatMap(({ id, inForce, participations }) =>
    // A treaty that comes into force, or whose signatories all join, touches all who take part.
    scenario.everySignatory?.includes(id) || (supposed.has(id) && inForce === null)
      ? participations.map(({ jurisdiction }) => jurisdiction)
      : [],
  );
  return new Set([...named, ...parties]);
}
