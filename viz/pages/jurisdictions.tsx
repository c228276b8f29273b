import { ascending, group } from "d3";
import { JurisdictionsDocument } from "../generated/queries.ts";
import { jurisdictionPath, queryLink } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { plural, showInterval, showPercent } from "../parts/words.ts";

export const jurisdictions: Page = {
  path: "/jurisdictions",
  async show({ ask }) {
    const variables = { researched: true, lens: "privacy_cross_border" as const };
    const { jurisdictions: page } = await ask(JurisdictionsDocument, variables);
    const byRegion = group(page.nodes, ({ region }) => region ?? "Elsewhere");
    const regions = [...byRegion].sort(([a], [b]) => ascending(a, b));
    return {
      title: "Jurisdictions",
      description: `${plural(page.totalCount, "jurisdiction")} whose cybercrime law the atlas has researched.`,
      body: (
        <>
          <h1>Jurisdictions</h1>
          <p class="standfirst">
            {plural(page.totalCount, "jurisdiction")} whose law was researched, with what its own
            law guarantees seen through the lens “privacy and cross-border”. Less than half known:
            not to be ranked.
          </p>
          <p>
            <a href={queryLink(JurisdictionsDocument, variables)}>API query</a>
          </p>
          {regions.map(([region, rows]) => (
            <section key={region}>
              <h2>{region}</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Jurisdiction</th>
                    <th scope="col">Guaranteed</th>
                    <th scope="col">Known</th>
                    <th scope="col">Laws</th>
                    <th scope="col">Cases</th>
                  </tr>
                </thead>
                <tbody>
                  {rows
                    .toSorted((a, b) => a.name.localeCompare(b.name))
                    .map(({ id, name, level, laws, cases }) => (
                      <tr key={id}>
                        <th scope="row">
                          <a href={jurisdictionPath(id)}>{name}</a>
                        </th>
                        <td>{showInterval(level)}</td>
                        <td>{showPercent(level.coverage)}</td>
                        <td>{laws.length}</td>
                        <td>{cases.length}</td>
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
