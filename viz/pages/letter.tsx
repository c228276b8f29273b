import { graphPath, organizationPath, queryLink, treatyPath } from "../address/links.ts";
import scorecard, { FIRST } from "../charts/scorecard/scorecard.tsx";
import { chartLink, placedChart } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { LetterDocument, type LetterQuery } from "../generated/queries.ts";
import { showCode, showDate, showList, within } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { History } from "../records/history.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";

type Found = NonNullable<LetterQuery["letter"]>;
type Answer = Found["demands"][number]["answers"][number];

const Said = ({ answer, treaty }: { answer: Answer; treaty: string }) => {
  const words = useWords();
  return (
    <div class="coding">
      <p>
        <b
          class={
            answer.value === "not_met"
              ? "value-no"
              : answer.value === "met"
                ? "value-yes"
                : undefined
          }
        >
          {showCode("answer", answer.value, words)}
        </b>
        {words("clause.comma")}
        {answer.saidBy
          ? words.rich("letter.saidBy", {
              who: (
                <a href={organizationPath(answer.saidBy.id)}>
                  <Written>{answer.saidBy.name}</Written>
                </a>
              ),
              text: <Written>{answer.on}</Written>,
            })
          : words.rich("letter.ourReading", { text: <Written>{answer.on}</Written> })}{" "}
        <Written>{answer.why}</Written>
        {answer.articles.map(({ id, number, title }) => (
          <span key={id}>
            {" "}
            <a href={`${treatyPath(treaty)}#${number}`}>
              {words("letter.article", { article: number })} <Written>{title}</Written>
            </a>
            {words("sentence.end")}
          </span>
        ))}
      </p>
      <Sources sources={answer.sources} />
    </div>
  );
};

export const letter: Page = {
  path: "/letter/*",
  async show({ ask, rest, words, address: service }) {
    const variables = { id: `letter/${rest === "" ? FIRST : rest}`, lang: words.lang };
    const { letter: found, meta } = await ask(LetterDocument, variables);
    if (!found) throw await gone(ask, variables.id, words("refused.letter", { id: rest }), words);
    const options = { letter: variables.id.replace("letter/", ""), asOf: null };
    const card = await scorecard.load(options, { ask, words });
    const placed = placedChart(scorecard, options, card, { words, address: service });
    const answered = found.demands.filter(({ answers }) => answers.length > 0).length;
    return {
      title: found.title,
      description: words("letter.description", {
        demands: words("count.demands", { count: found.demands.length }),
        treaty: found.treaty.shortTitle,
      }),
      release: meta.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <p class="muted">
            {words.rich("letter.to", { addressee: <Written>{found.addressee}</Written> })}
            {found.dated &&
              `${words("clause.comma")}${words("letter.dated", { date: showDate(found.dated, words) })}`}
            {found.published &&
              `${words("clause.comma")}${words("letter.published", { date: showDate(found.published, words) })}`}
          </p>
          <h1>
            <Written>{found.title}</Written>
          </h1>
          <p class="standfirst">
            {words.rich("letter.standfirst", {
              treaty: (
                <a href={treatyPath(found.treaty.id)}>
                  <Written>{found.treaty.shortTitle}</Written>
                </a>
              ),
              answered,
              demands: words("count.demands", { count: found.demands.length }),
            })}
          </p>
          <p class="page-links">
            <a href={queryLink(LetterDocument, variables)}>{words("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a>
          </p>
          {found.note && (
            <Written as="p" class="notice">
              {found.note}
            </Written>
          )}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          <h2>{placed.shown.title}</h2>
          <p>{placed.shown.description}</p>
          <Measured placed={placed} />
          <h2>{words("letter.asks")}</h2>
          {found.demands.map((demand, index) => (
            <article key={demand.id} id={demand.id.split("#")[1]} class="card">
              <h3>
                {index + 1}. <Written>{demand.demand}</Written>
              </h3>
              {demand.answers.map((answer) => (
                <Said
                  key={`${answer.value}${answer.why}`}
                  answer={answer}
                  treaty={found.treaty.id}
                />
              ))}
              {demand.answers.length === 0 && <p class="unknown">{words("letter.noJudgment")}</p>}
              {demand.safeguards.length > 0 && (
                <p class="muted">
                  {words("letter.safeguards", {
                    safeguards: showList(
                      demand.safeguards.map(({ label }) => within(label)),
                      words,
                    ),
                  })}
                </p>
              )}
              <FoldedSources sources={demand.sources} told={words("letter.where")} />
            </article>
          ))}
          <h2>{words("letter.signed")}</h2>
          <ul>
            {found.signatories.map(({ id, name }) => (
              <li key={id}>
                <a href={organizationPath(id)}>
                  <Written>{name}</Written>
                </a>
              </li>
            ))}
          </ul>
          {found.treaty.history.length > 0 && (
            <>
              <h2>{words("letter.history")}</h2>
              <History steps={found.treaty.history} />
            </>
          )}
        </>
      ),
    };
  },
};
