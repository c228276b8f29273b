import { SHINGLE } from "./shingles.ts";

/** Rarity is told in quarters, so that one more text in a thousand changes none of it. */
export const WHOLE = 4;
/** Words in a row that are no rarer than this are what every law says, and find no candidates. */
export const COMMON = 1;

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

/** The weight of each word, in quarters: the mean rarity of the shingles in which it stands. */
export function weightsOf(words: number, shingles: Uint32Array, rarity: Rarity): Uint8Array {
  const known = Array.from(shingles, rarity);
  return Uint8Array.from({ length: words }, (_, place) => {
    const around = known.slice(Math.max(0, place - SHINGLE + 1), place + 1);
    return around.length === 0
      ? WHOLE
      : Math.round(around.reduce((sum, one) => sum + one, 0) / around.length);
  });
}
