import type { ExampleShown } from "../shell/examples.ts";
import type { Page } from "../shell/page.ts";
import { presentAnswers } from "./examples/present-answers.ts";
import { Questions } from "./examples/questions.tsx";

/** The page on the interface; the examples come from where they are tested. */
export const apiPage = (examples: readonly ExampleShown[]): Page => ({
  path: "/api",
  async show({ ask, t, address }) {
    return {
      title: t("api.title"),
      description: t("api.description"),
      body: (
        <>
          <h1>{t("api.title")}</h1>
          <p class="standfirst">{t.rich("api.standfirst", { graphql: <code>/graphql</code> })}</p>
          <p>
            <a href="/api/reference">{t("api.reference")}</a> ·{" "}
            <a href="/schema.graphql">{t("api.schema")}</a> ·{" "}
            <a href="/llms.txt">{t("api.llms")}</a> · <a href="/charts">{t("charts.title")}</a>
          </p>
          <h2>{t("api.examples")}</h2>
          <p>{t("api.examplesSay")}</p>
          <Questions answered={await presentAnswers(ask, examples)} />
          <h2>{t("api.program")}</h2>
          <pre role="region" tabIndex={0} dir="ltr" aria-label={t("api.curl")}>
            <code>{`curl -s ${address}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ compare(jurisdictions: [\\"KEN\\", \\"DEU\\"]) { differences } }"}'`}</code>
          </pre>
          <p>
            {t.rich("api.answers", {
              extensions: <code>extensions.lawdrift</code>,
              limits: <code dir="ltr">{"meta { limits }"}</code>,
            })}
          </p>
          <h2>{t("api.table")}</h2>
          <p>
            {t.rich("api.tableText", {
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
