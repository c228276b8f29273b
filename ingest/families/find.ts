import { createHash } from "node:crypto";
import { bisectLeft, quantileSorted } from "d3";
import { type Alignment, align, type Weighed } from "./align.ts";
import { chancePairs, type Subject } from "./chance.ts";
import { hashText } from "./hash.ts";
import type { Kept } from "./kept.ts";
import { candidates, type Signature, signatureOf } from "./minhash.ts";
import { rareShingles, rarityOf, weightsOf } from "./rarity.ts";
import { shinglesOf } from "./shingles.ts";
import { primary, type Word, wordsOf } from "./words.ts";

/** A text to be compared with others. */
export interface Comparable extends Subject {
  readonly content: string;
}

/** Shorter texts are not compared: they have too few words to tell a passage from a phrase. */
const LEAST_WORDS = 20;
/** What a pair must be worth whatever chance brings: ten rare words. */
const LEAST_SCORE = 10;
/** Which share of the pairs of chance a pair must exceed, in percent. */
export const PERCENTILE = 99.9;
/** With fewer pairs of chance nobody can say what chance brings, and nothing is found. */
const LEAST_PAIRS = 100;

/** Two texts of different states with a passage that chance does not explain. */
export interface Match extends Alignment {
  readonly a: string;
  readonly b: string;
  /** Percent of the pairs of chance that are worth less. */
  readonly percentile: number;
  readonly passageA: string;
  readonly passageB: string;
}

export interface Found {
  readonly compared: number;
  /** Pairs that were close enough to be aligned. */
  readonly candidates: number;
  readonly chancePairs: number;
  /** What a pair must exceed; null where there are too few pairs of chance. */
  readonly threshold: number | null;
  readonly matches: readonly Match[];
}

/** A text as it is compared. */
export interface Prepared extends Comparable, Weighed {
  readonly spans: readonly Word[];
  readonly signature: Signature | undefined;
  /** A hash of all that an alignment depends on. */
  readonly key: string;
}

/** The texts that are long enough, in the order of their ids, as numbers. */
export function prepare(texts: readonly Comparable[]): Prepared[] {
  const long = texts
    .map((text) => ({
      ...text,
      language: primary(text.language),
      spans: wordsOf(text.content, text.language),
    }))
    .filter(({ spans }) => spans.length >= LEAST_WORDS)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = long.map(({ spans }) => Uint32Array.from(spans, ({ word }) => hashText(word)));
  const shingles = numbers.map(shinglesOf);
  const rarity = rarityOf(shingles);
  return long.map((text, index) => {
    const words = numbers[index] as Uint32Array;
    const own = shingles[index] as Uint32Array;
    const weights = weightsOf(words.length, own, rarity);
    const key = createHash("sha256").update(words).update(weights).digest("hex").slice(0, 24);
    return { ...text, words, weights, key, signature: signatureOf(rareShingles(own, weights)) };
  });
}

const passage = ({ content, spans }: Prepared, from: number, to: number): string =>
  content.slice(spans[from]?.from, spans[to - 1]?.to);

/** Finds the pairs of texts that resemble one another more than chance explains. */
export function findMatches(texts: readonly Comparable[], kept: Kept): Found {
  const prepared = prepare(texts);
  const at = (index: number): Prepared => prepared[index] as Prepared;
  const aligned = (a: number, b: number): Alignment | null =>
    kept.get(`${at(a).key}${at(b).key}`, () => align(at(a), at(b)));

  const chance = chancePairs(prepared);
  const scores = Float64Array.from(chance, ([a, b]) => aligned(a, b)?.score ?? 0).sort();
  const enough = scores.length >= LEAST_PAIRS;
  const threshold = enough
    ? Math.max(LEAST_SCORE, quantileSorted([...scores], PERCENTILE / 100) ?? 0)
    : null;
  const met = candidates(
    prepared.map(({ signature }) => signature),
    (a, b) => at(a).jurisdiction !== at(b).jurisdiction && at(a).language === at(b).language,
  );
  const matches = met.flatMap(([a, b]): Match[] => {
    const found = aligned(a, b);
    if (!found || threshold === null || found.score <= threshold) return [];
    return [
      {
        ...found,
        a: at(a).id,
        b: at(b).id,
        percentile: (100 * bisectLeft(scores, found.score)) / scores.length,
        passageA: passage(at(a), found.aFrom, found.aTo),
        passageB: passage(at(b), found.bFrom, found.bTo),
      },
    ];
  });
  return {
    compared: prepared.length,
    candidates: met.length,
    chancePairs: scores.length,
    threshold,
    matches,
  };
}
