import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { termsOf, wordsOf } from "./words.ts";

const groups = z
  .array(z.array(z.string().min(1)).min(2))
  .parse(parse(readFileSync(new URL("same-words.yaml", import.meta.url), "utf8")));

/** The terms of a phrase, by which it is searched. */
type Phrase = readonly string[];

/** Phrases that mean the same as one, itself first. */
const others = new Map<string, readonly Phrase[]>();
for (const group of groups) {
  const phrases = group.map((phrase): Phrase => termsOf(phrase));
  for (const phrase of phrases) {
    const key = phrase.join(" ");
    if (!others.has(key)) others.set(key, [phrase, ...phrases.filter((one) => one !== phrase)]);
  }
}

/** How many words the longest phrase has. */
export const LONGEST_PHRASE = Math.max(...groups.flat().map((phrase) => wordsOf(phrase).length));

/** Phrases in Chinese, since no space tells where one ends. */
export const HAN_PHRASES: readonly string[] = groups
  .flat()
  .filter((phrase) => /^\p{sc=Han}{2,}$/u.test(phrase));

/** What means the same as these terms, they themselves first; null if nothing is known to. */
export const sameAs = (terms: Phrase): readonly Phrase[] | null =>
  others.get(terms.join(" ")) ?? null;
