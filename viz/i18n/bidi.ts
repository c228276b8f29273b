import type { Messages } from "./messages.ts";

const FROM_RIGHT = "\u2067";

const FROM_LEFT = "\u2066";

const END = "\u2069";

/** Latin words, days, intervals, ids: what reads from the left within a text that reads from the right. */
const LATIN = /[A-Za-z0-9≠](?:[\w .,:–%×/-]*[A-Za-z0-9%])?/g;

/** A text in which what reads from the left stays whole: `2024-08-08` does not become `08-08-2024`. */
export const isolated = (text: string, { dir }: Pick<Messages, "dir">): string =>
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
export const directed = (line: string, t: Pick<Messages, "dir">): string =>
  t.dir === "rtl" ? `${FROM_RIGHT}${isolated(whole(line), t)}${END}` : line;
