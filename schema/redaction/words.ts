/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};
/** Arabic letters are drawn out by it, and it says nothing. */
const TATWEEL = /ـ/gu;

/** Percent-encoded parts of an address as the text that they stand for. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });

const withoutMarks = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(TATWEEL, "");

const folded = (text: string): string =>
  text.toLowerCase().replace(/[æœßøłđðþħı]/gu, (letter) => PLAIN[letter] ?? letter);

/** Scripts that put no space between words: each character stands for itself. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
/** A number; a character of such a script; capitals; a word, whose first letter may be one; other letters. */
const PIECE = new RegExp(
  `\\p{N}+|[${UNSPACED}]|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|(?:(?![${UNSPACED}])[\\p{Lo}\\p{Lt}\\p{Lm}])+`,
  "gu",
);
/** So many pieces in a row are read as one word too: Al-Rashid, o_brien, 李明. */
const JOINED = 4;

/** A word of a text, case and accents folded, with the places of its first and last piece. */
export interface Word {
  readonly word: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Every way in which a text or address may be read as words: its pieces, and what pieces give that no
 * blank stands between.
 */
export function* wordsOf(text: string): Generator<Word> {
  const plain = withoutMarks(decoded(text));
  /** The words that end at the piece before, if no blank came since. */
  let open: { word: string; first: number }[] = [];
  let place = 0;
  let end = 0;
  for (const { 0: found, index } of plain.matchAll(PIECE)) {
    if (place > 0 && /\s/u.test(plain.slice(end, index))) open = [];
    const piece = folded(found);
    open = [
      ...open.slice(1 - JOINED).map(({ word, first }) => ({ word: word + piece, first })),
      { word: piece, first: place },
    ];
    for (const { word, first } of open) yield { word, first, last: place };
    end = index + found.length;
    place += 1;
  }
}

/** A name's part as one word: what stands between its letters goes. */
const asWord = (part: string): string =>
  folded(withoutMarks(decoded(part)).replace(/[^\p{L}\p{N}]+/gu, ""));

/** A shorter part, such as “al” or an initial, is often left out; a character of some scripts is a whole word. */
const LEAST = 3;
const isTelling = (word: string): boolean => word.length >= LEAST || IS_UNSPACED.test(word);

/**
 * The sets of words by which a name is found: as it is written, without small parts (“Ahmed Rashid” for
 * “Ahmed al-Rashid”), and as one word, first name first or last (“ahmedalrashid”).
 */
export function spellings(name: string): string[][] {
  const parts = name.split(/\s+/u).map(asWord).filter(Boolean);
  const telling = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(asWord)
    .filter(isTelling);
  const all = [
    parts,
    ...(telling.length > 1 ? [telling] : []),
    ...(parts.length > 1 ? [[parts.join("")], [parts.toReversed().join("")]] : []),
  ].map((words) => [...new Set(words)].sort());
  return [...new Map(all.map((words) => [words.join(" "), words])).values()].filter(
    (words) => words.length > 0,
  );
}
