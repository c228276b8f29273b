import { withQuery } from "../address/links.ts";
import {
  type FoundFragment,
  type SearchKind,
  SearchKindDocument,
  SearchKindsDocument,
} from "../generated/queries.ts";
import { formatList } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import type { Page } from "../shell/page.ts";
import { SearchForm } from "../shell/search-form.tsx";
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
  t: Messages,
): Promise<Found> {
  const { sought: query, kind, after } = asked;
  const { lang } = t;
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

/** Where all of a kind are listed. */
const LISTS: Readonly<Partial<Record<SearchKind, string>>> = {
  jurisdiction: "/jurisdictions",
  law: "/laws",
  provision: "/provisions",
  case: "/cases",
  treaty: "/treaties",
  code: "/methods",
};

/** The name of a kind, as a link where there is a list of it. */
const listed = (kind: SearchKind, t: Messages) => {
  const [list, name] = [LISTS[kind], t(`search.kind.${kind}`)];
  return list === undefined ? name : <a href={list}>{name}</a>;
};

/** What can be searched, said to whoever has not asked yet or found nothing; each kind leads to its list. */
const Explained = ({ t }: { t: Messages }) => (
  <>
    <p>{t("search.explains")}</p>
    <dl class="facts">
      {KINDS.map((kind) => (
        <>
          <dt key={kind}>{listed(kind, t)}</dt>
          <dd>{t(`search.in.${kind}`)}</dd>
        </>
      ))}
    </dl>
  </>
);

export const searchPage: Page = {
  path: "/search",
  options: ["q", "kind", "after"],
  async show({ ask, query, t }) {
    const sought = soughtIn(query, t);
    const kind = kindIn(query, t);
    if (sought === "")
      return {
        title: t("search.title"),
        description: t("search.explains"),
        body: (
          <>
            <h1>{t("search.title")}</h1>
            <SearchForm sought="" t={t} />
            <Explained t={t} />
          </>
        ),
      };
    const after = query.get("after") || null;
    const { groups, didYouMean, within, release } = await groupsOf(ask, { sought, kind, after }, t);
    const count = groups.reduce((sum, { found }) => sum + found.totalCount, 0);
    const title = t("search.found", { count, asked: sought });
    const lang = query.get("lang");
    return {
      title: title,
      description: title,
      release,
      body: (
        <>
          <h1>{title}</h1>
          <SearchForm sought={sought} t={t} />
          {didYouMean !== null && (
            <p class="notice">
              {t.rich("search.meant", {
                asked: sought,
                meant: (
                  <a href={withQuery("/search", { q: didYouMean, kind, lang })}>{didYouMean}</a>
                ),
              })}
            </p>
          )}
          {within.length > 0 && (
            <p class="muted">
              {t("search.within", {
                states: formatList(
                  within.map(({ name }) => name),
                  t,
                ),
              })}
            </p>
          )}
          {count === 0 && (
            <>
              <p class="notice">{t("search.tryAgain")}</p>
              <Explained t={t} />
            </>
          )}
          {groups.map(({ kind: of, found }) => (
            <section key={of} aria-labelledby={`found-${of}`}>
              <h2 id={`found-${of}`}>{t(`search.kind.${of}`)}</h2>
              <ul class="found">
                {found.hits.map((hit) => (
                  <Hit key={hit.node.id} hit={hit} />
                ))}
              </ul>
              {kind === null && found.totalCount > found.hits.length && (
                <p>
                  <a href={withQuery("/search", { q: sought, kind: of, lang })}>
                    {t("search.more", { count: found.totalCount })}
                    <span class="visually-hidden">
                      {t("list.colon")}
                      {t(`search.kind.${of}`)}
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
                    {t("search.next")}
                  </a>
                </p>
              )}
            </section>
          ))}
          {kind !== null && (
            <p>
              <a href={withQuery("/search", { q: sought, lang })}>{t("search.allKinds")}</a>
            </p>
          )}
        </>
      ),
    };
  },
};
