import { wordHash } from "./key.ts";
import { wordsOf } from "./words.ts";

/** All words of a set stand near one another if so many other words at most come between them. */
const BETWEEN = 4;
/** So many words are hashed once only; then all are forgotten. */
const REMEMBERED = 500_000;

/** Where one word of a set stands. */
interface Hit {
  readonly nth: number;
  readonly first: number;
  readonly last: number;
}

/** Whether some of the hits have every word of a set and lie close together. */
function near(hits: readonly Hit[], size: number): boolean {
  const sorted = hits.toSorted((a, b) => a.first - b.first);
  return sorted.some((start, index) => {
    const found = new Set<number>();
    for (const { nth, last } of sorted.slice(index)) {
      if (last - start.first >= size + BETWEEN) continue;
      found.add(nth);
      if (found.size === size) return true;
    }
    return false;
  });
}

/** Which of several sets of words a text holds whole and near one another; null if none. */
export type FindName = (text: string) => number | null;

function finder(
  sets: readonly (readonly string[])[],
  as: (word: string) => string | undefined,
): FindName {
  const places = new Map<string, { set: number; nth: number }[]>();
  for (const [set, words] of sets.entries())
    for (const [nth, word] of words.entries()) {
      const own = places.get(word);
      if (own) own.push({ set, nth });
      else places.set(word, [{ set, nth }]);
    }
  return (text) => {
    const hits = new Map<number, Hit[]>();
    for (const { word, first, last } of wordsOf(text))
      for (const { set, nth } of places.get(as(word) ?? "") ?? []) {
        const own = hits.get(set) ?? [];
        own.push({ nth, first, last });
        hits.set(set, own);
      }
    for (const [set, own] of hits) if (near(own, sets[set]?.length ?? 0)) return set;
    return null;
  };
}

/** Finds names whose words are known. */
export const findNames = (names: readonly (readonly string[])[]): FindName =>
  finder(names, (word) => word);

/** Finds names of which only keyed hashes of the words are known. */
export function findHashed(key: string, names: readonly (readonly string[])[]): FindName {
  const known = new Map<string, string>();
  return finder(names, (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const hash = wordHash(key, word);
    known.set(word, hash);
    return hash;
  });
}
