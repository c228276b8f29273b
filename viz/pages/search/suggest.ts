import { nodePath } from "../../address/links.ts";
import { SearchKindDocument } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { stateOf, titleOf } from "./hit.tsx";
import { soughtIn } from "./options.ts";

/** A thing that may be meant. */
export interface Suggestion {
  readonly id: string;
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
  t: Messages,
): Promise<Suggestion[]> {
  const sought = soughtIn(query, t);
  if (sought === "") return [];
  const { search } = await ask(SearchKindDocument, {
    query: sought,
    kinds: null,
    first: MOST,
    lang: t.lang,
  });
  return search.hits.flatMap((hit) => {
    const path = nodePath(hit.node);
    return path === null
      ? []
      : [
          {
            id: hit.node.id,
            title: titleOf(hit, t),
            about: [t(`search.kind.${hit.kind}`), stateOf(hit)].filter(Boolean).join(" · "),
            path,
          },
        ];
  });
}
