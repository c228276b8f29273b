import { casePath, jurisdictionPath, queryLink } from "../address/links.ts";
import { CasesDocument, type CasesQuery } from "../generated/queries.ts";
import { formatList, within } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import type { Language } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { byName } from "../shell/by-state.ts";
import type { Page } from "../shell/page.ts";

type Row = CasesQuery["cases"]["nodes"][number];

/** All cases that match, page after page. */
async function allCases(ask: Ask, lang: Language, roles?: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { cases: page }: CasesQuery = await ask(CasesDocument, {
      after,
      lang,
      ...(roles ? { where: { roles } } : {}),
    });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export const cases: Page = {
  path: "/cases",
  options: ["role"],
  async show({ ask, query, t }) {
    const role = query.get("role");
    const rows = await allCases(ask, t.lang, role ? [role] : undefined);
    const everyone = role ? await allCases(ask, t.lang) : rows;
    const roles = new Map(
      everyone.flatMap((row) => row.roles.map(({ code, label }) => [code, label] as const)),
    );
    const states = byName(rows, t);
    const counted = t("cases.counted", {
      cases: t("count.cases", { count: rows.length }),
      jurisdictions: t("count.jurisdictions", { count: states.length }),
      role: role ? (roles.get(role) ?? role) : "",
      chosen: role ? 1 : 0,
    });
    return {
      title: t("nav.cases"),
      description: counted,
      body: (
        <>
          <h1>{t("nav.cases")}</h1>
          <p class="standfirst">
            {[counted, t("common.reported"), t("common.listing")].join(t("sentence.gap"))}
          </p>
          <div class="choice">
            <span class="choice-label" id="choice-role">
              {t("cases.role")}
            </span>
            <ul aria-labelledby="choice-role">
              <li>
                <a class="pill" href="/cases" aria-current={role ? undefined : "true"}>
                  {t("cases.all")}
                </a>
              </li>
              {[...roles]
                .sort(([, a], [, b]) => a.localeCompare(b, t.locale))
                .map(([code, label]) => (
                  <li key={code}>
                    <a
                      class="pill"
                      href={`/cases?role=${code}`}
                      aria-current={code === role ? "true" : undefined}
                    >
                      {label}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
          <p>
            <a
              href={queryLink(CasesDocument, {
                lang: t.lang,
                ...(role ? { where: { roles: [role] } } : {}),
              })}
            >
              {t("chart.query")}
            </a>
          </p>
          {states.map(([id, own]) => (
            <section key={id}>
              <h2>
                <a href={jurisdictionPath(id)}>{own[0]?.jurisdiction.name}</a>
              </h2>
              <ul class="cards">
                {own.map((row) => (
                  <li key={row.id}>
                    <a href={casePath(row.id)}>
                      <EnglishText as="b">{row.name}</EnglishText>
                    </a>
                    <span class="muted">
                      {formatList(
                        row.roles.map(({ label }) => within(label)),
                        t,
                      )}
                    </span>
                    <EnglishText as="p">{row.outcome}</EnglishText>
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
