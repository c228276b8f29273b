import { SHINGLE } from "./shingles.ts";

/** Rarity is told in quarters, so that one more text in a thousand changes none of it. */
export const WHOLE = 4;
/** What is no rarer than this is what every law says, and finds no candidates. */
const COMMON = 1;

/** How rare a shingle is: 4 for one that stands in one text only, 0 for one that stands in all. */
export type Rarity = (shingle: number) => number;

/**
 * Inverse document frequency over the texts, in quarters. How many texts there are counts by its power
 * of two, for the same reason.
 */
export function rarityOf(texts: readonly Uint32Array[]): Rarity {
  const sets = texts.map((shingles) => new Set(shingles));
  const all = new Uint32Array(sets.reduce((sum, { size }) => sum + size, 0));
  let end = 0;
  for (const set of sets) for (const shingle of set) all[end++] = shingle;
  all.sort();
  const powers = Math.max(1, Math.round(Math.log2(Math.max(2, texts.length))));
  const quarters = (frequency: number): number =>
    Math.max(0, Math.round(WHOLE * (1 - Math.log2(frequency) / powers)));
  const repeated = new Map<number, number>();
  for (let start = 0; start < all.length; ) {
    let next = start + 1;
    while (all[next] === all[start]) next += 1;
    if (next - start > 1) repeated.set(all[start] as number, quarters(next - start));
    start = next;
  }
  return (shingle) => repeated.get(shingle) ?? WHOLE;
}

/**
 * The weight of each word, in quarters: the rarity of the most common shingle in which it stands, so that
 * words of a phrase that many laws have weigh little even where the phrase meets rare words.
 */
export function weightsOf(words: number, shingles: Uint32Array, rarity: Rarity): Uint8Array {
  const weights = new Uint8Array(words).fill(WHOLE);
  for (const [start, shingle] of shingles.entries()) {
    const rare = rarity(shingle);
    for (let place = start; place < start + SHINGLE; place += 1)
      if (rare < (weights[place] as number)) weights[place] = rare;
  }
  return weights;
}

/** The shingles by which texts meet: those of which no word stands in a phrase that every law has. */
export const rareShingles = (shingles: Uint32Array, weights: Uint8Array): Set<number> =>
  new Set(
    shingles.filter((_, start) =>
      weights.subarray(start, start + SHINGLE).every((weight) => weight > COMMON),
    ),
  );
