import {
  graphPath,
  jurisdictionPath,
  letterPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import { OrganizationDocument } from "../generated/queries.ts";
import { showCode, showDate } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import { Sources } from "../records/sources.tsx";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";

export const organization: Page = {
  path: "/organizations/*",
  async show({ ask, rest, words }) {
    const variables = { id: `organization/${rest}`, lang: words.lang };
    const { organization: found, meta } = await ask(OrganizationDocument, variables);
    if (!found)
      throw await gone(ask, variables.id, words("record.noOrganization", { id: rest }), words);
    const { jurisdiction, letters, positions } = found;
    return {
      title: found.name,
      description: words("record.organizationSays", { name: found.name }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            {showCode("node", "Organization", words)} ·{" "}
            {jurisdiction ? (
              <a href={jurisdictionPath(jurisdiction.id)}>
                {words("record.home", { state: jurisdiction.name })}
              </a>
            ) : (
              words("record.homeUnknown")
            )}
          </p>
          <h1>
            <Written>{found.name}</Written>
          </h1>
          <p class="standfirst">{words("record.organizationSays", { name: found.name })}</p>
          <p>
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a> ·{" "}
            <a href={queryLink(OrganizationDocument, variables)}>{words("chart.query")}</a>
          </p>
          <p class="notice">{words("record.asKnown")}</p>
          <h2>{words("record.signed")}</h2>
          {letters.length === 0 && <p class="unknown">{words("record.noneKnown")}</p>}
          <ul class="plain">
            {letters.map(({ id, title, dated, published, sources }) => (
              <li key={id} class="coding">
                <p>
                  <a href={letterPath(id)}>
                    <Written>{title}</Written>
                  </a>
                  {words("clause.comma")}
                  {showDate(dated ?? published, words)}
                </p>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
          <h2>{words("record.positions")}</h2>
          {positions.length === 0 && <p class="unknown">{words("record.noneKnown")}</p>}
          <ul class="plain">
            {positions.map(({ id, date, topic, stance, gist, treaty, articles, sources }) => (
              <li key={id} class="coding">
                <p>
                  <a href={treatyPath(treaty.id)}>
                    <Written>{treaty.shortTitle}</Written>
                  </a>
                  {words("clause.comma")}
                  {words("treaty.on", {
                    date: showDate(date, words),
                    topic: showCode("topic", topic, words),
                  })}
                  {articles.map((article) => (
                    <span key={article.id}>
                      {" "}
                      (
                      <a href={treatyPath(article.id)}>
                        {words("article.long", { article: article.number })}
                      </a>
                      )
                    </span>
                  ))}
                  {words("list.colon")}
                  {showCode("stance", stance, words)}
                  {words("sentence.end")} <Written>{gist}</Written>
                </p>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};
