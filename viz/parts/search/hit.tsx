import type { FoundFragment } from "../../generated/queries.ts";
import { isLanguage, LANGUAGES, type WordKey, type Words } from "../../words/words.ts";
import { nodePath } from "../links.ts";
import { inLaw } from "../node-name.tsx";
import { useWords, Written } from "../reading.tsx";
import { showList } from "../words.ts";

type Hit = FoundFragment["hits"][number];

/** The name of what was found: a state's and a section's in the reader's language, all else as it is written. */
export function titleOf({ node, title }: Hit, words: Words): string {
  if (node.__typename === "Jurisdiction") return node.name;
  return node.__typename === "Provision" ? inLaw(node, words) : title;
}

/** The state whose law it is, or in which it happened. */
export const stateOf = ({ node }: Hit): string | null =>
  "jurisdiction" in node ? node.jurisdiction.name : null;

/** A field by its name: `nameEs` is the name in Spanish. */
export function fieldName(field: string, words: Words): string {
  const lang = /^name([A-Z][a-z])$/.exec(field)?.[1]?.toLowerCase() ?? "";
  return isLanguage(lang)
    ? `${words("search.field.name")} (${LANGUAGES[lang]})`
    : words(`search.field.${field}` as WordKey);
}

/** A text with the words picked out that matched. */
const Marked = ({ text, words }: { text: string; words: readonly string[] }) => {
  const parts = words.reduce<string[]>(
    (cut, word) =>
      cut.flatMap((part, place) =>
        place % 2 === 1 || !part.includes(word)
          ? [part]
          : part.split(word).flatMap((piece, index) => (index === 0 ? [piece] : [word, piece])),
      ),
    [text],
  );
  return (
    <>
      {parts.map((part, place) =>
        place % 2 === 1 ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>,
      )}
    </>
  );
};

/** One thing found: where it leads, in which fields, and the text around the first of them. */
export const Hit = ({ hit }: { hit: Hit }) => {
  const words = useWords();
  const path = nodePath(hit.node);
  const title = titleOf(hit, words);
  const state = stateOf(hit);
  const name = title === hit.title ? <Written>{title}</Written> : title;
  const told = hit.matched.find(({ text }) => !title.includes(text));
  return (
    <li>
      <b>{path === null ? name : <a href={path}>{name}</a>}</b>
      <span class="muted">
        {state !== null && `${state} · `}
        {words("search.matched", {
          fields: showList(
            hit.matched.map(({ field }) => fieldName(field, words)),
            words,
          ),
        })}
      </span>
      {told && (
        <Written as="p">
          <Marked text={told.text} words={told.words} />
        </Written>
      )}
    </li>
  );
};
