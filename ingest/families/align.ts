import { WHOLE } from "./rarity.ts";

/** A text to be aligned: a number a word, and what each word weighs, in quarters. */
export interface Weighed {
  readonly words: Uint32Array;
  readonly weights: Uint8Array;
}

/** The passage that two texts have most in common; places count words, `to` is behind the last. */
export interface Alignment {
  /** What it is worth: one for each rare word that both have, less a half for each one changed, added or left out. */
  readonly score: number;
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words that are the same in both, in order. */
  readonly shared: number;
}

/** In quarters, as the weights are. */
const CHANGED = 2;
const LEFT_OUT = 2;

const STOP = 0;
const BOTH = 1;
const ONLY_A = 2;
const ONLY_B = 3;

/**
 * The best local alignment by Smith and Waterman (1981), over words. A word that both have counts what it
 * weighs where it weighs less; of several best ones the first in `a`, then in `b`, is taken.
 */
export function align(a: Weighed, b: Weighed): Alignment | null {
  const [rows, columns] = [a.words.length, b.words.length];
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width);
  let here = new Int32Array(width);
  let best = { score: 0, row: 0, column: 0 };
  for (let row = 1; row <= rows; row += 1) {
    const word = a.words[row - 1];
    const weight = a.weights[row - 1] as number;
    here[0] = 0;
    for (let column = 1; column <= columns; column += 1) {
      const worth =
        word === b.words[column - 1] ? Math.min(weight, b.weights[column - 1] as number) : -CHANGED;
      let score = (above[column - 1] as number) + worth;
      let step = BOTH;
      const withoutA = (above[column] as number) - LEFT_OUT;
      if (withoutA > score) {
        score = withoutA;
        step = ONLY_A;
      }
      const withoutB = (here[column - 1] as number) - LEFT_OUT;
      if (withoutB > score) {
        score = withoutB;
        step = ONLY_B;
      }
      if (score <= 0) {
        score = 0;
        step = STOP;
      }
      here[column] = score;
      steps[row * width + column] = step;
      if (score > best.score) best = { score, row, column };
    }
    [above, here] = [here, above];
  }
  return best.score === 0 ? null : trace(a, b, steps, best);
}

/** Goes back from the end of the best alignment to its beginning. */
function trace(
  a: Weighed,
  b: Weighed,
  steps: Uint8Array,
  { score, row: aTo, column: bTo }: { score: number; row: number; column: number },
): Alignment {
  const width = b.words.length + 1;
  let [row, column, shared] = [aTo, bTo, 0];
  for (let step = BOTH; step !== STOP; step = steps[row * width + column] as number) {
    const at = steps[row * width + column] as number;
    if (at === BOTH && a.words[row - 1] === b.words[column - 1]) shared += 1;
    if (at !== ONLY_B) row -= 1;
    if (at !== ONLY_A) column -= 1;
  }
  return { score: score / WHOLE, aFrom: row, aTo, bFrom: column, bTo, shared };
}
