/** Made-up provisions in no language, with planted copies of which it is known what was copied. */
import { randomInt, randomLcg, range } from "d3";
import type { Comparable } from "../../ingest/families/find.ts";

const SEED = 0.62;
const STATES = 100;
const OFFENCES = 20;
/** Words of a vocabulary in which the nth word comes up as often as 1/n, as in real languages. */
const VOCABULARY = 20_000;
/** What every drafter writes: a few phrases in most provisions, and some more on each offence. */
const COMMON_PHRASES = 30;
const PHRASES_ON_AN_OFFENCE = 10;

export const TEXTS = { provisions: 50_000, originals: 1_000, mostEdited: 0.3 };

/** Two provisions of which one passage is the same but for so many edited words. */
export interface Planted {
  readonly a: string;
  readonly b: string;
  /** The share of words changed, left out or added, on the way from one to the other. */
  readonly edited: number;
}

export function plantedTexts(): {
  texts: Comparable[];
  planted: readonly Planted[];
} {
  const { provisions: size } = TEXTS;
  const source = randomLcg(SEED);
  const below = (limit: number): number => randomInt.source(source)(limit)();
  const word = (): string => `w${Math.floor(VOCABULARY ** source())}`;
  const words = (count: number): string[] => range(count).map(word);
  const phrases = (count: number, most: number): string[][] =>
    range(count).map(() => words(6 + below(most - 5)));
  const common = phrases(COMMON_PHRASES, 16);
  const onOffence = range(OFFENCES).map(() => phrases(PHRASES_ON_AN_OFFENCE, 9));
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

  const contents = range(size).map((index) => [
    ...words(15 + below(25)),
    ...pick(onOffence[index % OFFENCES] as string[][]),
    ...words(10 + below(20)),
    ...pick(common),
    ...pick(common),
  ]);
  const edit = (passage: readonly string[], share: number): string[] =>
    passage.flatMap((own) => {
      if (source() >= share) return [own];
      return pick([[word()], [], [own, word()]]);
    });

  const stateOf = (index: number): number => Math.floor(index / OFFENCES) % STATES;
  const planted: Planted[] = [];
  const idOf = (index: number): string => `text/${String(index).padStart(5, "0")}`;
  // 47 and 20 have no common divisor, so originals are on every offence.
  const originals = range(TEXTS.originals).map((nth) => nth * 47);
  const taken = new Set(originals);
  // Copies stand in the middle of other words, on the same offence, in other states.
  for (const original of originals) {
    const passage = words(25 + below(40));
    contents[original] = [...words(below(10)), ...passage, ...(contents[original] ?? []).slice(20)];
    for (let copies = 1 + below(3); copies > 0; copies -= 1) {
      const copy = OFFENCES * below(size / OFFENCES) + (original % OFFENCES);
      if (taken.has(copy) || stateOf(copy) === stateOf(original)) continue;
      taken.add(copy);
      const edited = source() * TEXTS.mostEdited;
      const own = contents[copy] ?? [];
      contents[copy] = [...own.slice(0, 10), ...edit(passage, edited), ...own.slice(30)];
      planted.push({ a: idOf(original), b: idOf(copy), edited });
    }
  }
  const texts = contents.map((own, index) => ({
    id: idOf(index),
    jurisdiction: `SYNTHETIC-${stateOf(index)}`,
    language: "en",
    offences: [`offence-${index % OFFENCES}`],
    content: own.join(" "),
  }));
  return { texts, planted };
}
