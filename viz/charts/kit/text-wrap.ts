import type { Words } from "../../i18n/messages.ts";

const WIDE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** How many Latin letters a text is as wide as: a Chinese sign counts two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

/** Where a text may be broken: at spaces, or between words where a language writes none. */
function pieces(text: string): string[] {
  if (!WIDE.test(text)) return text.split(/(?<= )/);
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter("zh").segment(text)) {
    // A mark of punctuation never begins a line.
    if (isWordLike === false && found.length > 0 && /^[\p{P}\s]/u.test(segment))
      found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

/** The lines of a text that must fit a number of Latin letters, in any of the languages. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(piece.trimEnd()) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

const FROM_RIGHT = "\u2067";
const FROM_LEFT = "\u2066";
const END = "\u2069";
/** Latin words, days, intervals, ids: what reads from the left within a text that reads from the right. */
const LATIN = /[A-Za-z0-9≠](?:[\w .,:–%×/-]*[A-Za-z0-9%])?/g;

/** A text in which what reads from the left stays whole: `2024-08-08` does not become `08-08-2024`. */
export const isolated = (text: string, { dir }: Pick<Words, "dir">): string =>
  dir === "rtl" ? text.replaceAll(LATIN, (run) => `${FROM_LEFT}${run}${END}`) : text;

/** A line without the isolates of values that were parted by a break: an end alone would end more than its value. */
function whole(line: string): string {
  let depth = 0;
  for (const sign of line) {
    if (sign === "\u2068") depth += 1;
    if (sign === END) depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? line : line.replaceAll(/[\u2068\u2069]/g, "");
}

/**
 * A line of text with the direction of its language, whatever stands around it: a picture counts
 * from the left, and a line that mixes scripts would otherwise be put in the wrong order.
 */
export const directed = (line: string, words: Pick<Words, "dir">): string =>
  words.dir === "rtl" ? `${FROM_RIGHT}${isolated(whole(line), words)}${END}` : line;
