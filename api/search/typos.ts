import SearchableMap from "minisearch/SearchableMap";
import type { Word } from "./words.ts";

/** A word of the texts: how often it stands there, and how it is written. */
interface Spelling {
  count: number;
  surface: string;
}

const LETTERS = /^\p{L}+$/u;

/** Whether two words have the same letters in another order, as when two are swapped. */
const swapped = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join("") === [...b].sort().join("");

/** Every word of the texts, by which a word that is none of them is set right. */
export class Vocabulary {
  readonly #words = new SearchableMap<Spelling>();
  readonly #terms = new Set<string>();

  add(words: readonly Word[]): void {
    for (const { plain: base, term, surface } of words) {
      this.#terms.add(term);
      const known = this.#words.get(base);
      if (known) {
        known.count += 1;
        if (!LETTERS.test(known.surface)) known.surface = surface;
      } else this.#words.set(base, { count: 1, surface });
    }
  }

  /** Whether a term stands in a text. */
  knows(term: string): boolean {
    return this.#terms.has(term);
  }

  /** Whether a word, or one that begins so, stands in a text. */
  has({ plain: base, term }: Pick<Word, "plain" | "term">): boolean {
    return this.#terms.has(term) || this.#words.atPrefix(base).size > 0;
  }

  /** The word that was most likely meant by one that stands in no text; null if none is near. */
  nearest({ plain: base }: Word): string | null {
    if (!/^\p{L}{4,}$/u.test(base)) return null;
    const most = base.length < 6 ? 1 : 2;
    const near = [...this.#words.fuzzyGet(base, most)].map(([word, [spelling, distance]]) => ({
      ...spelling,
      // Two letters swapped are one fault, and a first letter is seldom wrong.
      far: (swapped(word, base) ? 1 : distance) + (word.startsWith(base.slice(0, 1)) ? 0 : 1),
      // A letter is left out more often than added.
      added: Math.max(0, base.length - word.length),
    }));
    const [best] = near
      .filter(({ surface }) => LETTERS.test(surface))
      .toSorted((a, b) => a.far - b.far || a.added - b.added || b.count - a.count);
    return best === undefined || best.far > most ? null : best.surface;
  }
}

/** A query with the words that stand in no text set right; null if all do, or none near is known. */
export function corrected(
  text: string,
  unknown: readonly Word[],
  vocabulary: Vocabulary,
): string | null {
  let right = text;
  for (const word of unknown.toReversed()) {
    const nearest = vocabulary.nearest(word);
    if (nearest !== null) right = `${right.slice(0, word.from)}${nearest}${right.slice(word.to)}`;
  }
  return right === text ? null : right;
}
