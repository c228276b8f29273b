import { group } from "d3";
import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Bindable, boundOn } from "./bound-on.ts";
import { type Exposure, exposure } from "./exposure.ts";
import type { Interval } from "./interval.ts";
import { type Answers, level, type Weights } from "./level.ts";
import { type GovernsOf, type PathLevel, pathLevel, type Settled } from "./path-level.ts";

/** A treaty as far as asking depends on it. */
export interface AskTreaty {
  readonly id: string;
  readonly inForce: string | null;
  /** The articles by which one party may ask another, by power. */
  readonly cooperation: readonly { readonly power: string; readonly article: number }[];
  readonly settled: readonly Settled[];
  readonly refusals: readonly string[];
  readonly participations: readonly (Bindable & {
    readonly jurisdiction: string;
    readonly signed: string | null;
  })[];
}

/** A path: one state may ask another under a treaty. */
export interface RaceEdge {
  readonly asker: string;
  readonly asked: string;
  readonly treaty: string;
  readonly article: string;
  readonly certainty: Exclude<Certainty, "no">;
  readonly level: PathLevel;
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

export interface RaceQuestion {
  readonly asOf: string;
  readonly power: string;
  readonly lens: string;
  readonly safeguards: readonly string[];
  readonly weights?: Weights;
  readonly governsOf?: GovernsOf;
  /** The jurisdictions shown, by code. */
  readonly shown: readonly string[];
  readonly answers: ReadonlyMap<string, Answers>;
  readonly treaties: readonly AskTreaty[];
  /** The treaty of which the last column supposes that every signatory has ratified it. */
  readonly supposed: string;
}

type Bound = ReadonlyMap<string, Exclude<Certainty, "no">>;

/** Who is bound on the day, certainly or possibly. */
function boundStates(treaty: AskTreaty, asOf: string): Bound {
  const bound = new Map<string, Exclude<Certainty, "no">>();
  for (const did of treaty.participations) {
    const certainty = boundOn(did, treaty.inForce, asOf);
    if (certainty !== "no") bound.set(did.jurisdiction, certainty);
  }
  return bound;
}

/** Who would be bound if every signatory and every reported party were a party and the treaty in force. */
function supposedStates(treaty: AskTreaty): Bound {
  const takesPart = treaty.participations.filter(
    ({ signed, consented, partyBy, inForce, reported, denounced }) =>
      denounced === null &&
      (signed ?? consented ?? partyBy ?? inForce ?? (reported || null)) !== null,
  );
  return new Map(takesPart.map(({ jurisdiction }) => [jurisdiction, "certainly" as const]));
}

/** The least protected of the paths between two states, certain ones first. */
function least(edges: readonly RaceEdge[]): RaceEdge | null {
  const certain = edges.filter(({ certainty }) => certainty === "certainly");
  const among = certain.length > 0 ? certain : edges;
  return among.reduce<RaceEdge | null>(
    (best, edge) => (best === null || edge.level.high < best.level.high ? edge : best),
    null,
  );
}

/** Every path on which `asked` may be asked: one for each asker and treaty. */
function pathsTo(
  asked: string,
  question: RaceQuestion,
  bound: readonly (readonly [AskTreaty, Bound])[],
): RaceEdge[] {
  const { answers, safeguards, weights, governsOf, power } = question;
  const paths: RaceEdge[] = [];
  for (const [treaty, states] of bound) {
    const own = states.get(asked);
    const clause = treaty.cooperation.find((one) => one.power === power);
    if (own === undefined || clause === undefined) continue;
    for (const [asker, certainty] of states) {
      if (asker === asked) continue;
      const path = pathLevel(
        answers.get(asker),
        answers.get(asked),
        treaty.settled,
        safeguards,
        weights,
        governsOf,
      );
      paths.push({
        asker,
        asked,
        treaty: treaty.id,
        article: `${treaty.id}#${clause.article}`,
        certainty: certainty === "certainly" && own === "certainly" ? "certainly" : "possibly",
        level: path,
        refusals: treaty.refusals,
      });
    }
  }
  return paths;
}

/** Who may ask whom, what protection remains, and what would change once every signatory has ratified. */
export function race(question: RaceQuestion): RaceFound {
  const { asOf, power, lens, shown, answers, safeguards, weights } = question;
  const carrying = question.treaties.filter(({ cooperation }) =>
    cooperation.some((clause) => clause.power === power),
  );
  const today = carrying.map((treaty) => [treaty, boundStates(treaty, asOf)] as const);
  const supposed = today.map(([treaty, states]) =>
    treaty.id === question.supposed
      ? ([treaty, supposedStates(treaty)] as const)
      : ([treaty, states] as const),
  );
  const isShown = new Set(shown);
  const found = shown.map((jurisdiction) => {
    const paths = pathsTo(jurisdiction, question, today);
    const state: RaceState = {
      jurisdiction,
      own: level(answers.get(jurisdiction), safeguards, weights),
      today: exposure(paths),
      onceRatified: exposure(pathsTo(jurisdiction, question, supposed)),
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
    treaties: today.flatMap(([treaty, states]) => (states.size > 1 ? [treaty.id] : [])),
  };
}
