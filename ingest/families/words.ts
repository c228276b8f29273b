/** A word as it is compared, and where it stands in its text. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Languages whose writing puts no space between words. */
const UNSPACED = new Set(["zh", "ja", "th", "lo", "km", "my"]);

/** `(a)`, `(iv)`, `(2)`: numbering, which differs between laws that say the same. */
const NUMBERING = /\(\s*(?:\p{L}|[ivxlc]+|\p{N}+)\s*\)/giu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The language without its region: `pt` of `pt-BR`. */
export const primary = (language: string): string =>
  language.toLowerCase().split("-")[0] ?? language;

/** One spelling for what differs only in case, accents typed apart, or compatibility forms. */
const plain = (word: string): string => word.normalize("NFKC").toLowerCase();

/** The words of a text in order, without punctuation and numbering. */
export function wordsOf(content: string, language: string): Word[] {
  // Blanks of the same length, so that places in the text stay right.
  const text = content.replace(NUMBERING, (numbering) => " ".repeat(numbering.length));
  const spans: readonly (readonly [string, number])[] = UNSPACED.has(primary(language))
    ? [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].flatMap(
        ({ segment, index, isWordLike }) => (isWordLike ? [[segment, index] as const] : []),
      )
    : Array.from(text.matchAll(WORD), (match) => [match[0], match.index] as const);
  return spans.map(([word, from]) => ({ word: plain(word), from, to: from + word.length }));
}
