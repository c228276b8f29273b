import { withCarets } from "../../schema/graph/keys.ts";
import { SECTION } from "./documents.ts";
import { type PlaceNamed, type Places, placesIn } from "./places.ts";
import { HAN_PHRASES, LONGEST_PHRASE, sameAs } from "./same-words.ts";
import { stem, termsOf, type Word, wordsOf } from "./words.ts";

/** A part of what is sought: ways to write it, as terms that must stand together in a text. */
export interface Part {
  /** Each a list of terms; the first as it was asked. */
  readonly ways: readonly (readonly string[])[];
  /** The word that it is, if it is one and has no other names. */
  readonly word: Word | null;
}

/** What a query asks for. */
export interface Understood {
  /** What is read: the query, with a space around what is known of a script that has none. */
  readonly text: string;
  /** All of its words. */
  readonly words: readonly Word[];
  readonly places: readonly PlaceNamed[];
  /** What is sought beside the places, or within them. */
  readonly parts: readonly Part[];
  /** What is sought if no word is taken for a place. */
  readonly literal: readonly Part[];
}

/** Small words of six languages, by which nothing can be told from anything else. */
const SMALL = new Set(
  wordsOf(
    "a an and are as at be by for from in is it no not of on or that the to under what which who with " +
      "al con de del el en la las lo los o para por que se un una y " +
      "au aux ce d dans des du est et l le les ou par pas pour qu qui sur une " +
      "в во и из к на о об от по с со у для или не что " +
      "في من على عن الى أو و مع هذا هذه التي الذي 的 和 与 在 nº n° n nr",
  ).map(({ plain }) => plain),
);

/** Words before the number of a section or article. */
const SECTION_WORDS = new Set(
  wordsOf(
    "s ss sec sect section sections art arts article articles artículo artículos sección artigo articolo " +
      "статья статьи ст مادة المادة 第 条 § paragraph",
  ).map(({ plain }) => plain),
);

const COMPOUND = /^(?:cyber|ciber|кибер)(.{5,})$/u;

/** A section's number as a term of its own, told from the same number elsewhere. */
export const sectionTerm = (section: string): string => `§${withCarets(section).toLowerCase()}`;

/** Puts a space around what is known of a script that has none. */
function spaced(text: string, { han }: Places): string {
  if (!/\p{sc=Han}/u.test(text)) return text;
  const known = [...han, ...HAN_PHRASES].toSorted((a, b) => b.length - a.length);
  return text.replaceAll(new RegExp(known.join("|"), "gu"), " $& ");
}

/** How many words of a query are sought; nobody asks with more, and each is looked up in the whole index. */
const MOST_WORDS = 24;

/** How many are, where all of them are small: each stands in nearly every text. */
const MOST_SMALL_WORDS = 4;

/** The words of a query as parts, phrases that have other names together. */
function partsOf(text: string, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const [first] = words.slice(at, at + 1);
    if (!first) break;
    const phrase = phraseAt(words, at);
    if (phrase) {
      parts.push({ ways: phrase.ways, word: null });
      at = phrase.to;
      continue;
    }
    const next = words[at + 1];
    if (SECTION_WORDS.has(first.plain) && next && /^\d/.test(next.surface)) {
      const [number = next.surface] = SECTION.exec(text.slice(next.from)) ?? [];
      parts.push({ ways: [[sectionTerm(number)], termsOf(number)], word: null });
      const end = next.from + number.length;
      at += 1;
      while (at < words.length && (words[at]?.from ?? end) < end) at += 1;
      continue;
    }
    if (!SMALL.has(first.plain)) parts.push({ ways: waysOf(first), word: first });
    at += 1;
  }
  const sought = parts.length > 0 ? parts : words.map(literally).slice(0, MOST_SMALL_WORDS);
  // What is said twice is looked for once.
  return [...new Map(sought.map((part) => [JSON.stringify(part.ways), part])).values()];
}

const literally = (word: Word): Part => ({ ways: [[word.term]], word });

/** A word and, if it is written as one with an opener, what follows it: `cyberstalking` is stalking. */
function waysOf({ plain, term }: Word): (readonly string[])[] {
  const [, rest] = COMPOUND.exec(plain) ?? [];
  if (rest === undefined) return [[term]];
  const after = stem(rest);
  return [[term], [after], ...(sameAs([after]) ?? []).map(sought)];
}

/** The longest phrase from a word on that has other names, or is written as one word as well. */
function phraseAt(words: readonly Word[], from: number) {
  for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to -= 1) {
    const these = words.slice(from, to);
    const terms = these.map(({ term }) => term);
    const compound = to - from === 2 ? [stem(these.map(({ plain }) => plain).join(""))] : null;
    const ways = sameAs(terms) ?? (compound && sameAs(compound));
    if (ways)
      return {
        ways: [terms, ...ways.filter((one) => one.join(" ") !== terms.join(" "))].map(sought),
        to,
      };
  }
  return null;
}

/** The terms of a phrase without its small words. */
function sought(terms: readonly string[]): readonly string[] {
  const large = terms.filter((term) => !SMALL.has(term));
  return large.length > 0 ? large : terms;
}

/** What a query asks for: which places it names, and what is sought there. */
export function understand(query: string, places: Places): Understood {
  const text = spaced(query, places);
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const named = placesIn(words, places);
  const within = (place: number) => named.some(({ from, to }) => from <= place && place < to);
  const others = words.filter((_, place) => !within(place));
  return {
    text,
    words,
    places: named,
    parts: others.length === 0 ? [] : partsOf(text, others),
    literal: partsOf(text, words),
  };
}
