import { indexed, type SearchedText, UNSEEN, weightOf } from "./documents.ts";
import type { Hit } from "./find.ts";
import { wordsOf } from "./words.ts";

/** A text in which a document matched, cut around the match, and the words of it that matched. */
export interface SearchMatch {
  readonly field: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** How much of a long text is shown around a match, in characters. */
const SHOWN = 200;
/** What stands between names that are searched as one text. */
const BETWEEN = " · ";

interface Range {
  from: number;
  to: number;
}

/** Where the terms stand in a text; neighbours that overlap, as in Chinese, are one. */
function ranges(text: string, terms: ReadonlySet<string>): Range[] {
  const found: Range[] = [];
  for (const { term, from, to } of wordsOf(text)) {
    if (!terms.has(term)) continue;
    const last = found.at(-1);
    if (last && from < last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The text from a little before the first match on. */
function around(text: string, first: number): string {
  if (text.length <= SHOWN) return text;
  const start = first < SHOWN / 2 ? 0 : text.indexOf(" ", first - SHOWN / 4) + 1;
  const end = Math.min(text.length, start + SHOWN);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

function matchIn({ field, text }: SearchedText, terms: ReadonlySet<string>): SearchMatch | null {
  const pieces = text
    .split(BETWEEN)
    .map((piece) => ({ piece, found: ranges(piece, terms) }))
    .filter(({ found }) => found.length > 0);
  const [first] = pieces;
  if (!first) return null;
  const words = pieces.flatMap(({ piece, found }) =>
    found.map(({ from, to }) => piece.slice(from, to)),
  );
  const shown =
    pieces.length === 1
      ? around(first.piece, first.found[0]?.from ?? 0)
      : pieces.map(({ piece }) => piece).join(BETWEEN);
  return { field, text: shown, words: [...new Set(words)] };
}

/** The terms that matched, by field of the index. */
function termsIn(holds: Hit["holds"]): Map<string, Set<string>> {
  const terms = new Map<string, Set<string>>();
  for (const { match } of holds)
    for (const [term, fields] of Object.entries(match))
      for (const field of fields) terms.set(field, (terms.get(field) ?? new Set()).add(term));
  return terms;
}

/** The texts of a hit that matched, best first. */
export function matchedIn({ document, holds }: Hit): SearchMatch[] {
  const terms = termsIn(holds);
  return document.texts
    .filter(({ field }) => !UNSEEN.has(field))
    .flatMap((one) => {
      const of = terms.get(indexed(one.field));
      if (!of) return [];
      const plain = new Set([...of].map((term) => term.replace("§", "")));
      return matchIn(one, plain) ?? [];
    })
    .toSorted((a, b) => weightOf(b.field) - weightOf(a.field) || (a.field < b.field ? -1 : 1));
}
