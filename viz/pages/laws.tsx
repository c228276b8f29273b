import { jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { LawsDocument, type LawsQuery } from "../generated/queries.ts";
import { showCode } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import type { Language } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { byName } from "../shell/by-state.ts";
import type { Page } from "../shell/page.ts";

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
