import { withQuery } from "../../address/links.ts";
import { showCount } from "../../i18n/format.ts";
import { useWords, Written } from "../../i18n/locale.tsx";
import type { Answered } from "./present-answers.ts";

/** Most sentences of an answer; the page that it leads to says the rest. */
const MOST = 4;

/** Questions with their present answers, each with the page that shows why and the query that asks. */
export const Questions = ({ answered }: { answered: readonly Answered[] }) => {
  const words = useWords();
  return (
    <>
      {answered.map(({ name, question, query, see, sentences, found }) => (
        <section key={name} id={name} class="card">
          <h3>
            <Written>{question}</Written>
          </h3>
          {sentences.slice(0, MOST).map((sentence) => (
            <Written as="p" key={sentence}>
              {sentence}
            </Written>
          ))}
          {sentences.length > MOST && (
            <p>{words("stories.more", { count: showCount(sentences.length - MOST, words) })}</p>
          )}
          {found !== null && <p>{words("stories.found", { count: showCount(found, words) })}</p>}
          <p class="chart-links">
            <a href={see}>
              {words("stories.see")}
              <span class="visually-hidden">
                : <Written>{question}</Written>
              </span>
            </a>{" "}
            <a href={withQuery("/graphql", { query })}>
              {words("chart.query")}
              <span class="visually-hidden">
                : <Written>{question}</Written>
              </span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
};
