import { withQuery } from "../address/links.ts";
import { Written } from "../i18n/locale.tsx";
import type { ExampleShown } from "../shell/examples.ts";
import type { Page } from "../shell/page.ts";

/** The page on the interface; the examples come from where they are tested. */
export const apiPage = (examples: readonly ExampleShown[]): Page => ({
  path: "/api",
  async show({ words, address }) {
    return {
      title: words("api.title"),
      description: words("api.description"),
      body: (
        <>
          <h1>{words("api.title")}</h1>
          <p class="standfirst">
            {words.rich("api.standfirst", { graphql: <code>/graphql</code> })}
          </p>
          <p>
            <a href="/api/reference">{words("api.reference")}</a> ·{" "}
            <a href="/schema.graphql">{words("api.schema")}</a> ·{" "}
            <a href="/llms.txt">{words("api.llms")}</a> ·{" "}
            <a href="/charts">{words("charts.title")}</a>
          </p>
          <h2>{words("api.examples")}</h2>
          {examples.map(({ name, question, query, see }) => (
            <section key={name} class="card">
              <Written as="p">{question}</Written>
              <details class="folded">
                <summary>{words("api.query")}</summary>
                <pre
                  role="region"
                  tabIndex={0}
                  dir="ltr"
                  aria-label={`${words("api.query")}: ${question}`}
                >
                  <code>{query}</code>
                </pre>
              </details>
              <p class="chart-links">
                <a href={see}>
                  {words("methods.seePage")}
                  <span class="visually-hidden">
                    : <Written>{question}</Written>
                  </span>
                </a>{" "}
                <a href={withQuery("/graphql", { query })}>
                  {words("api.open")}
                  <span class="visually-hidden">
                    : <Written>{question}</Written>
                  </span>
                </a>
              </p>
            </section>
          ))}
          <h2>{words("api.program")}</h2>
          <pre role="region" tabIndex={0} dir="ltr" aria-label={words("api.curl")}>
            <code>{`curl -s ${address}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ compare(jurisdictions: [\\"KEN\\", \\"DEU\\"]) { differences } }"}'`}</code>
          </pre>
          <p>
            {words.rich("api.answers", {
              extensions: <code>extensions.lawdrift</code>,
              limits: <code dir="ltr">{"meta { limits }"}</code>,
            })}
          </p>
          <h2>{words("api.table")}</h2>
          <p>
            {words.rich("api.tableText", {
              reconcile: <i lang="en">Reconcile</i>,
              add: <i lang="en">Add standard service</i>,
              path: <code>/reconcile</code>,
              specification: (
                <a
                  lang="en"
                  href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/"
                >
                  Reconciliation Service API
                </a>
              ),
            })}
          </p>
        </>
      ),
    };
  },
});
