import { group } from "d3";
import { jurisdictionPath, queryLink } from "../address/links.ts";
import { JurisdictionsDocument } from "../generated/queries.ts";
import { showCount, showInterval, showPercent, showRegion } from "../i18n/format.ts";
import type { Page } from "../shell/page.ts";

export const jurisdictions: Page = {
  path: "/jurisdictions",
  async show({ ask, words }) {
    const variables = {
      researched: true,
      lens: "privacy_cross_border" as const,
      lang: words.lang,
    };
    const { jurisdictions: page } = await ask(JurisdictionsDocument, variables);
    const byRegion = group(page.nodes, ({ region }) => showRegion(region, words));
    const regions = [...byRegion].sort(([a], [b]) => a.localeCompare(b, words.locale));
    return {
      title: words("nav.jurisdictions"),
      description: words("jurisdictions.description", { count: page.totalCount }),
      body: (
        <>
          <h1>{words("nav.jurisdictions")}</h1>
          <p class="standfirst">{words("jurisdictions.standfirst", { count: page.totalCount })}</p>
          <p>
            <a href={queryLink(JurisdictionsDocument, variables)}>{words("chart.query")}</a>
          </p>
          {regions.map(([region, rows]) => (
            <section key={region}>
              <h2>{region}</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words("jurisdictions.jurisdiction")}</th>
                    <th scope="col">{words("common.guaranteed")}</th>
                    <th scope="col">{words("common.known")}</th>
                    <th scope="col">{words("nav.laws")}</th>
                    <th scope="col">{words("nav.cases")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows
                    .toSorted((a, b) => a.name.localeCompare(b.name, words.locale))
                    .map(({ id, name, level, laws, cases }) => (
                      <tr key={id}>
                        <th scope="row">
                          <a href={jurisdictionPath(id)}>{name}</a>
                        </th>
                        <td>{showInterval(level, words)}</td>
                        <td>{showPercent(level.coverage, words)}</td>
                        <td>{showCount(laws.length, words)}</td>
                        <td>{showCount(cases.length, words)}</td>
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
