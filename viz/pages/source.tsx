import { graphPath, nodePath, queryLink, sourcePath, withQuery } from "../address/links.ts";
import { SourceDocument } from "../generated/queries.ts";
import { showCode, showDate, within } from "../i18n/format.ts";
import { useLabel, Written } from "../i18n/locale.tsx";
import { NodeName } from "../records/node-name.tsx";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";

/** How strong a source is. */
const Tier = ({ tier }: { tier: string }) => {
  const label = useLabel();
  return <span class={`tier tier-${tier}`}>{within(label(tier, "tier"))}</span>;
};

export const source: Page = {
  path: "/sources/*",
  options: ["after"],
  async show({ ask, rest, query, words }) {
    const variables = {
      id: `source/${rest}`,
      after: query.get("after") || null,
      lang: words.lang,
    };
    const { source: found, meta } = await ask(SourceDocument, variables);
    if (!found) throw await gone(ask, variables.id, words("record.noSource", { id: rest }), words);
    const { title, publisher, date, tier, url, archive, retrieved, citedBy } = found;
    const path = sourcePath(found.id);
    return {
      title,
      description: words("record.sourceSays", {
        title,
        publisher,
        facts: words("record.facts", { count: citedBy.totalCount }),
      }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <Written>{publisher}</Written> · {showDate(date, words)} · <Tier tier={tier} />
          </p>
          <h1>
            <Written>{title}</Written>
          </h1>
          <p>
            <a href={url} rel="external noreferrer">
              {words("record.original")}
            </a>{" "}
            {archive && (
              <>
                ·{" "}
                <a href={archive} rel="external noreferrer">
                  {words("record.archived")}
                </a>{" "}
              </>
            )}
            {retrieved && <>· {words("record.read", { date: showDate(retrieved, words) })} </>}·{" "}
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a> ·{" "}
            <a href={queryLink(SourceDocument, variables)}>{words("chart.query")}</a>
          </p>
          <h2>{words("record.rests")}</h2>
          <p>{words("record.restsCount", { count: citedBy.totalCount })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words("graph.colNode")}</th>
                <th scope="col">{words("graph.colKind")}</th>
              </tr>
            </thead>
            <tbody>
              {citedBy.nodes.map((node) => (
                <tr key={node.id}>
                  <th scope="row">
                    <a href={nodePath(node) ?? graphPath(node.id)}>
                      <NodeName node={node} words={words} />
                    </a>
                  </th>
                  <td>{showCode("node", node.__typename, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {variables.after && <a href={path}>{words("record.firstPage")}</a>}
            {variables.after && citedBy.next && " · "}
            {citedBy.next && (
              <a rel="next" href={withQuery(path, { after: citedBy.next })}>
                {words("record.next")}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
};
