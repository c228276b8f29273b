import type { Interval } from "./interval.ts";
import {
  type AssistanceRequest,
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
  readonly caution: string;
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

/** Those of a state's askers that may ask at all, and how surely. */
function askersIn(byAsker: ReadonlyMap<string, readonly AssistanceRequest[]>) {
  const found = [...byAsker].flatMap(([state, requests]) => {
    const certainty = mayAsk(requests);
    return certainty === null ? [] : [[state, certainty] as const];
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who may ask whom today, and who could once treaties are in force: what treaties carry, not how often it happens. */
export function race({
  facts,
  lens,
  shown,
  own,
}: RaceQuestion): Omit<Race, "robustness" | "caution"> {
  const { asOf, power, offence, crimes, claims, safeguards } = facts;
  const now = { ...facts, onceInForce: false };
  const later = { ...facts, onceInForce: true };
  const basesNow = basesOf(now);
  const basesLater = basesOf(later);
  const isShown = new Set(shown);
  const punishes = (state: string) =>
    offence === null ? null : punishedToo(state, offence, crimes);
  const found = shown.map((jurisdiction) => {
    const requestsNow = requestsTo(jurisdiction, basesNow, now);
    const requestsLater = requestsTo(jurisdiction, basesLater, later);
    const today = askersIn(requestsNow);
    const added = [...askersIn(requestsLater).keys()].filter((state) => !today.has(state));
    const edge = (requesting: string, of: typeof requestsNow): RaceEdge[] => {
      const [first, ...rest] = furthestFirst(of.get(requesting) ?? []).filter(
        ({ reach }) => reach.value !== "out",
      );
      if (!first || !isShown.has(requesting)) return [];
      return [
        {
          requesting,
          requested: jurisdiction,
          today: today.get(requesting) ?? null,
          requests: [first, ...rest],
          requestedPunishes: punishes(jurisdiction),
        },
      ];
    };
    const those = (certainty: BindingCertainty) =>
      [...today].flatMap(([state, one]) => (one === certainty ? [state] : []));
    return {
      state: {
        jurisdiction,
        own: own(jurisdiction),
        ownLaw: ownLaw(jurisdiction, safeguards, claims),
        punishes: punishes(jurisdiction),
        mayAskToday: those("certainly"),
        possiblyMayAskToday: those("possibly"),
        mayAskOnceInForce: added,
      } satisfies RaceState,
      edges: [
        ...[...today.keys()].flatMap((state) => edge(state, requestsNow)),
        ...(facts.onceInForce ? added.flatMap((state) => edge(state, requestsLater)) : []),
      ],
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
