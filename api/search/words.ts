import { LRUCache } from "lru-cache";

/** A word of a text: as it stands there, as it is compared, and cut down to what its forms share. */
export interface Word {
  readonly surface: string;
  readonly plain: string;
  readonly term: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Letters that do not fall apart into a base and a mark, but are typed as others. */
const FOLDED: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  "\u0640": "",
};
const FOLDS = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "gu");

/** Without capitals, accents and vowel signs. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(FOLDS, (letter) => FOLDED[letter] ?? letter);

/** Scripts that put no space between words: each two neighbouring signs count as a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Abbreviations with their points, words with an apostrophe within, and plain words. */
const PIECES =
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

const ENDINGS_RU =
  /(?:иями|ями|ами|иеи|иям|ием|иях|ого|его|ому|ему|ыми|ими|еи|ии|ыи|ои|ая|яя|ое|ее|ые|ие|ую|юю|ов|ев|ам|ям|ом|ем|ах|ях|ью|ия|ья|ию|а|я|о|е|ы|и|у|ю|ь)$/u;
const PREFIXES_AR = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/u;
const ENDINGS_AR = /(?<=.{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;

/** What the forms of a word share, as far as its script tells: endings of plural, case and article. */
export function stem(word: string): string {
  if (/\p{N}/u.test(word)) return word.replace(/^0+(?=\d)/, "");
  if (/^[a-z]+$/.test(word)) return latin(word);
  if (/^\p{sc=Cyrillic}+$/u.test(word)) {
    const short = word.replace(ENDINGS_RU, "");
    return short.length >= 3 ? short : word;
  }
  if (/^\p{sc=Arabic}+$/u.test(word)) return word.replace(PREFIXES_AR, "").replace(ENDINGS_AR, "");
  return word;
}

function latin(word: string): string {
  if (word.length < 4) return word;
  const single = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/, "");
  const verb = single.length > 7 ? single.replace(/(?:ing|ed)$/, "") : single;
  return verb.length > 4 ? verb.replace(/e$/, "") : verb;
}

/** Words met before: texts use the same ones again and again. */
const known = new LRUCache<string, Pick<Word, "plain" | "term">>({ max: 20_000 });

function forms(written: string): Pick<Word, "plain" | "term"> {
  const before = known.get(written);
  if (before) return before;
  const base = plain(written);
  const now = { plain: base, term: stem(base) };
  known.set(written, now);
  return now;
}

/** A word of a text, which may be compared as if it were written otherwise. */
const word = (surface: string, from: number, written = surface): Word => ({
  surface,
  ...forms(written),
  from,
  to: from + surface.length,
});

/** A piece as words: `d'Ivoire` is two, `Chin'ono` and `Kenya's` are one. */
function spoken(piece: string, from: number): Word[] {
  const [head = "", ...rest] = piece.split(/['’ʼ]/);
  if (rest.length === 0) return [word(piece, from)];
  if (head.length <= 2 || rest.length > 1) {
    let at = from;
    return [head, ...rest].map((part) => {
      const one = word(part, at);
      at += part.length + 1;
      return one;
    });
  }
  return [word(piece, from, rest[0] === "s" ? head : `${head}${rest[0]}`)];
}

function unspaced(run: string, from: number): Word[] {
  const signs = [...run];
  if (signs.length === 1) return [word(run, from)];
  let at = from;
  return signs.slice(0, -1).map((sign, place) => {
    const one = word(`${sign}${signs[place + 1]}`, at);
    at += sign.length;
    return one;
  });
}

/** A piece cut where a script without spaces begins or ends. */
function* runs(piece: string, from: number): Generator<readonly [string, number, boolean]> {
  let run = "";
  let at = from;
  let inside: boolean | null = null;
  for (const sign of piece) {
    const now: boolean = /\p{M}/u.test(sign) ? inside === true : UNSPACED.test(sign);
    if (inside !== null && now !== inside) {
      yield [run, at, inside];
      at += run.length;
      run = "";
    }
    inside = now;
    run += sign;
  }
  if (inside !== null) yield [run, at, inside];
}

/** The words of a text in any script, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (!UNSPACED.test(piece) && !piece.includes(".")) words.push(...spoken(piece, index));
    else if (piece.includes(".")) words.push(word(piece, index, piece.replaceAll(".", "")));
    else
      for (const [run, from, bigrams] of runs(piece, index))
        words.push(...(bigrams ? unspaced(run, from) : spoken(run, from)));
  }
  return words;
}

/** Numbers with a point between thousands, such as `24.767`, as they are typed without it. */
const joined = (text: string): string[] =>
  [...text.matchAll(/(?<!\d)\d{1,3}(?:[.,]\d{3})+(?!\d)/g)].map(([number]) =>
    number.replaceAll(/[.,]/g, ""),
  );

/** Parts before which a word is also written as one with the next: `cyber crime`, `cybercrime`. */
const OPENERS = new Set(["cyber", "ciber", "кибер", "e"]);

/** The terms by which a text is found. */
export function termsOf(text: string, words: readonly Word[] = wordsOf(text)): string[] {
  const compounds = words.flatMap(({ plain: base }, place) => {
    const next = words[place + 1];
    return OPENERS.has(base) && next ? [stem(`${base}${next.plain}`)] : [];
  });
  return [...words.map(({ term }) => term), ...compounds, ...joined(text)];
}

/** A text as names are compared: its plain words, with one space between. */
export const nameKey = (text: string): string =>
  wordsOf(text)
    .map(({ plain: base }) => base)
    .join(" ");
