import { articlePath, graphPath } from "../../address/links.ts";
import type { TreatyQuery } from "../../generated/queries.ts";
import { formatCode, formatList, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { MessageKey } from "../../i18n/messages.ts";
import { FoldedSources } from "../../records/sources.tsx";
import { Fold } from "../../shell/fold.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

/** `Powers: …`, or nothing where there are none. */
export const Named = ({
  heading,
  codes,
}: {
  heading: MessageKey;
  codes: readonly { label: string }[];
}) => {
  const t = useMessages();
  if (codes.length === 0) return null;
  const what = formatList(
    codes.map(({ label }) => within(label)),
    t,
  );
  return <p>{t(heading, { what })}</p>;
};

/** The articles of older treaties that an article follows, each with what it does. */
export const Parents = ({ articles }: { articles: Found["articles"][number]["descendsFrom"] }) => {
  const t = useMessages();
  if (articles.length === 0) return null;
  return (
    <div class="parents">
      <p>{t("treaty.modelledOn")}</p>
      <ul>
        {articles.map(({ id, number, title, gist, treaty }) => (
          <li key={id}>
            <a href={articlePath(id)}>
              {treaty.shortTitle}
              {t("clause.comma")}
              {t("article.long", { article: number })}
            </a>
            {t("list.colon")}
            <EnglishText>{gist ?? title}</EnglishText>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The articles in a line each; what an article does opens in its place. */
export const Articles = ({ found }: { found: Found }) => {
  const t = useMessages();
  return (
    <Fold label={t("country.fold.all", { count: found.articles.length })}>
      <ul class="article-rows">
        {found.articles.map((article) => (
          <li key={article.id} id={`${article.number}`}>
            <details>
              <summary>
                <b>{article.number}.</b> <EnglishText>{article.title}</EnglishText>
              </summary>
              <div class="opened">
                {article.gist && <EnglishText as="p">{article.gist}</EnglishText>}
                <Named heading="treaty.powers" codes={article.enables} />
                <Named heading="treaty.offences" codes={article.offences} />
                <Named heading="treaty.safeguards" codes={article.requires} />
                <Parents articles={article.descendsFrom} />
                <p>
                  <a href={articlePath(article.id)}>
                    {t("article.record", { article: article.number })}
                  </a>
                </p>
                <p class="muted">
                  {formatCode("articleClass", article.class, t)}
                  {t("clause.comma")}
                  {formatCode("checked", article.checked, t)} ·{" "}
                  <a href={graphPath(article.id)}>
                    {t("record.inGraph")}
                    <span class="visually-hidden"> ({article.number})</span>
                  </a>
                </p>
                <FoldedSources sources={article.sources} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
