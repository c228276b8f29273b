import { mean, randomLcg, shuffler } from "d3";
import { components } from "./components.ts";

/** A provision with its traits: what it punishes, how it is drafted, how heavy it is. */
export interface Traited {
  readonly id: string;
  readonly jurisdiction: string;
  readonly traits: readonly string[];
}

export interface StructuralGroups {
  readonly threshold: number;
  readonly leastTraits: number;
  readonly compared: number;
  /** Pairs of different states that are at least so alike. */
  readonly observed: number;
  /** The mean of the same over redistributions that keep how frequent each trait is. */
  readonly expected: number;
  /** Share of redistributions with at least as many pairs. */
  readonly byChance: number;
  readonly families: readonly {
    readonly members: readonly string[];
    readonly shared: readonly string[];
  }[];
}

/** How alike two provisions must be: three of four traits shared. */
const THRESHOLD = 0.75;
/** Provisions of which fewer traits are known resemble everything, so they are left out. */
const LEAST_TRAITS = 4;

const REDISTRIBUTIONS = 200;
const SEED = 0.2024;

/** Traits as bits, so that two provisions are compared in a few steps. */
const WORD = 32;

function bitsOf(traits: readonly (readonly number[])[], width: number): Uint32Array[] {
  const words = Math.max(1, Math.ceil(width / WORD));
  return traits.map((own) => {
    const bits = new Uint32Array(words);
    for (const trait of own) bits[trait >>> 5] = (bits[trait >>> 5] ?? 0) | (1 << (trait & 31));
    return bits;
  });
}

function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Jaccard: shared traits over all traits of both. */
function alike(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let all = 0;
  for (let word = 0; word < a.length; word += 1) {
    const [x, y] = [a[word] as number, b[word] as number];
    shared += ones(x & y);
    all += ones(x | y);
  }
  return all === 0 ? 0 : shared / all;
}

function* pairs(
  bits: readonly Uint32Array[],
  states: readonly string[],
): Generator<[number, number]> {
  for (let a = 0; a < bits.length; a += 1)
    for (let b = a + 1; b < bits.length; b += 1)
      if (
        states[a] !== states[b] &&
        alike(bits[a] as Uint32Array, bits[b] as Uint32Array) >= THRESHOLD
      )
        yield [a, b];
}

const count = (items: Iterable<unknown>): number => {
  let total = 0;
  for (const _ of items) total += 1;
  return total;
};

/**
 * Which provisions of different states resemble one another in structure, and how many pairs chance
 * alone would bring: every trait is dealt anew to as many provisions as have it, again and again.
 */
export function structuralFamilies(provisions: readonly Traited[]): StructuralGroups {
  const compared = provisions.filter(({ traits }) => new Set(traits).size >= LEAST_TRAITS);
  const names = [...new Set(compared.flatMap(({ traits }) => traits))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const traits = compared.map((one) =>
    [...new Set(one.traits)].map((name) => place.get(name) ?? 0),
  );
  const states = compared.map(({ jurisdiction }) => jurisdiction);
  const found = [...pairs(bitsOf(traits, names.length), states)];
  const shuffle = shuffler(randomLcg(SEED));
  const carriers = names.map((_, trait) => traits.filter((own) => own.includes(trait)).length);
  const rows = compared.map((_, index) => index);
  const chance = Array.from({ length: found.length > 0 ? REDISTRIBUTIONS : 0 }, () => {
    const dealt: number[][] = compared.map(() => []);
    for (const [trait, frequency] of carriers.entries())
      for (const row of shuffle([...rows]).slice(0, frequency)) dealt[row]?.push(trait);
    return count(pairs(bitsOf(dealt, names.length), states));
  });
  const families = components(compared.length, found).map((members) => {
    const own = members.flatMap((index) => compared[index] ?? []);
    const [first, ...rest] = own;
    return {
      members: own.map(({ id }) => id),
      shared: [...new Set(first?.traits)].filter((trait) =>
        rest.every((other) => other.traits.includes(trait)),
      ),
    };
  });
  return {
    threshold: THRESHOLD,
    leastTraits: LEAST_TRAITS,
    compared: compared.length,
    observed: found.length,
    expected: mean(chance) ?? 0,
    byChance:
      chance.length === 0
        ? 1
        : chance.filter((total) => total >= found.length).length / chance.length,
    families: families.sort(
      (a, b) =>
        b.members.length - a.members.length ||
        ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1),
    ),
  };
}
