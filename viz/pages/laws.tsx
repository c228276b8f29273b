import { group } from "d3";
import type { Ask } from "../ask.ts";
import { LawsDocument, type LawsQuery } from "../generated/queries.ts";
import { jurisdictionPath, lawPath, queryLink } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { plural, showTerm } from "../parts/words.ts";

type Row = LawsQuery["laws"]["nodes"][number];

/** All laws, page after page. */
async function allLaws(ask: Ask): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { laws: page }: LawsQuery = await ask(LawsDocument, { after });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export const laws: Page = {
  path: "/laws",
  async show({ ask }) {
    const rows = await allLaws(ask);
    const states = group(rows, ({ jurisdiction }) => jurisdiction.id);
    return {
      title: "Laws",
      description: `${plural(rows.length, "law")}, drafts and repealed ones included, of ${plural(states.size, "jurisdiction")}.`,
      body: (
        <>
          <h1>Laws</h1>
          <p class="standfirst">
            {plural(rows.length, "law")} of {plural(states.size, "jurisdiction")}, drafts and
            repealed ones included.
          </p>
          <p>
            <a href={queryLink(LawsDocument, {})}>API query</a>
          </p>
          {[...states].map(([id, own]) => (
            <section key={id}>
              <h2>
                <a href={jurisdictionPath(id)}>{own[0]?.jurisdiction.name}</a>
              </h2>
              <ul class="plain">
                {own.map((law) => (
                  <li key={law.id}>
                    <a href={lawPath(law.id)}>{law.title}</a>{" "}
                    <span class="muted">
                      {showTerm(law.status)}, {plural(law.provisions.length, "provision")}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      ),
    };
  },
};
