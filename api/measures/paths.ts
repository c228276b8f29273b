import { type Crimes, crimesOn } from "./crimes.ts";
import type { Interval } from "./interval.ts";
import type { Answers, Weights } from "./level.ts";
import { type GovernsOf, type PathSafeguard, pathLevel } from "./path-level.ts";
import { type Levels, type PathTable, pathTable } from "./path-table.ts";
import {
  type BindingCertainty,
  boundStates,
  type CooperationTreaty,
  OWN_OFFENCES,
  type PowerClause,
  type Refusal,
  standing,
} from "./requests.ts";

/** A path: one state may ask another under a treaty. */
export interface PathEdge {
  readonly requesting: string;
  readonly requested: string;
  readonly treaty: string;
  readonly article: string;
  readonly certainty: BindingCertainty;
  /** Whether the requested state can refuse for want of dual criminality. */
  readonly refusal: Refusal;
  readonly level: Interval;
  /** The safeguards of the path one by one, worked out when asked for. */
  readonly safeguards: () => readonly PathSafeguard[];
  /** Ids of the refusal clauses of the treaty. */
  readonly refusals: readonly string[];
}

/** Everything that paths depend on. */
export interface PathQuestion {
  readonly asOf: string;
  readonly power: string;
  readonly safeguards: readonly string[];
  readonly weights?: Weights;
  readonly governsOf?: GovernsOf;
  readonly answers: ReadonlyMap<string, Answers>;
  readonly treaties: readonly CooperationTreaty[];
  /** The offence asked about; null for the treaties' own offences. */
  readonly offence?: string | null;
  readonly crimes?: Crimes;
}

/** A treaty that carries the power, with who is bound and what its clauses settle. */
export interface Carrier {
  readonly treaty: CooperationTreaty;
  readonly article: number;
  readonly articleId: string;
  /** Ids of the treaty's clauses of refusal. */
  readonly refusals: readonly string[];
  readonly bound: ReadonlyMap<string, BindingCertainty>;
  readonly levels: Levels;
  readonly parties: readonly Party[];
}

/** A state that is bound, by its position, and whether certainly. */
interface Party {
  readonly position: number;
  readonly certain: boolean;
}

/** Told of each path on which a state may be asked: of whom, by position, under what, how surely, what remains. */
export type Visit = (
  requesting: number,
  carrier: Carrier,
  certain: boolean,
  level: Interval,
) => void;

/** Which requesting states are meant, by position; all if left out. */
export type Requesting = (position: number) => boolean;

/** Paths among states, by the requested state. */
export interface Paths {
  readonly table: PathTable;
  readonly carriers: readonly Carrier[];
  /** Goes through every path on which a state may be asked, one for each requesting state and treaty. */
  visit(requested: string, visit: Visit, among?: Requesting): void;
  /** What decides how little protection remains. */
  least(requested: string, among?: Requesting): Least;
  /** For each requesting state the path that protects least, certain ones first. */
  leastOfEach(requested: string, among?: Requesting): PathEdge[];
  /** Every path, whole. */
  to(requested: string): PathEdge[];
}

/**
 * The clause by which a treaty carries a power: a surer one before others, and one between states
 * before one that goes past the authorities of the requested state.
 */
function clauseOf({ cooperation }: CooperationTreaty, power: string): PowerClause | undefined {
  const carry = cooperation.filter((one) => one.power === power);
  const between = carry.filter(({ direct }) => !direct);
  const first = between.length > 0 ? between : carry;
  return first.find(({ sure }) => sure) ?? first[0];
}

/** The answers of all states that did anything about a treaty that carries the power. */
function tableOf(question: PathQuestion): PathTable {
  const { power, treaties, answers, safeguards, weights, governsOf } = question;
  const states = treaties
    .filter((treaty) => clauseOf(treaty, power))
    .flatMap(({ participations }) => participations.map(({ jurisdiction }) => jurisdiction));
  return pathTable([...new Set(states)].sort(), answers, safeguards, weights, governsOf);
}

/** Lays out all that a question about paths needs, with another reading of who is bound if one is given. */
export function pathsOf(
  question: PathQuestion,
  boundTo: (treaty: CooperationTreaty) => ReadonlyMap<string, BindingCertainty> = (treaty) =>
    boundStates(treaty, question.asOf),
  table: PathTable = tableOf(question),
): Paths {
  const { answers, safeguards, weights, governsOf, power, offence = null, asOf } = question;
  const { states } = table;
  const crimes = question.crimes ?? crimesOn([], answers, asOf);
  const carrying = question.treaties.flatMap((treaty) => {
    const clause = clauseOf(treaty, power);
    return clause
      ? [{ treaty, article: clause.article, sure: clause.sure, bound: boundTo(treaty) }]
      : [];
  });
  const carriers = carrying.map((one): Carrier => {
    // How far a reservation on the article reaches is in its words, so the path is possible only.
    const reserved = new Set(
      one.treaty.participations.flatMap((participation) =>
        participation.reserved.includes(one.article) ? [participation.jurisdiction] : [],
      ),
    );
    return {
      treaty: one.treaty,
      article: one.article,
      bound: one.bound,
      articleId: `${one.treaty.id}#${one.article}`,
      refusals: one.treaty.grounds.map(({ id }) => id),
      levels: table.under(one.treaty.settled),
      parties: [...one.bound].map(([state, certainty]) => ({
        position: table.position.get(state) as number,
        certain: one.sure && certainty === "certainly" && !reserved.has(state),
      })),
    };
  });

  /** How a request stands under a treaty: without an offence the same for all, and not worth asking. */
  const stands = (treaty: CooperationTreaty, requesting: string, requested: string) =>
    offence === null ? OWN_OFFENCES : standing(treaty, requesting, requested, offence, crimes);

  const safeguardsOn =
    ({ settled }: CooperationTreaty, requesting: string, requested: string) =>
    () =>
      pathLevel(
        answers.get(requesting),
        answers.get(requested),
        settled,
        safeguards,
        weights,
        governsOf,
      ).safeguards;

  function edge(
    carrier: Carrier,
    requesting: string,
    requested: string,
    certain: boolean,
    level: Interval,
  ): PathEdge {
    const { treaty } = carrier;
    return {
      requesting,
      requested,
      treaty: treaty.id,
      article: carrier.articleId,
      certainty: certain ? "certainly" : "possibly",
      refusal: stands(treaty, requesting, requested).refusal,
      level,
      safeguards: safeguardsOn(treaty, requesting, requested),
      refusals: carrier.refusals,
    };
  }

  function visit(requested: string, told: Visit, among?: Requesting): void {
    const column = table.position.get(requested);
    if (column === undefined) return;
    for (const carrier of carriers) {
      const own = carrier.parties.find(({ position }) => position === column);
      if (!own) continue;
      const { levels, parties, treaty } = carrier;
      for (const { position: row, certain: sure } of parties) {
        if (row === column || (among && !among(row))) continue;
        if (offence === null) told(row, carrier, sure && own.certain, levels.level(row, column));
        else {
          const { scope } = stands(treaty, states[row] as string, requested);
          const certain = sure && own.certain && scope === "certainly";
          if (scope !== "no") told(row, carrier, certain, levels.level(row, column));
        }
      }
    }
  }

  /** Whether a requesting state was met before, and whether certainly, marked by position. */
  const met = new Uint8Array(states.length);

  function least(requested: string, among?: Requesting): Least {
    let low = Number.POSITIVE_INFINITY;
    let certainAskers = 0;
    let askers = 0;
    let best: Best | null = null;
    let any: Best | null = null;
    met.fill(0);
    const isLess = (row: number, level: Interval, than: Best | null): boolean =>
      than === null ||
      comesBefore(level, states[row] as string, than.level, states[than.row] as string);
    visit(
      requested,
      (row, carrier, certain, level) => {
        if (level.low < low) low = level.low;
        if (met[row] === 0) askers += 1;
        if (certain && met[row] !== 2) certainAskers += 1;
        if (certain || met[row] === 0) met[row] = certain ? 2 : 1;
        if (isLess(row, level, any)) any = { row, carrier, certain, level };
        if (certain && isLess(row, level, best)) best = { row, carrier, certain, level };
      },
      among,
    );
    return {
      low,
      certain: candidate(requested, best),
      any: candidate(requested, any),
      certainAskers,
      askers,
    };
  }

  function candidate(requested: string, best: Best | null): Candidate | null {
    if (!best) return null;
    const { row, carrier, certain, level } = best;
    const requesting = states[row] as string;
    return { requesting, level, edge: () => edge(carrier, requesting, requested, certain, level) };
  }

  return {
    table,
    carriers,
    visit,
    least,
    leastOfEach(requested, among) {
      const found: (Best | undefined)[] = new Array(states.length);
      visit(
        requested,
        (row, carrier, certain, level) => {
          const known = found[row];
          const less =
            !known ||
            (certain && !known.certain) ||
            (certain === known.certain && level.high < known.level.high);
          if (less) found[row] = { row, carrier, certain, level };
        },
        among,
      );
      return found.flatMap((one) =>
        one
          ? [edge(one.carrier, states[one.row] as string, requested, one.certain, one.level)]
          : [],
      );
    },
    to(requested) {
      const edges: PathEdge[] = [];
      visit(requested, (row, carrier, certain, level) => {
        edges.push(edge(carrier, states[row] as string, requested, certain, level));
      });
      return edges;
    },
  };
}

interface Best {
  readonly row: number;
  readonly carrier: Carrier;
  readonly certain: boolean;
  readonly level: Interval;
}

/** A path that may decide: how little it protects, of whom, and how to come by it whole. */
export interface Candidate {
  readonly requesting: string;
  readonly level: Interval;
  readonly edge: () => PathEdge;
}

/** What decides over some paths to one state. Two of them over different requesting states can be put together. */
export interface Least {
  readonly low: number;
  /** The least protecting of the paths that are certain, and of all. */
  readonly certain: Candidate | null;
  readonly any: Candidate | null;
  readonly certainAskers: number;
  readonly askers: number;
}

/** Whether one path comes before another: by upper bound, then lower bound, then the name of the requesting state. */
export function comesBefore(
  { high, low }: Interval,
  requesting: string,
  other: Interval,
  otherAsker: string,
): boolean {
  if (high !== other.high) return high < other.high;
  return low === other.low ? requesting < otherAsker : low < other.low;
}
