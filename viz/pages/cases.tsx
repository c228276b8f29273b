import { casePath, jurisdictionPath, queryLink } from "../address/links.ts";
import { CasesDocument, type CasesQuery } from "../generated/queries.ts";
import { showList, within } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
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
  async show({ ask, query, words }) {
    const role = query.get("role");
    const rows = await allCases(ask, words.lang, role ? [role] : undefined);
    const everyone = role ? await allCases(ask, words.lang) : rows;
    const roles = new Map(
      everyone.flatMap((row) => row.roles.map(({ code, label }) => [code, label] as const)),
    );
    const states = byName(rows, words);
    const counted = words("cases.counted", {
      cases: words("count.cases", { count: rows.length }),
      jurisdictions: words("count.jurisdictions", { count: states.length }),
      role: role ? (roles.get(role) ?? role) : "",
      chosen: role ? 1 : 0,
    });
    return {
      title: words("nav.cases"),
      description: counted,
      body: (
        <>
          <h1>{words("nav.cases")}</h1>
          <p class="standfirst">
            {[counted, words("common.reported"), words("common.listing")].join(
              words("sentence.gap"),
            )}
          </p>
          <div class="choice">
            <span class="choice-label" id="choice-role">
              {words("cases.role")}
            </span>
            <ul aria-labelledby="choice-role">
              <li>
                <a class="pill" href="/cases" aria-current={role ? undefined : "true"}>
                  {words("cases.all")}
                </a>
              </li>
              {[...roles]
                .sort(([, a], [, b]) => a.localeCompare(b, words.locale))
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
                lang: words.lang,
                ...(role ? { where: { roles: [role] } } : {}),
              })}
            >
              {words("chart.query")}
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
                      <Written as="b">{row.name}</Written>
                    </a>
                    <span class="muted">
                      {showList(
                        row.roles.map(({ label }) => within(label)),
                        words,
                      )}
                    </span>
                    <Written as="p">{row.outcome}</Written>
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
