import {
  graphPath,
  jurisdictionPath,
  letterPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import { OrganizationDocument } from "../generated/queries.ts";
import { formatCode, formatDate } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import { Sources } from "../records/sources.tsx";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";

export const organization: Page = {
  path: "/organizations/*",
  async show({ ask, rest, t }) {
    const variables = { id: `organization/${rest}`, lang: t.lang };
    const { organization: found, meta } = await ask(OrganizationDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("record.noOrganization", { id: rest }), t);
    const { jurisdiction, letters, positions } = found;
    return {
      title: found.name,
      description: t("record.organizationSays", { name: found.name }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            {formatCode("node", "Organization", t)} ·{" "}
            {jurisdiction ? (
              <a href={jurisdictionPath(jurisdiction.id)}>
                {t("record.home", { state: jurisdiction.name })}
              </a>
            ) : (
              t("record.homeUnknown")
            )}
          </p>
          <h1>
            <EnglishText>{found.name}</EnglishText>
          </h1>
          <p class="standfirst">{t("record.organizationSays", { name: found.name })}</p>
          <p>
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a> ·{" "}
            <a href={queryLink(OrganizationDocument, variables)}>{t("chart.query")}</a>
          </p>
          <p class="notice">{t("record.asKnown")}</p>
          <h2>{t("record.signed")}</h2>
          {letters.length === 0 && <p class="unknown">{t("record.noneKnown")}</p>}
          <ul class="plain">
            {letters.map(({ id, title, dated, published, sources }) => (
              <li key={id} class="coding">
                <p>
                  <a href={letterPath(id)}>
                    <EnglishText>{title}</EnglishText>
                  </a>
                  {t("clause.comma")}
                  {formatDate(dated ?? published, t)}
                </p>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
          <h2>{t("record.positions")}</h2>
          {positions.length === 0 && <p class="unknown">{t("record.noneKnown")}</p>}
          <ul class="plain">
            {positions.map(({ id, date, topic, stance, gist, treaty, articles, sources }) => (
              <li key={id} class="coding">
                <p>
                  <a href={treatyPath(treaty.id)}>
                    <EnglishText>{treaty.shortTitle}</EnglishText>
                  </a>
                  {t("clause.comma")}
                  {t("treaty.on", {
                    date: formatDate(date, t),
                    topic: formatCode("topic", topic, t),
                  })}
                  {articles.map((article) => (
                    <span key={article.id}>
                      {" "}
                      (
                      <a href={treatyPath(article.id)}>
                        {t("article.long", { article: article.number })}
                      </a>
                      )
                    </span>
                  ))}
                  {t("list.colon")}
                  {formatCode("stance", stance, t)}
                  {t("sentence.end")} <EnglishText>{gist}</EnglishText>
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
