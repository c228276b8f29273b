import { nodePath } from "../../address/links.ts";
import { SearchKindDocument } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { stateOf, titleOf } from "./hit.tsx";
import { soughtIn } from "./options.ts";

/** A thing that may be meant. */
export interface Suggestion {
  readonly title: string;
  /** Of what kind and of which state, in the reader's language. */
  readonly about: string;
  readonly path: string;
}

/** How many are suggested. */
const MOST = 8;

/** What a reader may mean who has typed so much; only what has a page. */
export async function suggest(
  ask: Ask,
  query: URLSearchParams,
  words: Words,
): Promise<Suggestion[]> {
  const sought = soughtIn(query, words);
  if (sought === "") return [];
  const { search } = await ask(SearchKindDocument, {
    query: sought,
    kinds: null,
    first: MOST,
    lang: words.lang,
  });
  return search.hits.flatMap((hit) => {
    const path = nodePath(hit.node);
    return path === null
      ? []
      : [
          {
            title: titleOf(hit, words),
            about: [words(`search.kind.${hit.kind}`), stateOf(hit)].filter(Boolean).join(" · "),
            path,
          },
        ];
  });
}
