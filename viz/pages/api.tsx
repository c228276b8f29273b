import type { ExampleShown } from "../shell/examples.ts";
import type { Page } from "../shell/page.ts";
import { presentAnswers } from "./examples/present-answers.ts";
import { Questions } from "./examples/questions.tsx";

/** Examples with a short question and an answer in sentences, to begin with. */
const FIRST = ["prison-for-words", "prosecuted-in-turkey", "false-news-since-when"];

/** The page on the interface; the examples come from where they are tested. */
export const apiPage = (examples: readonly ExampleShown[]): Page => ({
  path: "/api",
  async show({ ask, t, address }) {
    const answered = await presentAnswers(ask, examples, t.lang);
    return {
      title: t("nav.api"),
      description: t("api.description"),
      body: (
        <>
          <h1>{t("nav.api")}</h1>
          <p class="standfirst">{t.rich("api.standfirst", { graphql: <code>/graphql</code> })}</p>
          <h2>{t("api.first")}</h2>
          <p>{t("api.firstSay")}</p>
          <Questions
            answered={FIRST.flatMap((name) => answered.filter((one) => one.name === name))}
          />
          <h2>{t("api.ref")}</h2>
          <ul>
            <li>
              <a href="/api/reference">{t("api.reference")}</a>
            </li>
            <li>
              <a href="/schema.graphql">{t("api.schema")}</a>
            </li>
            <li>
              <a href="/llms.txt">{t("api.llms")}</a>
            </li>
            <li>
              <a href="/charts">{t("charts.title")}</a>
            </li>
            <li>
              <a href="/data">{t("api.data")}</a>
            </li>
          </ul>
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
          <p>
            {t.rich("api.mcp", {
              path: <code dir="ltr">/mcp</code>,
              protocol: <a href="https://modelcontextprotocol.io">Model Context Protocol</a>,
            })}
          </p>
          <h2>{t("api.examples")}</h2>
          <p>{t("api.examplesSay")}</p>
          <Questions answered={answered.filter(({ name }) => !FIRST.includes(name))} />
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
