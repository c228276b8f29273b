import type { Node } from "../../schema/graph/nodes.ts";
import type { PageInfo } from "../arguments/paging.ts";
import type { Searched } from "./documents.ts";
import { type Hold, holdersOf, type Index } from "./index.ts";
import { corrected } from "./typos.ts";
import { type Part, type Understood, understand } from "./understand.ts";
import { termsOf } from "./words.ts";

/** A document that was found. */
export interface Hit {
  readonly document: Searched;
  /** How well it fits: the whole number says why, the rest how well among those of the same reason. */
  readonly score: number;
  readonly id: string;
  /** What it holds of the query. */
  readonly holds: readonly Hold[];
}

/** A hit, and the state to which the query narrowed it. */
export interface SearchHit extends Hit {
  readonly state: string | null;
}

/** A page of hits. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly within: readonly Node<"Jurisdiction">[];
  readonly didYouMean: string | null;
}

export interface FoundAll {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The jurisdictions that the words name. */
  readonly within: readonly string[];
  /** The query with words set right that stand in no text; null if none was. */
  readonly didYouMean: string | null;
}

/** Reasons to be found, the best last. */
const REASON = {
  /** It holds some of what is sought. */
  some: 0,
  /** It holds every word, in another state than the one named. */
  elsewhere: 1,
  /** It holds what is sought beside the state, and belongs to none. */
  stateless: 2,
  /** It is the state in which something else is sought. */
  state: 3,
  /** It holds all that is sought, in the state if one is named. */
  all: 4,
  /** It is called what was asked. */
  name: 5,
} as const;

/** Documents that hold less than this share of what is sought are not shown. */
const LEAST_SHARE = 0.3;
/** Half of what is sought counts as much as the page of the state that was named. */
const STATE_SHARE = 0.5;

/** A score without an upper bound, as a part of one. */
const part = (score: number): number => (0.99 * score) / (score + 30);

interface Held {
  /** The share of what is sought, rare words counting more. */
  readonly share: number;
  readonly score: number;
  readonly holds: readonly Hold[];
}

/** How much less is held where a part of the query stands in no text at all. */
const UNKNOWN_PART = 0.95;

/** How much less counts what a case holds only by the title of the law that was charged: the law comes first. */
const BY_LAW = 0.3;

const isByLaw = ({ match }: Hold): boolean =>
  Object.values(match)
    .flat()
    .every((field) => field === "charged");

/** What each document holds of the parts of a query; a part that nothing holds tells none from another. */
function sharesOf(parts: readonly Part[], index: Index): Map<string, Held> {
  const held = parts.map((one) => holdersOf(one, index)).filter(({ size }) => size > 0);
  const count = index.documents.size;
  const weights = held.map(({ size }) => Math.log(1 + count / (1 + size)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const most = held.length === parts.length ? 1 : UNKNOWN_PART;
  const shares = new Map<string, Held>();
  for (const id of new Set(held.flatMap((of) => [...of.keys()]))) {
    const holds = held.flatMap((of) => of.get(id) ?? []);
    const weight = weights.reduce((sum, one, place) => sum + (held[place]?.has(id) ? one : 0), 0);
    shares.set(id, {
      share: holds.length === held.length ? most : (most * weight) / whole,
      score: (holds.some(isByLaw) ? BY_LAW : 1) * holds.reduce((sum, { score }) => sum + score, 0),
      holds,
    });
  }
  return shares;
}

const NONE: Held = { share: 0, score: 0, holds: [] };

/** The order of what is found in a state of which nothing else is asked. */
const IN_STATE = ["jurisdiction", "law", "case", "provision", "organization"];

/** The documents that are called what was asked, by this name or one that means the same. */
function calledBy({ text, literal }: Understood, { named }: Index): Set<string> {
  const [only, ...others] = literal;
  const same = only && others.length === 0 ? only.ways.map((terms) => terms.join(" ")) : [];
  return new Set([termsOf(text).join(" "), ...same].flatMap((key) => named.get(key) ?? []));
}

function findUnderstood(asked: Understood, index: Index): Hit[] {
  const { documents } = index;
  const within = new Set(asked.places.flatMap(({ ids }) => ids));
  const literal = sharesOf(asked.literal, index);
  const sought = within.size === 0 ? literal : sharesOf(asked.parts, index);
  const called = calledBy(asked, index);
  const home = (id: string): boolean => {
    const own = documents.get(id)?.jurisdiction;
    return within.size === 0 || (typeof own === "string" && within.has(own));
  };
  const whole = [...sought].some(([id, { share }]) => share === 1 && home(id));
  const hits = new Map<string, Hit>();
  const add = (id: string, score: number, { holds }: Held): void => {
    const document = documents.get(id);
    const known = hits.get(id);
    if (document && (!known || known.score < score))
      hits.set(id, { id, document, score: Math.round(score * 1000) / 1000, holds });
  };

  for (const [id, held] of sought) {
    if (held.share === 1 && home(id)) add(id, REASON.all + part(held.score), held);
    else if (held.share === 1 && documents.get(id)?.jurisdiction === null)
      add(id, REASON.stateless + part(held.score), held);
    else if (!whole && home(id) && held.share >= LEAST_SHARE)
      add(id, REASON.some + 0.9 * held.share + 0.09 * part(held.score), held);
  }
  for (const [id, held] of literal) {
    if (called.has(id)) add(id, REASON.name + part(held.score), held);
    else if (held.share === 1 && within.size > 0)
      add(id, REASON.elsewhere + part(held.score), held);
  }
  if (within.size > 0) addStates(asked, within, whole, index, literal, add);
  return [...hits.values()].toSorted(
    (a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1),
  );
}

/** The pages of the states that are named; if nothing else is sought, also what they have. */
function addStates(
  { parts }: Understood,
  within: ReadonlySet<string>,
  whole: boolean,
  { documents }: Index,
  literal: ReadonlyMap<string, Held>,
  add: (id: string, score: number, held: Held) => void,
): void {
  const alone = parts.length === 0;
  const reason = alone ? REASON.name + 0.999 : whole ? REASON.state : REASON.some + STATE_SHARE;
  for (const id of within) add(id, reason, literal.get(id) ?? NONE);
  if (!alone) return;
  for (const { id, kind, jurisdiction } of documents.values())
    if (jurisdiction !== null && within.has(jurisdiction))
      add(id, REASON.all + 0.1 - 0.01 * IN_STATE.indexOf(kind), literal.get(id) ?? NONE);
}

/** All that a query finds, best first. */
export function findAll(query: string, index: Index): FoundAll {
  const asked = understand(query, index.places);
  const hits = findUnderstood(asked, index);
  const within = asked.places.flatMap(({ ids }) => ids);
  const unknown = asked.parts.flatMap(({ word }) =>
    word && !index.vocabulary.has(word) ? word : [],
  );
  const right = corrected(asked.text, unknown, index.vocabulary);
  if (right !== null) {
    const meant = understand(right, index.places);
    const better = findUnderstood(meant, index);
    if (better.some(({ score }) => score >= REASON.stateless))
      return {
        hits: better,
        within: meant.places.flatMap(({ ids }) => ids),
        didYouMean: right.replaceAll(/ {2,}/g, " ").trim(),
      };
  }
  return { hits, within, didYouMean: null };
}
