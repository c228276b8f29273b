import { useMessages } from "../i18n/locale.tsx";
import { type Term, termPath } from "./terms.ts";

/** The terms of a page, explained where they are met first: opened by pointer, touch or key, without a script. */
export const TermsUsed = ({ terms }: { terms: readonly Term[] }) => {
  const t = useMessages();
  return (
    <details class="terms">
      <summary>
        {t("glossary.terms")}
        {t("list.colon")}
        {terms.map((term) => t(`glossary.name.${term}`)).join(t("list.comma"))}
      </summary>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>
              <dfn>
                <a href={termPath(term)}>{t(`glossary.name.${term}`)}</a>
              </dfn>
            </dt>
            <dd>{t(`glossary.means.${term}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/glossary">{t("glossary.all")}</a>
      </p>
    </details>
  );
};
