import { withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";

/** A working query to start from. */
export interface ExampleShown {
  readonly name: string;
  readonly question: string;
  readonly query: string;
  /** The page that shows the answer. */
  readonly see: string;
}

/** The page on the interface; the examples come from where they are tested. */
export const apiPage = (examples: readonly ExampleShown[]): Page => ({
  path: "/api",
  async show() {
    return {
      title: "Data and API",
      description:
        "Ask the graph in GraphQL: working examples, limits, and how to call it from a program.",
      body: (
        <>
          <h1>Data and API</h1>
          <p class="standfirst">
            Everything on this site is asked over GraphQL at <code>/graphql</code>, without a key.
            Nothing can be changed over it. Every chart and page links to its own query.
          </p>
          <p>
            <a href="/api/reference">Every question and type, with its meaning</a>.{" "}
            <a href="/schema.graphql">The schema as a file</a>.{" "}
            <a href="/llms.txt">The same for language models</a>.
          </p>
          <h2>Working examples</h2>
          {examples.map(({ name, question, query }) => (
            <section key={name} class="card">
              <p>{question}</p>
              <details>
                <summary>Query</summary>
                <pre role="region" tabIndex={0} aria-label={`Query: ${question}`}>
                  <code>{query}</code>
                </pre>
              </details>
              <p>
                <a href={withQuery("/graphql", { query })}>
                  Open in the playground<span class="visually-hidden">: {question}</span>
                </a>
              </p>
            </section>
          ))}
          <h2>From a program</h2>
          <pre role="region" tabIndex={0} aria-label="A call with curl">
            <code>{`curl -s http://localhost:4000/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ compare(jurisdictions: [\\"KEN\\", \\"DEU\\"]) { differences } }"}'`}</code>
          </pre>
          <p>
            Each answer says in <code>extensions.lawdrift</code> which release it is from, under
            which licence, and how to cite it. Limits of depth, cost, page size and time stand under{" "}
            <code>meta {"{ limits }"}</code>; an error names the one that was met.
          </p>
          <h2>From a table</h2>
          <p>
            OpenRefine matches names of jurisdictions, laws, cases and treaties in a table with
            those here: choose <i>Reconcile</i>, then <i>Add standard service</i>, with the address
            of this site and <code>/reconcile</code>. It speaks version 0.2 of the{" "}
            <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
              Reconciliation Service API
            </a>
            . Give the jurisdiction of a law as a property: many states have a Penal Code.
          </p>
        </>
      ),
    };
  },
});
