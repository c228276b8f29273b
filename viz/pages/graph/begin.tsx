import { BadAddress } from "../../address/errors.ts";
import { graphPath, withQuery } from "../../address/links.ts";
import {
  GraphNodeDocument,
  GraphSearchDocument,
  type GraphSearchQuery,
} from "../../generated/queries.ts";
import { formatCode } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { NodeName, nodeName } from "../../records/node-name.tsx";
import { type Choices, Pick, stateOptions } from "../../shell/controls.tsx";

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
          <li key={node.id}>
            <a href={href(node.id)}>
              <NodeName node={node} t={t} />
            </a>{" "}
            <span class="muted">{formatCode("node", node.__typename, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** One end of a way as given: the id that it is or means, or what it may mean. */
export interface End {
  readonly given: string;
  readonly id: string | null;
  readonly hits: Hits | null;
}

/** What one end of a way means: a node by id, or the one node of exactly that name. */
export async function endOf(ask: Ask, given: string, t: Messages): Promise<End> {
  if (given === "") return { given, id: null, hits: null };
  const { node } = await ask(GraphNodeDocument, { id: given, lang: t.lang });
  if (node) return { given, id: node.id, hits: null };
  const hits = await searched(ask, given, t);
  const exact = hits.hits.filter(
    (hit) => nodeName(hit.node, t).toLowerCase() === given.toLowerCase(),
  );
  const [only] = exact;
  return only && exact.length === 1
    ? { given, id: only.node.id, hits: null }
    : { given, id: null, hits };
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

/** Where to begin: by a word, a treaty, a state, or the two ends of a way. */
export const Begin = ({
  query,
  from,
  to,
  all,
}: {
  query: string;
  from: string;
  to: string;
  /** What may be begun with; null where something is drawn already. */
  all: Choices | null;
}) => {
  const t = useMessages();
  return (
    <div class="begin">
      <search>
        <form class="find" action="/graph" method="get">
          <label for="graph-q">{t("graph.searchLabel")}</label>
          <input
            id="graph-q"
            type="search"
            name="q"
            value={query}
            maxLength={MOST_LETTERS}
            required
          />
          <button type="submit">{t("graph.find")}</button>
        </form>
      </search>
      {all && (
        <form class="find" action="/graph" method="get">
          <Pick label={t("graph.orState")} name="around" options={stateOptions(all)} />
          <button type="submit">{t("graph.open")}</button>
        </form>
      )}
      <form class="find" action="/graph" method="get" aria-labelledby="way-title">
        <span id="way-title" class="visually-hidden">
          {t("graph.wayTitle")}
        </span>
        <span class="pick">
          <label for="way-from">{t("graph.from")}</label>
          <input id="way-from" name="from" value={from} required />
        </span>
        <span class="pick">
          <label for="way-to">{t("graph.to")}</label>
          <input id="way-to" name="to" value={to} required />
        </span>
        <button type="submit">{t("graph.showWay")}</button>
      </form>
      {all && (
        <div class="choice">
          <span class="choice-label" id="begin-treaty">
            {t("graph.orTreaty")}
          </span>
          <ul aria-labelledby="begin-treaty">
            {all.treaties.map(({ id, shortTitle }) => (
              <li key={id}>
                <a class="pill" href={graphPath(id)}>
                  {shortTitle}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
