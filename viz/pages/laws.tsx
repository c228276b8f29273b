import type { Ask } from "../ask.ts";
import { LawsDocument, type LawsQuery } from "../generated/queries.ts";
import { byName } from "../parts/by-name.ts";
import { jurisdictionPath, lawPath, queryLink } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Written } from "../parts/reading.tsx";
import { showCode } from "../parts/words.ts";
import type { Language } from "../words/words.ts";

type Row = LawsQuery["laws"]["nodes"][number];

/** All laws, page after page. */
async function allLaws(ask: Ask, lang: Language): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { laws: page }: LawsQuery = await ask(LawsDocument, { after, lang });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export const laws: Page = {
  path: "/laws",
  async show({ ask, words }) {
    const rows = await allLaws(ask, words.lang);
    const states = byName(rows, words);
    const told = words("laws.standfirst", {
      laws: words("count.laws", { count: rows.length }),
      jurisdictions: words("count.jurisdictions", { count: states.length }),
    });
    return {
      title: words("nav.laws"),
      description: told,
      body: (
        <>
          <h1>{words("nav.laws")}</h1>
          <p class="standfirst">{told}</p>
          <p>
            <a href={queryLink(LawsDocument, { lang: words.lang })}>{words("chart.query")}</a>
          </p>
          {states.map(([id, own]) => (
            <section key={id}>
              <h2>
                <a href={jurisdictionPath(id)}>{own[0]?.jurisdiction.name}</a>
              </h2>
              <ul class="plain">
                {own.map((law) => (
                  <li key={law.id}>
                    <a href={lawPath(law.id)}>
                      <Written>{law.title}</Written>
                    </a>
                    <span class="muted">
                      {" · "}
                      {showCode("lawStatus", law.status, words)}
                      {words("clause.comma")}
                      {words("count.provisions", { count: law.provisions.length })}
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
