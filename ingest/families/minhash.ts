import { hashText, spread } from "./hash.ts";

/**
 * MinHash and locality-sensitive hashing, by Broder (1997) and by Indyk and Motwani (1998): sets that
 * share much get signatures that agree in many places, and each place is a bucket in which they meet.
 */

/** Places of a signature. */
export const PLACES = 128;
/** So many places must agree at least: one or two do by a phrase. */
const LEAST_AGREEING = 3;
/** So many items two sets must have in common, by what their signatures say: what a passage of nine words gives. */
const LEAST_COMMON = 5;

const SEEDS = Uint32Array.from({ length: PLACES }, (_, place) => hashText(`place ${place}`));

export interface Signature {
  /** The least of each of 128 orders over the set. */
  readonly least: Uint32Array;
  /** How many items the set has. */
  readonly size: number;
}

/** The signature of a set; undefined for the empty one, which resembles nothing. */
export function signatureOf(set: ReadonlySet<number>): Signature | undefined {
  if (set.size === 0) return undefined;
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  for (const item of set)
    for (let place = 0; place < PLACES; place += 1) {
      const hash = spread(item ^ (SEEDS[place] as number));
      if (hash < (least[place] as number)) least[place] = hash;
    }
  return { least, size: set.size };
}

/** About Jaccard's measure of the two sets: the share of places in which their signatures agree. */
export function estimate(a: Signature, b: Signature): number {
  let agree = 0;
  for (let place = 0; place < PLACES; place += 1) if (a.least[place] === b.least[place]) agree += 1;
  return agree / PLACES;
}

/** How many items two sets share, by how many places of their signatures agree. */
const common = (agreeing: number, a: Signature, b: Signature): number => {
  const similar = agreeing / PLACES;
  return (similar * (a.size + b.size)) / (1 + similar);
};

/** Pairs [a, b], a < b, that meet in enough buckets and that `may` lets meet; each once, in order. */
export function candidates(
  signatures: readonly (Signature | undefined)[],
  may: (a: number, b: number) => boolean,
): [number, number][] {
  const met = meetings(signatures, may);
  const count = signatures.length;
  const found: [number, number][] = [];
  for (let start = 0; start < met.length; ) {
    const pair = met[start] as number;
    let end = start + 1;
    while (met[end] === pair) end += 1;
    const [a, b] = [Math.floor(pair / count), pair % count];
    const [one, other] = [signatures[a], signatures[b]];
    const agreeing = end - start;
    start = end;
    if (!one || !other || agreeing < LEAST_AGREEING) continue;
    if (common(agreeing, one, other) >= LEAST_COMMON) found.push([a, b]);
  }
  return found;
}

/** Every pair as often as it shares a bucket, as one number `a × count + b`, sorted. */
function meetings(
  signatures: readonly (Signature | undefined)[],
  may: (a: number, b: number) => boolean,
): Float64Array {
  const met: number[] = [];
  for (let place = 0; place < PLACES; place += 1) {
    const buckets = new Map<number, number[]>();
    for (const [index, signature] of signatures.entries()) {
      if (!signature) continue;
      const key = signature.least[place] as number;
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket)
          if (may(other, index)) met.push(other * signatures.length + index);
        bucket.push(index);
      }
    }
  }
  return Float64Array.from(met).sort();
}
