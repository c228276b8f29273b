import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import { NotHere } from "../address/errors.ts";
import { EnglishText } from "../i18n/locale.tsx";
import { type ExampleShown, type MeasureText, playgroundPath } from "../shell/examples.ts";
import type { Page } from "../shell/page.ts";
import { proseHtml } from "../shell/prose.ts";

/** What stands at a path of an answer: one sentence, or several. */
function sentencesAt(answer: unknown, path: string): string[] {
  const found = path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], answer);
  return [found].flat().filter((one) => typeof one === "string");
}

/** The page of one measure: its text, and its worked example asked of the data of today. */
export const measurePage = (
  measures: readonly MeasureText[],
  examples: readonly ExampleShown[],
): Page => ({
  path: "/methods/*",
  async show({ ask, rest, t }) {
    const measure = measures.find(({ name }) => name === rest);
    if (!measure)
      throw new NotHere(
        `no such measure: ${rest}; one of ${measures.map(({ name }) => name).join(", ")}`,
      );
    const example = examples.find(({ name }) => name === measure.example);
    const answer = example
      ? await ask(parse(example.query) as TypedDocumentNode<unknown, object>, { lang: t.lang })
      : null;
    const said = sentencesAt(answer, measure.say);
    return {
      title: measure.title,
      description: `${measure.title}: what it means, how it is computed, what critics say, and what not to say.`,
      body: (
        <article class="prose">
          <p>
            <a href="/methods">{t("nav.methods")}</a>
          </p>
          <h1>
            <EnglishText>{measure.title}</EnglishText>
          </h1>
          <div lang="en" dir="ltr" dangerouslySetInnerHTML={{ __html: proseHtml(measure.text) }} />
          {example && (
            <section class="card">
              <h2>{t("methods.today")}</h2>
              <EnglishText as="p">{example.question}</EnglishText>
              <ul>
                {said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p class="page-links">
                <a href={playgroundPath(example, t)}>{t("api.open")}</a>
                {" · "}
                <a href={example.see}>{t("methods.seePage")}</a>
              </p>
            </section>
          )}
          <nav class="page-links" aria-label={t("nav.measures")}>
            <h2>{t("methods.all")}</h2>
            <ul lang="en" dir="ltr">
              {measures.map(({ name, title }) => (
                <li key={name}>
                  <a href={`/methods/${name}`} aria-current={name === rest ? "page" : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </article>
      ),
    };
  },
});
