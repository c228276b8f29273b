import type { Ask } from "../queries/ask.ts";
import type { Entity } from "./entity.ts";
import { byId, byName, bySearch, byWhole, type Scope } from "./find.ts";
import { normal, similarity } from "./names.ts";
import { MOST_CANDIDATES, type Query } from "./query.ts";
import { typeOf } from "./types.ts";
import { type Fit, fitOf, textOfGiven, type Where, whereOf } from "./where.ts";

/** A candidate as the protocol writes it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: boolean | number }[];
}

interface Judged {
  readonly entity: Entity;
  /** Whether its id or one of its names is what was asked for. */
  readonly exact: boolean;
  /** How alike the names are, 0 to 1. */
  readonly alike: number;
}

/** What only says what something is about counts this much of what a name counts. */
const HEADING = 0.8;
/** A score of 100 is left to those whose name is the one asked for. */
const MOST_INEXACT = 99;
/** What remains of a score for each property that is known to be another. */
const OTHERWISE = 0.7;

/** What is known to be asked for, before names are compared. */
interface Known {
  /** Whose id was asked for. */
  readonly own: Entity | null;
  /** The jurisdictions that the text means; a former name of one may be the name of another today. */
  readonly places: readonly Entity[];
}

/** Whose id was asked for, even by one that was merged into it, is exact whatever its name. */
function judge(entity: Entity, text: string, { own, places }: Known): Judged {
  const wanted = normal(text);
  const likeness = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((one) => similarity(normal(one), wanted)));
  const exact =
    entity.id === own?.id ||
    (entity.type.id === "Jurisdiction"
      ? places.some(({ id }) => id === entity.id)
      : wanted !== "" && entity.names.some((name) => normal(name) === wanted));
  return {
    entity,
    exact,
    alike: Math.max(likeness(entity.names), HEADING * likeness(entity.headings)),
  };
}

const inScope = ({ type, jurisdiction }: Entity, { types, within }: Scope): boolean =>
  (types.length === 0 || types.includes(type)) &&
  (within === null || (jurisdiction !== null && within.includes(jurisdiction)));

/** What is searched for: the query, or else what its properties say. */
const textOfQuery = ({ query }: Query, { others }: Where): string =>
  query.trim() || others.flatMap(({ given }) => given.map(textOfGiven)).join(" ");

/** Without a name it is the share of the properties that fit. */
function scoreOf({ exact, alike }: Judged, fit: Fit, unnamed: boolean): number {
  const fitting = [...fit.values()].filter((one) => one === true).length;
  const like = unnamed ? fitting / Math.max(1, fit.size) : alike;
  const name = exact ? 100 : MOST_INEXACT * like;
  const wrong = [...fit.values()].filter((one) => one === false).length;
  return Math.round(name * OTHERWISE ** wrong * 10) / 10;
}

interface Rated extends Judged {
  readonly fit: Fit;
}

/** The one that must be meant; null if there is none, or if another may be. */
function meant(rated: readonly Rated[], own: Entity | null, whole: boolean): Rated | null {
  const possible = rated.filter(({ exact, fit }) => exact && ![...fit.values()].includes(false));
  const named = possible.find(({ entity }) => entity.id === own?.id);
  return named ?? (whole && possible.length === 1 ? (possible[0] ?? null) : null);
}

/** Puts a candidate into the form of the protocol. */
function written({ entity, exact, alike, fit }: Rated, score: number, match: boolean): Candidate {
  const { id, name, description, type } = entity;
  const known = [...fit].filter((pair): pair is [string, boolean] => pair[1] !== null);
  return {
    id,
    name,
    description,
    type: [{ id: type.id, name: type.name }],
    score,
    match,
    features: [
      { id: "name_equal", value: exact },
      { id: "name_similarity", value: Math.round(alike * 1000) / 1000 },
      ...known.map(([property, value]) => ({ id: `${property}_equal`, value })),
    ],
  };
}

/**
 * The entities that a query may mean, best first. One is a match only if its id or name is the one
 * asked for, and no other that could be meant has the same.
 */
export async function candidatesOf(ask: Ask, query: Query): Promise<Candidate[]> {
  const where = await whereOf(ask, query);
  const scope: Scope = { types: query.type.map(typeOf), within: where.within };
  const text = textOfQuery(query, where);
  if (text === "") return [];
  const [own, places, parts, { entities, whole }] = await Promise.all([
    byId(ask, text.trim()),
    byName(ask, text),
    byWhole(ask, text, scope),
    bySearch(ask, text, scope),
  ]);
  const all = [...(own ? [own] : []), ...places, ...parts, ...entities];
  const unique = [...new Map(all.map((entity) => [entity.id, entity])).values()];
  const unnamed = query.query.trim() === "";
  const found = unique
    .filter((entity) => inScope(entity, scope))
    .map((entity) => judge(entity, text, { own, places }));
  // Without a name there is nothing to be like: then the search's own order tells who comes first.
  const judged = unnamed
    ? found
    : found.toSorted((a, b) => Number(b.exact) - Number(a.exact) || b.alike - a.alike);
  const limit = Math.min(query.limit, MOST_CANDIDATES);
  const shown = judged.filter(({ exact }, place) => exact || place < limit);
  const rated = await Promise.all(
    shown.map(
      async (one): Promise<Rated> => ({ ...one, fit: await fitOf(ask, one.entity, where) }),
    ),
  );
  const certain = unnamed || where.unknownPlace ? null : meant(rated, own, whole);
  return rated
    .map((one) => written(one, scoreOf(one, one.fit, unnamed), one === certain))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}
