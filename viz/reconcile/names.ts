/** A text as it is compared: without capitals, accents and signs, words with one space between. */
export const normal = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Each two neighbouring characters, with how often they stand there; a single one stands for itself. */
function pairs(text: string): Map<string, number> {
  const characters = [...text];
  const counted = new Map<string, number>();
  const last = Math.max(1, characters.length - 1);
  for (let at = 0; at < last; at += 1) {
    const pair = characters.slice(at, at + 2).join("");
    counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  return counted;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);

/** How alike two normal texts are, from 0 to 1: the share of their pairs of characters in common (Dice). */
export function similarity(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const common = [...ofA].map(([pair, count]) => Math.min(count, ofB.get(pair) ?? 0));
  return (2 * sum(common)) / (sum(ofA.values()) + sum(ofB.values()));
}

/** Whether a word of a normal text, and what follows it, begins with a normal prefix. */
export const hasPrefix = (text: string, prefix: string): boolean =>
  ` ${text}`.includes(` ${prefix}`);
