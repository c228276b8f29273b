import MiniSearch, { type SearchResult } from "minisearch";
import { onceARelease } from "../store/memoize-per-release.ts";
import { indexed, readDocuments, SECTION, type Searched, WEIGHTS } from "./documents.ts";
import { readPlaces } from "./places.ts";
import { Vocabulary } from "./typos.ts";
import { type Part, sectionTerm } from "./understand.ts";
import { termsOf, wordsOf } from "./words.ts";

/** How much the beginning of a word counts of what the word counts, and another name for what was asked. */
const BEGINNING = 0.4;
const OTHER_NAME = 0.8;
/** The least letters that are taken for the beginning of a word. */
const LEAST = 3;

/** How well a document holds a part of a query, and which of its terms stand in which fields. */
export interface Hold {
  readonly score: number;
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** Terms of a section's number: that of the whole, and of what it begins with. */
function sectionTerms(text: string): string[] {
  const [number] = SECTION.exec(text) ?? [];
  if (number === undefined) return [];
  const [whole = number] = /^\d+\p{L}{0,2}/u.exec(number) ?? [];
  return [...new Set([sectionTerm(number), sectionTerm(whole)])];
}

/** The index of a release, made when it is first searched. */
export const readIndex = onceARelease(async (context) => {
  const [documents, places] = await Promise.all([readDocuments(context), readPlaces(context)]);
  const vocabulary = new Vocabulary();
  const named = new Map<string, string[]>();
  for (const { id, names } of documents)
    for (const key of new Set(names.map((name) => termsOf(name).join(" "))))
      named.set(key, [...(named.get(key) ?? []), id]);
  // What offences are called stands in many documents.
  const read = new Map<string, readonly string[]>();
  const termsIn = (text: string): readonly string[] => {
    const before = read.get(text);
    if (before) return before;
    const words = wordsOf(text);
    vocabulary.add(words);
    const terms = termsOf(text, words);
    read.set(text, terms);
    return terms;
  };
  const index = new MiniSearch<Searched>({
    fields: Object.keys(WEIGHTS),
    extractField: ({ id, texts }, field) =>
      field === "id"
        ? id
        : texts.flatMap((one) => (indexed(one.field) === field ? one.text : [])).join("\n"),
    tokenize: (text, field) =>
      field === "section" ? [...termsIn(text), ...sectionTerms(text)] : [...termsIn(text)],
    processTerm: (term) => term,
  });
  index.addAll(documents);
  read.clear();
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    places,
    vocabulary,
    named,
    index,
  };
});

export type Index = Awaited<ReturnType<typeof readIndex>>;

const isNumber = (term: string): boolean => /\p{N}|§/u.test(term);

function oneWay(terms: readonly string[], prefix: boolean, { index }: Index): SearchResult[] {
  return index.search(terms.join(" "), {
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    combineWith: "AND",
    boost: WEIGHTS,
    prefix: (term) => prefix && term.length >= LEAST && !isNumber(term),
    weights: { prefix: BEGINNING, fuzzy: 0 },
  });
}

/** The documents that hold a part of a query in any of its ways, by id. */
export function holdersOf({ ways }: Part, index: Index): Map<string, Hold> {
  const held = new Map<string, Hold>();
  for (const [place, terms] of ways.entries()) {
    // Other names are written out; only what was typed may be cut short.
    if (place > 0 && !terms.every((term) => index.vocabulary.knows(term))) continue;
    for (const { id, score, match } of oneWay(terms, place === 0, index)) {
      const known = held.get(id as string);
      const now = place === 0 ? score : score * OTHER_NAME;
      // What was asked says more of why than other names for it, which come later.
      held.set(id as string, {
        score: Math.max(now, known?.score ?? 0),
        match: known?.match ?? match,
      });
    }
  }
  return held;
}
