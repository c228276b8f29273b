import type { Interval } from "./interval.ts";
import {
  type AssistanceRequest,
  type Basis,
  basesOf,
  type RequestFacts,
} from "./request/assistance-request.ts";
import { furthestFirst, mayAsk } from "./request/furthest.ts";
import { type OwnLaw, ownLaw } from "./request/own-law.ts";
import { requestsTo } from "./request/requests-to.ts";
import { type PunishedToo, punishedToo } from "./request/who-may-ask.ts";
import type { BindingCertainty } from "./requests.ts";
import type { Robustness } from "./robustness.ts";

export interface RaceState {
  readonly jurisdiction: string;
  readonly own: Interval;
  readonly ownLaw: OwnLaw;
  /** Whether it punishes the offence asked about; null if none was. */
  readonly punishes: PunishedToo | null;
  /** States that certainly may ask it today, by code, whether shown or not. */
  readonly mayAskToday: readonly string[];
  readonly possiblyMayAskToday: readonly string[];
  /** States that could ask it once every treaty is in force, and that no treaty lets ask today. */
  readonly mayAskOnceInForce: readonly string[];
}

/** One state may ask another, with every clause by which it may. */
export interface RaceEdge {
  readonly requesting: string;
  readonly requested: string;
  /** Null where it could ask only once a treaty is in force. */
  readonly today: BindingCertainty | null;
  /** One request a clause, that which reaches furthest first; there is one at least. */
  readonly requests: readonly [AssistanceRequest, ...AssistanceRequest[]];
  /** Whether the requested state punishes the offence asked about; null if none was. */
  readonly requestedPunishes: PunishedToo | null;
}

export interface Race {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly offence: string | null;
  readonly states: readonly RaceState[];
  readonly edges: readonly RaceEdge[];
  readonly treaties: readonly string[];
  readonly robustness: () => Promise<Robustness>;
}

export interface RaceQuestion {
  /** `onceInForce` says whether edges are told that are there only once treaties are in force. */
  readonly facts: RequestFacts;
  readonly lens: string;
  /** The jurisdictions shown, by code. */
  readonly shown: readonly string[];
  /** What a state's own law guarantees. */
  readonly own: (state: string) => Interval;
}

/** Who may ask one state by any clause that reaches what is asked, by code; with `later` as what is not there today. */
export function edgesTo(
  requested: string,
  bases: readonly Basis[],
  facts: RequestFacts,
  later = false,
): RaceEdge[] {
  const { offence, crimes } = facts;
  const requestedPunishes = offence === null ? null : punishedToo(requested, offence, crimes);
  return [...requestsTo(requested, bases, facts)]
    .flatMap(([requesting, all]): RaceEdge[] => {
      const within = all.filter(({ reach }) => reach.value !== "out");
      const [first, ...rest] = furthestFirst(within);
      if (!first) return [];
      const today = later ? null : mayAsk(within);
      return [{ requesting, requested, today, requests: [first, ...rest], requestedPunishes }];
    })
    .sort((a, b) => (a.requesting < b.requesting ? -1 : 1));
}

/** Who may ask whom today, and who could once treaties are in force: what treaties carry, not how often it happens. */
export function race({ facts, lens, shown, own }: RaceQuestion): Omit<Race, "robustness"> {
  const { asOf, power, offence, crimes, claims, safeguards } = facts;
  const now = { ...facts, onceInForce: false };
  const later = { ...facts, onceInForce: true };
  const basesNow = basesOf(now);
  const basesLater = basesOf(later);
  const isShown = new Set(shown);
  const found = shown.map((jurisdiction) => {
    const today = edgesTo(jurisdiction, basesNow, now);
    const known = new Set(today.map(({ requesting }) => requesting));
    const added = edgesTo(jurisdiction, basesLater, later, true).filter(
      ({ requesting }) => !known.has(requesting),
    );
    const those = (edges: readonly RaceEdge[], certainty: BindingCertainty | null) =>
      edges.flatMap((edge) => (edge.today === certainty ? [edge.requesting] : []));
    return {
      state: {
        jurisdiction,
        own: own(jurisdiction),
        ownLaw: ownLaw(jurisdiction, safeguards, claims),
        punishes: offence === null ? null : punishedToo(jurisdiction, offence, crimes),
        mayAskToday: those(today, "certainly"),
        possiblyMayAskToday: those(today, "possibly"),
        mayAskOnceInForce: those(added, null),
      } satisfies RaceState,
      edges: [...today, ...(facts.onceInForce ? added : [])].filter(({ requesting }) =>
        isShown.has(requesting),
      ),
    };
  });
  return {
    asOf,
    power,
    lens,
    offence,
    states: found.map(({ state }) => state),
    edges: found.flatMap(({ edges }) => edges),
    treaties: [
      ...new Set(basesNow.flatMap(({ treaty, bound }) => (bound.size > 1 ? [treaty.id] : []))),
    ],
  };
}
