import { group } from "d3";
import {
  type AskTreaty,
  both,
  boundStates,
  type Held,
  type Refusal,
  standing,
  supposedStates,
} from "./asks.ts";
import { type Crimes, crimesOn } from "./crimes.ts";
import { type Exposure, exposure } from "./exposure.ts";
import type { Interval } from "./interval.ts";
import { type Answers, level, type Weights } from "./level.ts";
import { type GovernsOf, type PathSafeguard, pathLevel } from "./path-level.ts";
import { type PathTable, pathTable } from "./path-table.ts";

/** A path: one state may ask another under a treaty. */
export interface RaceEdge {
  readonly asker: string;
  readonly asked: string;
  readonly treaty: string;
  readonly article: string;
  readonly certainty: Held;
  /** Whether the state asked can refuse for want of dual criminality. */
  readonly refusal: Refusal;
  readonly level: Interval;
  /** The safeguards of the path one by one, worked out when asked for. */
  readonly safeguards: () => readonly PathSafeguard[];
  /** Ids of the refusal clauses of the treaty. */
  readonly refusals: readonly string[];
}

export interface RaceState {
  readonly jurisdiction: string;
  readonly own: Interval;
  readonly today: Exposure | null;
  readonly onceRatified: Exposure | null;
}

export interface RaceFound {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly states: readonly RaceState[];
  readonly edges: readonly RaceEdge[];
  readonly treaties: readonly string[];
}

/** Everything that paths depend on. */
export interface PathQuestion {
  readonly asOf: string;
  readonly power: string;
  readonly safeguards: readonly string[];
  readonly weights?: Weights;
  readonly governsOf?: GovernsOf;
  readonly answers: ReadonlyMap<string, Answers>;
  readonly treaties: readonly AskTreaty[];
  /** The offence asked about; null for the treaties' own offences. */
  readonly offence?: string | null;
  readonly crimes?: Crimes;
}

export interface RaceQuestion extends PathQuestion {
  readonly lens: string;
  /** The jurisdictions shown, by code. */
  readonly shown: readonly string[];
  /** The treaty of which the last column supposes that every signatory has ratified it. */
  readonly supposed: string;
}

/** The least protected of the paths between two states, certain ones first. */
export function least(edges: readonly RaceEdge[]): RaceEdge | null {
  const certain = edges.filter(({ certainty }) => certainty === "certainly");
  const among = certain.length > 0 ? certain : edges;
  return among.reduce<RaceEdge | null>(
    (best, edge) => (best === null || edge.level.high < best.level.high ? edge : best),
    null,
  );
}

/** A treaty that carries the power, with who is bound and what its clauses settle. */
interface Carrier {
  readonly treaty: AskTreaty;
  readonly article: number;
  readonly bound: ReadonlyMap<string, Held>;
  readonly clauses: ReturnType<PathTable["clausesOf"]>;
  readonly reserved: ReadonlySet<string>;
}

/** Paths among states, by the state that is asked. */
export interface Paths {
  readonly carriers: readonly Carrier[];
  /** Every path on which a state may be asked: one for each asker and treaty. */
  to(asked: string): RaceEdge[];
  /** Those of some askers only. */
  between(asked: string, askers: Iterable<string>): RaceEdge[];
}

/** Lays out all that a question about paths needs, with another reading of who is bound if one is given. */
export function pathsOf(
  question: PathQuestion,
  boundTo: (treaty: AskTreaty) => ReadonlyMap<string, Held> = (treaty) =>
    boundStates(treaty, question.asOf),
): Paths {
  const { answers, safeguards, weights, governsOf, power, offence = null, asOf } = question;
  const crimes = question.crimes ?? crimesOn([], answers, asOf);
  const carrying = question.treaties.flatMap((treaty) => {
    const clause = treaty.cooperation.find((one) => one.power === power);
    return clause ? [{ treaty, article: clause.article, bound: boundTo(treaty) }] : [];
  });
  const states = [...new Set(carrying.flatMap(({ bound }) => [...bound.keys()]))];
  const table = pathTable(states, answers, safeguards, weights, governsOf);
  const carriers = carrying.map(
    (one): Carrier => ({
      ...one,
      clauses: table.clausesOf(one.treaty.settled),
      // How far a reservation on the article reaches is in its words, so the path is possible only.
      reserved: new Set(
        one.treaty.participations.flatMap((did) =>
          did.reserved.includes(one.article) ? [did.jurisdiction] : [],
        ),
      ),
    }),
  );

  function edge(carrier: Carrier, asker: string, asked: string): RaceEdge | null {
    const { treaty, article, bound, clauses, reserved } = carrier;
    const row = table.position.get(asker);
    const column = table.position.get(asked);
    const a = bound.get(asker);
    const b = bound.get(asked);
    if (row === undefined || column === undefined || !a || !b || asker === asked) return null;
    const { scope, refusal } = standing(treaty, asker, asked, offence, crimes);
    const kept = reserved.has(asker) || reserved.has(asked) ? "possibly" : "certainly";
    const certainty = both(both(a, b), both(scope, kept));
    if (certainty === "no") return null;
    return {
      asker,
      asked,
      treaty: treaty.id,
      article: `${treaty.id}#${article}`,
      certainty,
      refusal,
      level: table.level(row, column, clauses),
      safeguards: () =>
        pathLevel(
          answers.get(asker),
          answers.get(asked),
          treaty.settled,
          safeguards,
          weights,
          governsOf,
        ).safeguards,
      refusals: treaty.grounds.map(({ id }) => id),
    };
  }

  const between = (asked: string, askers: Iterable<string>): RaceEdge[] => {
    const all = [...askers];
    return carriers.flatMap((carrier) => all.flatMap((asker) => edge(carrier, asker, asked) ?? []));
  };
  return {
    carriers,
    between,
    to: (asked) =>
      carriers.flatMap((carrier) =>
        carrier.bound.has(asked)
          ? [...carrier.bound.keys()].flatMap((asker) => edge(carrier, asker, asked) ?? [])
          : [],
      ),
  };
}

/** Who may ask whom, what protection remains, and what would change once every signatory has ratified. */
export function race(question: RaceQuestion): RaceFound {
  const { asOf, power, lens, shown, answers, safeguards, weights } = question;
  const today = pathsOf(question);
  const supposed = pathsOf(question, (treaty) =>
    treaty.id === question.supposed ? supposedStates(treaty) : boundStates(treaty, asOf),
  );
  const isShown = new Set(shown);
  const found = shown.map((jurisdiction) => {
    const paths = today.to(jurisdiction);
    const state: RaceState = {
      jurisdiction,
      own: level(answers.get(jurisdiction), safeguards, weights),
      today: exposure(paths),
      onceRatified: exposure(supposed.to(jurisdiction)),
    };
    const shownPaths = paths.filter(({ asker }) => isShown.has(asker));
    const edges = [...group(shownPaths, ({ asker }) => asker).values()];
    return { state, edges: edges.flatMap((ofAsker) => least(ofAsker) ?? []) };
  });
  return {
    asOf,
    power,
    lens,
    states: found.map(({ state }) => state),
    edges: found.flatMap(({ edges }) => edges),
    treaties: today.carriers.flatMap(({ treaty, bound }) => (bound.size > 1 ? [treaty.id] : [])),
  };
}
