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
/** How many of a kind, while there are others: the sections of one law would leave no room for its cases. */
const OF_A_KIND = 3;

/** Hits that are looked at for others than the first kind. */
const LOOKED_AT = 50;

/** The first of each kind, and those after them only where there is room. */
function mixed<Hit extends { readonly kind: string }>(hits: readonly Hit[]): Hit[] {
  const counts = new Map<string, number>();
  const isFirst = new Set<Hit>(
    hits.filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= OF_A_KIND;
    }),
  );
  const chosen = new Set([...new Set([...isFirst, ...hits])].slice(0, MOST));
  return hits.filter((hit) => chosen.has(hit));
}

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
    first: LOOKED_AT,
    lang: t.lang,
  });
  const withPage = search.hits.flatMap((hit) => {
    const path = nodePath(hit.node);
    return path === null ? [] : [{ hit, path, kind: hit.kind }];
  });
  return mixed(withPage).map(({ hit, path }) => ({
    id: hit.node.id,
    title: titleOf(hit, t),
    about: [t(`search.kind.${hit.kind}`), stateOf(hit)].filter(Boolean).join(" · "),
    path,
  }));
}
