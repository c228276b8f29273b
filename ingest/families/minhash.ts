import { hashText, spread } from "./hash.ts";

/**
 * MinHash and locality-sensitive hashing, by Broder (1997) and by Indyk and Motwani (1998): sets that
 * share much get signatures that agree in many places, and those fall into one bucket of some band.
 */

/** Places of a signature. */
export const PLACES = 128;
/** Places in a row that must agree for two to meet: two that share a fifth meet with 93 %, a third with 99.9 %. */
const ROWS = 2;

const SEEDS = Uint32Array.from({ length: PLACES }, (_, place) => hashText(`place ${place}`));

/** The least of each of 128 orders over a set; undefined for the empty set, which resembles nothing. */
export function signatureOf(set: Iterable<number>): Uint32Array | undefined {
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  let isEmpty = true;
  for (const item of set) {
    isEmpty = false;
    for (let place = 0; place < PLACES; place += 1) {
      const hash = spread(item ^ (SEEDS[place] as number));
      if (hash < (least[place] as number)) least[place] = hash;
    }
  }
  return isEmpty ? undefined : least;
}

/** About Jaccard's measure of the two sets: the share of places in which their signatures agree. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let agree = 0;
  for (let place = 0; place < PLACES; place += 1) if (a[place] === b[place]) agree += 1;
  return agree / PLACES;
}

/** Pairs [a, b], a < b, that share a bucket and that `may` lets meet; each once, in a fixed order. */
export function candidates(
  signatures: readonly (Uint32Array | undefined)[],
  may: (a: number, b: number) => boolean,
): [number, number][] {
  const size = signatures.length;
  const met = new Set<number>();
  for (let row = 0; row < PLACES; row += ROWS) {
    const buckets = new Map<number, number[]>();
    for (const [index, signature] of signatures.entries()) {
      if (!signature) continue;
      // 53 of 64 bits, as many as a number holds.
      const key = (signature[row] as number) * 0x200000 + ((signature[row + 1] as number) >>> 11);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket) if (may(other, index)) met.add(other * size + index);
        bucket.push(index);
      }
    }
  }
  return [...met].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]);
}
