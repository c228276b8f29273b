import { group } from "d3";
import type { Ask } from "../ask.ts";
import { CasesDocument, type CasesQuery } from "../generated/queries.ts";
import { casePath, jurisdictionPath, queryLink } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { plural } from "../parts/words.ts";

type Row = CasesQuery["cases"]["nodes"][number];

/** All cases that match, page after page. */
async function allCases(ask: Ask, roles: string[] | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { cases: page }: CasesQuery = await ask(CasesDocument, {
      after,
      ...(roles ? { where: { roles } } : {}),
    });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export const cases: Page = {
  path: "/cases",
  async show({ ask, query }) {
    const role = query.get("role");
    const rows = await allCases(ask, role ? [role] : undefined);
    const everyone = role ? await allCases(ask, undefined) : rows;
    const roles = new Map(
      everyone.flatMap((row) => row.roles.map(({ code, label }) => [code, label] as const)),
    );
    const states = group(rows, ({ jurisdiction }) => jurisdiction.id);
    return {
      title: "Cases",
      description: `${plural(rows.length, "documented case")} in ${plural(states.size, "jurisdiction")}.`,
      body: (
        <>
          <h1>Cases</h1>
          <p class="standfirst">
            {plural(rows.length, "documented case")} in {plural(states.size, "jurisdiction")}
            {role ? `, role “${roles.get(role) ?? role}”` : ""}. Their number says what was
            reported, not how often it happens. That someone is listed means that sources report a
            case, not that the person did anything.
          </p>
          <div class="choice">
            <span class="choice-label" id="choice-role">
              Role
            </span>
            <ul aria-labelledby="choice-role">
              <li>
                <a class="pill" href="/cases" aria-current={role ? undefined : "true"}>
                  All
                </a>
              </li>
              {[...roles].sort().map(([code, label]) => (
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
            <a href={queryLink(CasesDocument, role ? { where: { roles: [role] } } : {})}>
              API query
            </a>
          </p>
          {[...states].map(([id, own]) => (
            <section key={id}>
              <h2>
                <a href={jurisdictionPath(id)}>{own[0]?.jurisdiction.name}</a>
              </h2>
              <ul class="cards">
                {own.map((row) => (
                  <li key={row.id}>
                    <a href={casePath(row.id)}>
                      <b>{row.name}</b>
                    </a>
                    <span class="muted">
                      {row.roles.map(({ label }) => label.toLowerCase()).join(", ")}
                    </span>
                    <p>{row.outcome}</p>
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
