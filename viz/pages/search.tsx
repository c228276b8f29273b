import { withQuery } from "../address/links.ts";
import {
  type FoundFragment,
  type SearchKind,
  SearchKindDocument,
  SearchKindsDocument,
} from "../generated/queries.ts";
import { showList } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import type { Page } from "../shell/page.ts";
import { Hit } from "./search/hit.tsx";
import { KINDS, kindIn, soughtIn } from "./search/options.ts";

/** How many of each kind are shown together, and how many of one kind on a page. */
const TOGETHER = 5;
const ALONE = 20;

interface Group {
  readonly kind: SearchKind;
  readonly found: FoundFragment;
}

interface Found extends Pick<FoundFragment, "didYouMean" | "within"> {
  readonly groups: readonly Group[];
  readonly release: string;
}

async function groupsOf(
  ask: Ask,
  asked: { sought: string; kind: SearchKind | null; after: string | null },
  words: Words,
): Promise<Found> {
  const { sought: query, kind, after } = asked;
  const { lang } = words;
  if (kind !== null) {
    const { search: found, meta } = await ask(SearchKindDocument, {
      query,
      kinds: [kind],
      first: ALONE,
      after,
      lang,
    });
    const { didYouMean, within } = found;
    return { groups: [{ kind, found }], didYouMean, within, release: meta.release };
  }
  const { meta, ...of } = await ask(SearchKindsDocument, { query, first: TOGETHER, lang });
  const best = ({ found }: Group) => found.hits[0]?.score ?? 0;
  const groups = KINDS.map((one): Group => ({ kind: one, found: of[one] }))
    .filter(({ found }) => found.totalCount > 0)
    .toSorted((a, b) => best(b) - best(a));
  const { didYouMean, within } = of.jurisdiction;
  return { groups, didYouMean, within, release: meta.release };
}

const Form = ({ sought, words }: { sought: string; words: Words }) => (
  <form class="find" action="/search" method="get">
    <label for="search-here">{words("search.label")}</label>
    <input id="search-here" type="search" name="q" value={sought} size={32} />
    <button type="submit">{words("search.go")}</button>
  </form>
);

/** What can be searched, said to whoever has not asked yet. */
const Explained = ({ words }: { words: Words }) => (
  <>
    <p>{words("search.explains")}</p>
    <dl class="facts">
      {KINDS.map((kind) => (
        <>
          <dt key={kind}>{words(`search.kind.${kind}`)}</dt>
          <dd>{words(`search.in.${kind}`)}</dd>
        </>
      ))}
    </dl>
  </>
);

export const searchPage: Page = {
  path: "/search",
  options: ["q", "kind", "after"],
  async show({ ask, query, words }) {
    const sought = soughtIn(query, words);
    const kind = kindIn(query, words);
    if (sought === "")
      return {
        title: words("search.title"),
        description: words("search.explains"),
        body: (
          <>
            <h1>{words("search.title")}</h1>
            <Form sought="" words={words} />
            <Explained words={words} />
          </>
        ),
      };
    const after = query.get("after") || null;
    const { groups, didYouMean, within, release } = await groupsOf(
      ask,
      { sought, kind, after },
      words,
    );
    const count = groups.reduce((sum, { found }) => sum + found.totalCount, 0);
    const told = words("search.found", { count, asked: sought });
    const lang = query.get("lang");
    return {
      title: told,
      description: told,
      release,
      body: (
        <>
          <h1>{told}</h1>
          <Form sought={sought} words={words} />
          {didYouMean !== null && (
            <p class="notice">
              {words.rich("search.meant", {
                asked: sought,
                meant: (
                  <a href={withQuery("/search", { q: didYouMean, kind, lang })}>{didYouMean}</a>
                ),
              })}
            </p>
          )}
          {within.length > 0 && (
            <p class="muted">
              {words("search.within", {
                states: showList(
                  within.map(({ name }) => name),
                  words,
                ),
              })}
            </p>
          )}
          {count === 0 && (
            <>
              <p class="notice">{words("search.tryAgain")}</p>
              <Explained words={words} />
            </>
          )}
          {groups.map(({ kind: of, found }) => (
            <section key={of} aria-labelledby={`found-${of}`}>
              <h2 id={`found-${of}`}>{words(`search.kind.${of}`)}</h2>
              <ul class="found">
                {found.hits.map((hit) => (
                  <Hit key={hit.node.id} hit={hit} />
                ))}
              </ul>
              {kind === null && found.totalCount > found.hits.length && (
                <p>
                  <a href={withQuery("/search", { q: sought, kind: of, lang })}>
                    {words("search.more", { count: found.totalCount })}
                    <span class="visually-hidden">
                      {words("list.colon")}
                      {words(`search.kind.${of}`)}
                    </span>
                  </a>
                </p>
              )}
              {kind !== null && found.pageInfo.hasNextPage && (
                <p>
                  <a
                    href={withQuery("/search", {
                      q: sought,
                      kind,
                      after: found.pageInfo.endCursor,
                      lang,
                    })}
                  >
                    {words("search.next")}
                  </a>
                </p>
              )}
            </section>
          ))}
          {kind !== null && (
            <p>
              <a href={withQuery("/search", { q: sought, lang })}>{words("search.allKinds")}</a>
            </p>
          )}
        </>
      ),
    };
  },
};
