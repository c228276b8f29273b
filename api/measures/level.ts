import { codebook } from "../../schema/codebook/codebook.ts";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import { type Bounds, type Interval, meanOf, UNKNOWN } from "./interval.ts";

/** What a level needs to know of a coding. */
export interface SafeguardFact {
  readonly jurisdiction: string;
  readonly code: string;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The first day on which a source shows the value, where `from` is unknown. */
  readonly observed: string | null;
}

/** Before every day: an end that no source bounds from below may have come at any time. */
const ALWAYS = "0000-01-01";

/** The answers about one jurisdiction by safeguard; null is not applicable, absent is unknown. */
export type Answers = ReadonlyMap<string, Bounds | null>;

/** The safeguards that a lens counts, in the codebook's order. */
export const safeguardsOf = (lens: string | null): string[] =>
  Object.entries(codebook.safeguard)
    .filter(([, { lenses }]) => lens === null || lenses.includes(lens))
    .map(([code]) => code);

/**
 * Whether the coding certainly held on the day. One without a beginning is known only from the day
 * on which a source shows it, or else from the release's last day of knowledge.
 */
export function heldOn(fact: SafeguardFact, asOf: string, knowledgeDate: string | null): boolean {
  const { since, until } = spanOf(fact);
  const began = fact.from === null ? (fact.observed ?? knowledgeDate) : since;
  return began !== null && began <= asOf && (until === null || asOf < until);
}

/** Since when it certainly held, by its own date, and until when it certainly did. */
interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

/** Dates are read once a fact: a question looks at thousands of them. */
const spans = new WeakMap<SafeguardFact, Span>();

function spanOf(fact: SafeguardFact): Span {
  const known = spans.get(fact);
  if (known) return known;
  const span = {
    since: fact.from === null ? null : latest(fact.from),
    until: fact.to === null ? null : (earliest(fact.to) ?? ALWAYS),
  };
  spans.set(fact, span);
  return span;
}

function boundsOf(value: string): Bounds | null {
  if (value === "not_applicable") return null;
  const weight = codebook.value[value]?.weight;
  return weight === undefined ? UNKNOWN : { low: weight, high: weight };
}

/** Two codings of one safeguard that differ are both kept: the lower and the higher claim. */
function combine(before: Bounds | null | undefined, next: Bounds | null): Bounds | null {
  if (before === undefined || before === null) return next;
  if (next === null) return before;
  return { low: Math.min(before.low, next.low), high: Math.max(before.high, next.high) };
}

/** The answers of every jurisdiction on a day. */
export function answersOn(
  facts: readonly SafeguardFact[],
  asOf: string,
  knowledgeDate: string | null,
): Map<string, Map<string, Bounds | null>> {
  const all = new Map<string, Map<string, Bounds | null>>();
  for (const fact of facts) {
    if (!heldOn(fact, asOf, knowledgeDate)) continue;
    const own = all.get(fact.jurisdiction) ?? new Map<string, Bounds | null>();
    own.set(fact.code, combine(own.get(fact.code), boundsOf(fact.value)));
    all.set(fact.jurisdiction, own);
  }
  return all;
}

/** Weights of the safeguards, equal unless said otherwise. */
export type Weights = Readonly<Record<string, number>>;

/** How much a jurisdiction's own law guarantees: the weighted mean over the safeguards. */
export const level = (
  answers: Answers | undefined,
  safeguards: readonly string[],
  weights: Weights = {},
): Interval =>
  meanOf(
    safeguards.map((code) => ({
      bounds: answers?.has(code) ? (answers.get(code) ?? null) : UNKNOWN,
      weight: weights[code] ?? 1,
    })),
  );
