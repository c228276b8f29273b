import { bisectLeft } from "d3";
import { hashText, spread } from "./hash.ts";

/** What decides whether two texts may be a pair of the null model. */
export interface Subject {
  readonly id: string;
  readonly jurisdiction: string;
  readonly language: string;
  readonly offences: readonly string[];
}

/** Pairs that tell what chance brings, at most. */
const WANTED = 20_000;

/** So few texts that all their pairs are looked at. */
const FEW = 700;

/** Texts of different states, in one language, about different offences: what they share, they share by chance. */
const isChance = (a: Subject, b: Subject): boolean =>
  a.jurisdiction !== b.jurisdiction &&
  a.language === b.language &&
  a.offences.length > 0 &&
  b.offences.length > 0 &&
  !a.offences.some((offence) => b.offences.includes(offence));

/**
 * Pairs drawn at random, always the same: each draw is a number, and takes the texts whose ids' numbers
 * follow it. A text more or less changes the draws that fall on it and no others.
 */
export function chancePairs(texts: readonly Subject[], wanted = WANTED): [number, number][] {
  const known = texts.flatMap((text, index) => (text.offences.length > 0 ? [index] : []));
  const at = (index: number): Subject => texts[index] as Subject;
  if (known.length <= FEW) {
    const all = known.flatMap((a, nth) =>
      known
        .slice(nth + 1)
        .flatMap((b): [number, number][] => (isChance(at(a), at(b)) ? [[a, b]] : [])),
    );
    if (all.length <= wanted) return all;
    const order = ([a, b]: [number, number]): number => hashText(`${at(a).id} ${at(b).id}`);
    return all
      .map((pair) => ({ pair, order: order(pair) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, wanted)
      .map(({ pair }) => pair);
  }
  const ring = known
    .map((index) => ({ index, place: hashText(at(index).id) }))
    .sort((a, b) => a.place - b.place);
  const places = ring.map(({ place }) => place);
  const after = (draw: number): number =>
    (ring[bisectLeft(places, spread(draw)) % ring.length] as { index: number }).index;
  const drawn = new Map<number, [number, number]>();
  for (let draw = 1; draw <= wanted * 10 && drawn.size < wanted; draw += 1) {
    const [a, b] = [after(2 * draw), after(2 * draw + 1)].sort((x, y) => x - y) as [number, number];
    if (isChance(at(a), at(b))) drawn.set(a * texts.length + b, [a, b]);
  }
  return [...drawn.values()];
}
