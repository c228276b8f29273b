import { formatCount } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { playgroundPath } from "../../shell/examples.ts";
import type { Answered } from "./present-answers.ts";

/** Most sentences of an answer; the page that it leads to says the rest. */
const MOST = 4;

/** Questions with their present answers, each with the page that shows why and the query that asks. */
export const Questions = ({ answered }: { answered: readonly Answered[] }) => {
  const t = useMessages();
  return (
    <>
      {answered.map(({ sentences, found, refused, ...example }) => (
        <section key={example.name} id={example.name} class="card">
          <h3>
            <EnglishText>{example.question}</EnglishText>
          </h3>
          {sentences.slice(0, MOST).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {sentences.length > MOST && (
            <p>{t("api.more", { count: formatCount(sentences.length - MOST, t) })}</p>
          )}
          {found !== null && <p>{t("api.found", { count: formatCount(found, t) })}</p>}
          {refused !== null && <EnglishText as="p">{refused}</EnglishText>}
          <details class="folded">
            <summary>{t("api.query")}</summary>
            <pre
              role="region"
              tabIndex={0}
              dir="ltr"
              aria-label={`${t("api.query")}: ${example.question}`}
            >
              <code>{example.query}</code>
            </pre>
          </details>
          <p class="chart-links">
            <a href={example.see}>
              {t("api.see")}
              <span class="visually-hidden">
                : <EnglishText>{example.question}</EnglishText>
              </span>
            </a>{" "}
            <a href={playgroundPath(example, t)}>
              {t("api.open")}
              <span class="visually-hidden">
                : <EnglishText>{example.question}</EnglishText>
              </span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
};
