import { jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { LawsDocument, type LawsQuery } from "../generated/queries.ts";
import { formatCode } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
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
  async show({ ask, t }) {
    const rows = await allLaws(ask, t.lang);
    const states = byName(rows, t);
    const description = t("laws.standfirst", {
      laws: t("count.laws", { count: rows.length }),
      jurisdictions: t("count.jurisdictions", { count: states.length }),
    });
    return {
      title: t("nav.laws"),
      description: description,
      body: (
        <>
          <h1>{t("nav.laws")}</h1>
          <p class="standfirst">{description}</p>
          <p>
            <a href={queryLink(LawsDocument, { lang: t.lang })}>{t("chart.query")}</a>
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
                      <EnglishText>{law.title}</EnglishText>
                    </a>
                    <span class="muted">
                      {" · "}
                      {formatCode("lawStatus", law.status, t)}
                      {t("clause.comma")}
                      {t("count.provisions", { count: law.provisions.length })}
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
