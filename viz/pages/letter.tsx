import { LetterDocument, type LetterQuery } from "../generated/queries.ts";
import { Contradictions } from "../parts/contradictions.tsx";
import { gone } from "../parts/gone.ts";
import { History } from "../parts/history.tsx";
import { queryLink, treatyPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Sources } from "../parts/sources.tsx";
import { plural, showDate } from "../parts/words.ts";

type Found = NonNullable<LetterQuery["letter"]>;
type Answer = Found["demands"][number]["answers"][number];

/** The letter with which it began; others are shown under their ids. */
const FIRST = "2022-01-13";

const VALUES: Record<Answer["value"], string> = {
  met: "Met",
  partly: "Partly met",
  not_met: "Not met",
  unclear: "Unclear",
};

const Said = ({ answer, treaty }: { answer: Answer; treaty: string }) => (
  <div class="coding">
    <p>
      <b
        class={
          answer.value === "not_met" ? "value-no" : answer.value === "met" ? "value-yes" : undefined
        }
      >
        {VALUES[answer.value]}
      </b>
      , {answer.saidBy ? `says ${answer.saidBy.name}` : "in our own reading"} of {answer.on}:{" "}
      {answer.why}
      {answer.articles.map(({ id, number, title }) => (
        <span key={id}>
          {" "}
          <a href={`${treatyPath(treaty)}#${number}`}>
            Article {number}, {title}
          </a>
          .
        </span>
      ))}
    </p>
    <Sources sources={answer.sources} />
  </div>
);

export const letter: Page = {
  path: "/letter/*",
  async show({ ask, rest }) {
    const variables = { id: `letter/${rest === "" ? FIRST : rest}` };
    const { letter: found, meta } = await ask(LetterDocument, variables);
    if (!found) throw await gone(ask, variables.id, `no such letter: ${rest}`);
    const answered = found.demands.filter(({ answers }) => answers.length > 0).length;
    return {
      title: found.title,
      description: `${plural(found.demands.length, "demand")} to those who drafted the ${found.treaty.shortTitle}, and how the text is said to answer.`,
      release: meta.release,
      body: (
        <>
          <p class="muted">
            To {found.addressee}
            {found.dated && `, dated ${showDate(found.dated)}`}
            {found.published && `, published ${showDate(found.published)}`}
          </p>
          <h1>{found.title}</h1>
          <p class="standfirst">
            What civil society asked of those who drafted the{" "}
            <a href={treatyPath(found.treaty.id)}>{found.treaty.shortTitle}</a>, and what is said of
            how the text answers. For {answered} of {plural(found.demands.length, "demand")} the
            atlas has such a judgment; the rest is not researched.
          </p>
          <p>
            <a href={queryLink(LetterDocument, variables)}>API query</a>
          </p>
          {found.note && <p class="notice">{found.note}</p>}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          <h2>What it asks, and the answer</h2>
          {found.demands.map((demand, index) => (
            <article key={demand.id} id={demand.id.split("#")[1]} class="card">
              <h3>
                {index + 1}. {demand.demand}
              </h3>
              {demand.answers.map((answer) => (
                <Said
                  key={`${answer.value}${answer.why}`}
                  answer={answer}
                  treaty={found.treaty.id}
                />
              ))}
              {demand.answers.length === 0 && (
                <p class="unknown">No judgment of the text was researched yet.</p>
              )}
              {demand.safeguards.length > 0 && (
                <p class="muted">
                  Safeguards that would meet it:{" "}
                  {demand.safeguards.map(({ label }) => label.toLowerCase()).join(", ")}.
                </p>
              )}
              <details>
                <summary>Where the letter says so</summary>
                <Sources sources={demand.sources} />
              </details>
            </article>
          ))}
          <h2>Who signed, as far as confirmed</h2>
          <ul>
            {found.signatories.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          {found.treaty.history.length > 0 && (
            <>
              <h2>From the first resolution to today</h2>
              <History steps={found.treaty.history} />
            </>
          )}
        </>
      ),
    };
  },
};
