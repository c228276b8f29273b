import {
  articlePath,
  graphPath,
  organizationPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import scorecard, { FIRST } from "../charts/scorecard/scorecard.tsx";
import { chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { LetterDocument, type LetterQuery } from "../generated/queries.ts";
import { formatCode, formatDate, formatList, within } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { History } from "../records/history.tsx";
import { Overlays } from "../records/overlays.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";

type Found = NonNullable<LetterQuery["letter"]>;
type Answer = Found["demands"][number]["answers"][number];

const Said = ({ answer }: { answer: Answer }) => {
  const t = useMessages();
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
          {formatCode("answer", answer.value, t)}
        </b>
        {t("clause.comma")}
        {answer.saidBy
          ? t.rich("letter.saidBy", {
              who: (
                <a href={organizationPath(answer.saidBy.id)}>
                  <EnglishText>{answer.saidBy.name}</EnglishText>
                </a>
              ),
              text: <EnglishText>{answer.on}</EnglishText>,
            })
          : t.rich("letter.ourReading", { text: <EnglishText>{answer.on}</EnglishText> })}{" "}
        <EnglishText>{answer.why}</EnglishText>
        {answer.articles.map(({ id, number, title }) => (
          <span key={id}>
            {" "}
            <a href={articlePath(id)}>
              {t("letter.article", { article: number })} <EnglishText>{title}</EnglishText>
            </a>
            {t("sentence.end")}
          </span>
        ))}
      </p>
      <Sources sources={answer.sources} />
    </div>
  );
};

export const letter: Page = {
  path: "/letter/*",
  async show({ ask, rest, t, address: service }) {
    const variables = { id: `letter/${rest === "" ? FIRST : rest}`, lang: t.lang };
    const { letter: found, meta } = await ask(LetterDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("refused.letter", { id: rest }), t);
    const options = { letter: variables.id.replace("letter/", ""), asOf: null };
    const card = await scorecard.load(options, { ask, t });
    const placed = placedChart(scorecard, options, card, { t, address: service });
    const answered = found.demands.filter(({ answers }) => answers.length > 0).length;
    return {
      title: found.title,
      description: t("letter.description", {
        demands: t("count.demands", { count: found.demands.length }),
        treaty: found.treaty.shortTitle,
      }),
      release: meta.release,
      record: found.id,
      charts: [chartLink(placed)],
      body: (
        <>
          <p class="muted">
            {t.rich("letter.to", { addressee: <EnglishText>{found.addressee}</EnglishText> })}
            {found.dated &&
              `${t("clause.comma")}${t("letter.dated", { date: formatDate(found.dated, t) })}`}
            {found.published &&
              `${t("clause.comma")}${t("letter.published", { date: formatDate(found.published, t) })}`}
          </p>
          <h1>
            <EnglishText>{found.title}</EnglishText>
          </h1>
          <Overlays of={found} />
          <p class="standfirst">
            {t.rich("letter.standfirst", {
              treaty: <a href={treatyPath(found.treaty.id)}>{found.treaty.shortTitle}</a>,
              answered,
              demands: t("count.demands", { count: found.demands.length }),
            })}
          </p>
          <p class="page-links">
            <a href={queryLink(LetterDocument, variables)}>{t("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a>
          </p>
          {found.note && (
            <EnglishText as="p" class="notice">
              {found.note}
            </EnglishText>
          )}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          <h2>{placed.shown.title}</h2>
          <p>{placed.shown.description}</p>
          <MeasureFigure placed={placed} />
          <h2>{t("letter.asks")}</h2>
          {found.demands.map((demand, index) => (
            <article key={demand.id} id={demand.id.split("#")[1]} class="card">
              <h3>
                {index + 1}. <EnglishText>{demand.demand}</EnglishText>
              </h3>
              {demand.answers.map((answer) => (
                <Said key={`${answer.value}${answer.why}`} answer={answer} />
              ))}
              {demand.answers.length === 0 && <p class="unknown">{t("letter.noJudgment")}</p>}
              {demand.safeguards.length > 0 && (
                <p class="muted">
                  {t("letter.safeguards", {
                    safeguards: formatList(
                      demand.safeguards.map(({ label }) => within(label)),
                      t,
                    ),
                  })}
                </p>
              )}
              <FoldedSources sources={demand.sources} label={t("letter.where")} />
            </article>
          ))}
          <h2>{t("letter.signed")}</h2>
          <ul>
            {found.signatories.map(({ id, name }) => (
              <li key={id}>
                <a href={organizationPath(id)}>
                  <EnglishText>{name}</EnglishText>
                </a>
              </li>
            ))}
          </ul>
          {found.treaty.history.length > 0 && (
            <>
              <h2>{t("letter.history")}</h2>
              <History steps={found.treaty.history} />
            </>
          )}
        </>
      ),
    };
  },
};
