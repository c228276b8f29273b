import type { JSX } from "preact";
import { BadAddress } from "../../address/errors.ts";
import { withQuery } from "../../address/links.ts";
import {
  GraphSearchDocument,
  type GraphSearchQuery,
  NodeNamedDocument,
} from "../../generated/queries.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { NodeItem } from "../../records/node-item.tsx";
import { nodeName } from "../../records/node-name.tsx";
import { suggestionTexts } from "../../shell/search-box.tsx";

const LISTED = 25;
const MOST_LETTERS = 200;

type Hits = GraphSearchQuery["search"];

/** What a search finds to begin with. */
export async function searched(ask: Ask, query: string, t: Messages): Promise<Hits> {
  if (query.length > MOST_LETTERS)
    throw new BadAddress(t("graph.refusedQuery", { most: MOST_LETTERS }));
  return (await ask(GraphSearchDocument, { query, first: LISTED, lang: t.lang })).search;
}

/** What was found, each leading on; a link that keeps what else the address says. */
export const Found = ({
  query,
  hits,
  href,
}: {
  query: string;
  hits: Hits;
  href: (id: string) => string;
}) => {
  const t = useMessages();
  if (hits.totalCount === 0) return <p>{t("graph.noResult", { query })}</p>;
  return (
    <>
      <p>
        {t("graph.results", { query, count: hits.totalCount })}
        {t("sentence.end")}
        {hits.totalCount > hits.hits.length && (
          <> {t("graph.firstOnly", { shown: hits.hits.length })}</>
        )}
      </p>
      <ul class="found columns">
        {hits.hits.map(({ node }) => (
          <NodeItem key={node.id} node={node} href={href(node.id)} />
        ))}
      </ul>
    </>
  );
};

/** One end of a way as given: the node that it is or means, or what it may mean. */
export interface End {
  readonly given: string;
  readonly id: string | null;
  /** What it is called, for its field. */
  readonly name: string;
  readonly hits: Hits | null;
}

/** What one end of a way means: a node by id, or the one node of exactly that name. */
export async function endOf(ask: Ask, given: string, t: Messages): Promise<End> {
  if (given === "") return { given, id: null, name: "", hits: null };
  const { node } = await ask(NodeNamedDocument, { id: given, lang: t.lang });
  if (node) return { given, id: node.id, name: nodeName(node, t), hits: null };
  const hits = await searched(ask, given, t);
  const exact = hits.hits.filter(
    (hit) => nodeName(hit.node, t).toLowerCase() === given.toLowerCase(),
  );
  const [only] = exact;
  return only && exact.length === 1
    ? { given, id: only.node.id, name: nodeName(only.node, t), hits: null }
    : { given, id: null, name: given, hits };
}

/** Which of several nodes an end of a way means. */
export const WhichEnd = ({ end, name, other }: { end: End; name: "from" | "to"; other: End }) => {
  const t = useMessages();
  if (end.hits === null) return null;
  const rest = name === "from" ? { to: other.given } : { from: other.given };
  return (
    <section>
      <h2>{t("graph.whichMeant", { asked: end.given })}</h2>
      <Found
        query={end.given}
        hits={end.hits}
        href={(id) => withQuery("/graph", { ...rest, [name]: id })}
      />
    </section>
  );
};

/** A field for a node, by name; the script adds the suggestions of the search, and sends the id of what is chosen. */
export const NodeField = ({
  node,
  ...input
}: { node?: string | null } & JSX.IntrinsicElements["input"]) => {
  const t = useMessages();
  return (
    <span class="suggests">
      <input {...input} data-suggest="" data-node={node ?? undefined} {...suggestionTexts(t)} />
    </span>
  );
};

/** Where to begin: with two items to connect, or with one. */
export const Begin = ({ query, from, to }: { query: string; from: End; to: End }) => {
  const t = useMessages();
  return (
    <div class="begin">
      <form class="find" action="/graph" method="get" aria-labelledby="way-title">
        <b id="way-title">{t("graph.wayTitle")}</b>
        {(
          [
            ["from", from],
            ["to", to],
          ] as const
        ).map(([name, end]) => (
          <span key={name} class="pick">
            <label for={`way-${name}`}>{t(`graph.${name}`)}</label>
            <NodeField id={`way-${name}`} name={name} value={end.name} node={end.id} required />
          </span>
        ))}
        <button type="submit">{t("graph.showWay")}</button>
      </form>
      <search>
        <form class="find" action="/graph" method="get">
          <label for="graph-q">{t("graph.searchLabel")}</label>
          <NodeField
            id="graph-q"
            type="search"
            name="q"
            value={query}
            maxLength={MOST_LETTERS}
            data-opens=""
            required
          />
          <button type="submit">{t("graph.find")}</button>
        </form>
      </search>
    </div>
  );
};
