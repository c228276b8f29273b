import { group } from "d3";
import { jurisdictionPath, queryLink } from "../address/links.ts";
import { JurisdictionsDocument } from "../generated/queries.ts";
import { formatCount, formatInterval, formatPercent, formatRegion } from "../i18n/format.ts";
import type { Page } from "../shell/page.ts";

export const jurisdictions: Page = {
  path: "/jurisdictions",
  async show({ ask, t }) {
    const variables = {
      researched: true,
      lens: "privacy_cross_border" as const,
      lang: t.lang,
    };
    const { jurisdictions: page } = await ask(JurisdictionsDocument, variables);
    const byRegion = group(page.nodes, ({ region }) => formatRegion(region, t));
    const regions = [...byRegion].sort(([a], [b]) => a.localeCompare(b, t.locale));
    return {
      title: t("nav.jurisdictions"),
      description: t("jurisdictions.description", { count: page.totalCount }),
      body: (
        <>
          <h1>{t("nav.jurisdictions")}</h1>
          <p class="standfirst">{t("jurisdictions.standfirst", { count: page.totalCount })}</p>
          <p>
            <a href={queryLink(JurisdictionsDocument, variables)}>{t("chart.query")}</a>
          </p>
          {regions.map(([region, rows]) => (
            <section key={region}>
              <h2>{region}</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("jurisdictions.jurisdiction")}</th>
                    <th scope="col">{t("common.guaranteed")}</th>
                    <th scope="col">{t("common.known")}</th>
                    <th scope="col">{t("nav.laws")}</th>
                    <th scope="col">{t("nav.cases")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows
                    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
                    .map(({ id, name, level, laws, cases }) => (
                      <tr key={id}>
                        <th scope="row">
                          <a href={jurisdictionPath(id)}>{name}</a>
                        </th>
                        <td>{formatInterval(level, t)}</td>
                        <td>{formatPercent(level.coverage, t)}</td>
                        <td>{formatCount(laws.length, t)}</td>
                        <td>{formatCount(cases.length, t)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </section>
          ))}
        </>
      ),
    };
  },
};
