import { graphPath, nodePath, queryLink, sourcePath, withQuery } from "../address/links.ts";
import { SourceDocument } from "../generated/queries.ts";
import { formatCode, formatDate, within } from "../i18n/format.ts";
import { EnglishText, useLabel } from "../i18n/locale.tsx";
import { NodeName } from "../records/node-name.tsx";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";

/** How strong a source is. */
const Tier = ({ tier }: { tier: string }) => {
  const label = useLabel();
  return <span class={`tier tier-${tier}`}>{within(label(tier, "tier"))}</span>;
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
    const { source: found, meta } = await ask(SourceDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("record.noSource", { id: rest }), t);
    const { title, publisher, date, tier, url, archive, retrieved, citedBy } = found;
    const path = sourcePath(found.id);
    return {
      title,
      description: t("record.sourceSays", {
        title,
        publisher,
        facts: t("record.facts", { count: citedBy.totalCount }),
      }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <EnglishText>{publisher}</EnglishText> · {formatDate(date, t)} · <Tier tier={tier} />
          </p>
          <h1>
            <EnglishText>{title}</EnglishText>
          </h1>
          <p>
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
            {retrieved && <>· {t("record.read", { date: formatDate(retrieved, t) })} </>}·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a> ·{" "}
            <a href={queryLink(SourceDocument, variables)}>{t("chart.query")}</a>
          </p>
          <h2>{t("record.rests")}</h2>
          <p>{t("record.restsCount", { count: citedBy.totalCount })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("graph.colNode")}</th>
                <th scope="col">{t("graph.colKind")}</th>
              </tr>
            </thead>
            <tbody>
              {citedBy.nodes.map((node) => (
                <tr key={node.id}>
                  <th scope="row">
                    <a href={nodePath(node) ?? graphPath(node.id)}>
                      <NodeName node={node} t={t} />
                    </a>
                  </th>
                  <td>{formatCode("node", node.__typename, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {variables.after && <a href={path}>{t("record.firstPage")}</a>}
            {variables.after && citedBy.next && " · "}
            {citedBy.next && (
              <a rel="next" href={withQuery(path, { after: citedBy.next })}>
                {t("record.next")}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
};
