import { spread } from "./hash.ts";

/** How many words in a row are compared as one. */
export const SHINGLE = 5;

/** A number for each five words in a row, in their order; none for a text of fewer. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  return Uint32Array.from({ length: count }, (_, start) => {
    let hash = 0;
    for (let index = start; index < start + SHINGLE; index += 1)
      hash = spread(Math.imul(hash, 31) + (words[index] as number));
    return hash;
  });
}

/** Jaccard's measure: what two sets share, of all that either has. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
