import { nodePath } from "../../address/links.ts";
import type { FoundFragment } from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { isLanguage, LANGUAGES, type MessageKey, type Messages } from "../../i18n/messages.ts";
import { inLaw } from "../../records/node-name.tsx";

type Hit = FoundFragment["hits"][number];

/** The name of what was found: a country's, a treaty's and a section's in the reader's language, all else as it is written. */
export function titleOf({ node, title }: Hit, t: Messages): string {
  if (node.__typename === "Jurisdiction") return node.name;
  if (node.__typename === "Code") return node.label;
  if (node.__typename === "Treaty") return node.shortTitle;
  return node.__typename === "Provision" ? inLaw(node, t) : title;
}

/** The state whose law it is, or in which it happened. */
export const stateOf = ({ node }: Hit): string | null =>
  "jurisdiction" in node ? node.jurisdiction.name : null;

/** A field by its name: `nameEs` is the name in Spanish. */
function fieldName(field: string, t: Messages): string {
  const lang = /^name([A-Z][a-z])$/.exec(field)?.[1]?.toLowerCase() ?? "";
  return isLanguage(lang)
    ? `${t("search.field.name")} (${LANGUAGES[lang]})`
    : t(`search.field.${field}` as MessageKey);
}

/** A sign that a word can hold, so that a word is not picked out within another. */
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words, in which a word may stand anywhere. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A text cut into pieces, every second of them one of the words. */
export function cutAt(text: string, words: readonly string[]): string[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const pieces: string[] = [];
  let begun = 0;
  let at = 0;
  const open = (place: number, word: string): boolean =>
    UNSPACED.test(word) ||
    (!IN_WORD.test(text.slice(0, place).slice(-1)) &&
      !IN_WORD.test(text.slice(place + word.length, place + word.length + 1)));
  while (at < text.length) {
    const word = longestFirst.find((one) => text.startsWith(one, at) && open(at, one));
    if (word === undefined || word === "") {
      at += 1;
      continue;
    }
    pieces.push(text.slice(begun, at), word);
    at += word.length;
    begun = at;
  }
  return [...pieces, text.slice(begun)];
}

/** A text with the words picked out that matched. */
const Marked = ({ text, words }: { text: string; words: readonly string[] }) => (
  <>
    {cutAt(text, words).map((part, place) =>
      place % 2 === 1 ? <mark key={place}>{part}</mark> : part,
    )}
  </>
);

/** One thing found: where it leads, in which fields, and the text around the first of them. */
export const Hit = ({ hit }: { hit: Hit }) => {
  const t = useMessages();
  const path = nodePath(hit.node);
  const title = titleOf(hit, t);
  const state = stateOf(hit);
  const inTitle = hit.matched.filter(({ text }) => title.includes(text));
  const marked = <Marked text={title} words={inTitle.flatMap(({ words: found }) => found)} />;
  const name = title === hit.title ? <EnglishText>{marked}</EnglishText> : marked;
  // The country stands beside the name already, and a treaty's titles in other languages say no more than one of them.
  const said = hit.node.__typename === "Treaty" ? "labels" : "jurisdiction";
  const match = hit.matched.find(({ field, text }) => field !== said && !title.includes(text));
  return (
    <li>
      <b>{path === null ? name : <a href={path}>{name}</a>}</b>
      <span class="muted">
        {state !== null && `${state} · `}
        {t("search.matched", {
          fields: formatList(
            hit.matched.map(({ field }) => fieldName(field, t)),
            t,
          ),
        })}
      </span>
      {match && (
        <EnglishText as="p">
          <Marked text={match.text} words={match.words} />
        </EnglishText>
      )}
    </li>
  );
};
