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
