import { group } from "d3";
import { graphPath, nodePath, queryLink, sourcePath, withQuery } from "../address/links.ts";
import { SourceDocument, type SourceQuery } from "../generated/queries.ts";
import { formatCode, formatDate, within } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import { NodeName } from "../records/node-name.tsx";
import { Overlays } from "../records/overlays.tsx";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { RecordFoot } from "./record/foot.tsx";

type Found = NonNullable<SourceQuery["source"]>;

/** How strong a source is. */
const Tier = ({ tier }: { tier: string }) => {
  const label = useLabel();
  return <span class={`tier tier-${tier}`}>{within(label(tier, "tier"))}</span>;
};

/** The answer: what it is, how strong, how much it supports, and the way to it. */
const Head = ({ found }: { found: Found }) => {
  const t = useMessages();
  const { title, publisher, date, tier, url, archive, retrieved, citedBy } = found;
  return (
    <>
      <p class="kicker">
        <EnglishText>{publisher}</EnglishText> · {formatDate(date, t)} · <Tier tier={tier} />
      </p>
      <h1>
        <EnglishText>{title}</EnglishText>
      </h1>
      <Overlays of={found} />
      <p class="standfirst">{t("record.restsCount", { count: citedBy.totalCount })}</p>
      <p class="page-links">
        <a href={url} rel="external noreferrer">
          {t("record.original")}
        </a>{" "}
        {archive && (
          <>
            ·{" "}
            <a href={archive} rel="external noreferrer">
              {t("record.archived")}
            </a>{" "}
          </>
        )}
        {retrieved && <>· {t("record.read", { date: formatDate(retrieved, t) })}</>}
      </p>
    </>
  );
};

/** The facts of one page of the list, by what kind they are. */
const Supported = ({ nodes }: { nodes: Found["citedBy"]["nodes"] }) => {
  const t = useMessages();
  return (
    <>
      {[...group(nodes, ({ __typename }) => __typename)].map(([kind, own]) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{formatCode("node", kind, t)}</h3>
          <ul class="article-rows">
            {own.map((node) => (
              <li key={node.id}>
                <a href={nodePath(node) ?? graphPath(node.id)}>
                  <NodeName node={node} t={t} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const Body = ({
  found,
  connections,
  after,
}: {
  found: Found;
  connections: ConnectionsData;
  after: string | null;
}) => {
  const t = useMessages();
  const { citedBy } = found;
  const path = sourcePath(found.id);
  return (
    <>
      <Head found={found} />
      {citedBy.totalCount > 0 && (
        <Part id="supports" title={t("record.rests")}>
          <Supported nodes={citedBy.nodes} />
          {(after !== null || citedBy.next !== null) && (
            <p class="links">
              {after !== null && <a href={path}>{t("record.firstPage")}</a>}
              {citedBy.next !== null && (
                <a rel="next" href={withQuery(path, { after: citedBy.next })}>
                  {t("record.next")}
                </a>
              )}
            </p>
          )}
        </Part>
      )}
      <RecordFoot
        connections={connections}
        query={queryLink(SourceDocument, { id: found.id, after, lang: t.lang })}
      />
    </>
  );
};

export const source: Page = {
  path: "/sources/*",
  options: ["after"],
  async show({ ask, rest, query, t }) {
    const variables = {
      id: `source/${rest}`,
      after: query.get("after") || null,
      lang: t.lang,
    };
    const [{ source: found, meta }, connections] = await Promise.all([
      ask(SourceDocument, variables),
      connectionsOf(ask, variables.id, t, "CITES"),
    ]);
    if (!found) throw await retired(ask, variables.id, t("record.noSource", { id: rest }), t);
    const { title, publisher, citedBy } = found;
    return {
      title,
      description: t("record.sourceSays", {
        title,
        publisher,
        facts: t("record.facts", { count: citedBy.totalCount }),
      }),
      release: meta.release,
      record: found.id,
      body: <Body found={found} connections={connections} after={variables.after} />,
    };
  },
};
