import { type Document, isSeq, stringify } from "yaml";

/** Something could not be added; the message says why and what to do. */
export class CannotAdd extends Error {
  override readonly name = "CannotAdd";
}

/** The way to a list in a file. */
export type Place = readonly (string | number)[];

/** How far a position is from the start of its line. */
const columnOf = (text: string, position: number): number =>
  position - (text.lastIndexOf("\n", position - 1) + 1);

/** The text with one more item at the end of a list; what else stands there is left as it is. */
export function withItem(text: string, document: Document, place: Place, made: object): string {
  const item = (indent: number) =>
    stringify([made], { lineWidth: 0 }).trimEnd().replaceAll(/^/gm, " ".repeat(indent));
  const seq = document.getIn(place, true);
  if (!isSeq(seq) || !seq.range) {
    if (place.length > 1) throw new CannotAdd(`there is no list ${place.join(".")} to add to`);
    return `${text.trimEnd()}\n\n${place[0]}:\n${item(2)}\n`;
  }
  const [start, end] = seq.range;
  if (seq.flow) {
    if (seq.items.length > 0)
      throw new CannotAdd(`write ${place.join(".")} with one item a line first`);
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const indent = (/^ */.exec(text.slice(line))?.[0].length ?? 0) + 2;
    return `${text.slice(0, start).trimEnd()}\n${item(indent)}${text.slice(end)}`;
  }
  const whole = text.slice(0, end);
  const after = whole.endsWith("\n") ? text.slice(end) : text.slice(end).replace(/^\n/, "");
  return `${whole.trimEnd()}\n${item(columnOf(text, start))}\n${after}`;
}
