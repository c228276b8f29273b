import { treatyPath } from "../../address/links.ts";
import {
  type ProvisionQuery,
  ProvisionTreatiesDocument,
  type ProvisionTreatiesQuery,
} from "../../generated/queries.ts";
import { formatCode, formatList, formatMonths, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { FoldedSources } from "../../records/sources.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;
type Treaty = ProvisionQuery["treaties"]["nodes"][number];

/** Whether a provision is a serious crime in the sense of a treaty that has a least term. */
interface Reach {
  readonly treaty: Treaty;
  readonly months: number;
  readonly certainty: "certainly" | "possibly" | null;
}

export interface InTreaties {
  readonly articles: ProvisionTreatiesQuery["articles"]["nodes"];
  readonly reach: readonly Reach[];
}

/** What treaties make of a provision: articles on its offences and powers, and terms that it reaches. */
export async function inTreaties(
  ask: Ask,
  found: Found,
  treaties: readonly Treaty[],
  t: Messages,
): Promise<InTreaties> {
  const [offences, powers] = [found.offences, found.powers].map((codes) =>
    codes.map(({ code }) => code),
  );
  if (!offences?.length && !powers?.length) return { articles: [], reach: [] };
  const on = [
    ...(offences?.length ? [{ offences }] : []),
    ...(powers?.length ? [{ enables: powers }] : []),
  ];
  const asked = (months: number) =>
    ask(ProvisionTreatiesDocument, {
      articles: { or: on },
      jurisdiction: found.jurisdiction.id,
      offences: offences ?? [],
      months,
      lang: t.lang,
    });
  const withTerm = treaties.flatMap((treaty) =>
    treaty.scopeSeriousMonths === null || !offences?.length
      ? []
      : [{ treaty, months: treaty.scopeSeriousMonths }],
  );
  const answers = await Promise.all(
    withTerm.map(async ({ treaty, months }) => {
      const { serious, articles } = await asked(months);
      const own = serious.provisions.find(({ provision }) => provision.id === found.id);
      return { articles, reach: { treaty, months, certainty: own?.certainty ?? null } };
    }),
  );
  const { articles } = answers[0] ?? (await asked(1));
  return { articles: articles.nodes, reach: answers.map(({ reach }) => reach) };
}

export const Treaties = ({ articles, reach }: InTreaties) => {
  const t = useMessages();
  return (
    <>
      {reach.map(({ treaty, months, certainty }) => (
        <p key={treaty.id}>
          {t("record.serious", {
            treaty: treaty.shortTitle,
            term: formatMonths(months, t),
            reach: certainty ?? "no",
            force: treaty.inForce === null ? "no" : "yes",
          })}{" "}
          <a href="/serious-crime">{t("serious.title")}</a>
        </p>
      ))}
      {articles.length === 0 ? (
        <p class="unknown">{t("record.noModels")}</p>
      ) : (
        <>
          <p class="muted">{t("record.models")}</p>
          <ul class="plain">
            {articles.map((article) => (
              <li key={article.id} class="coding">
                <p>
                  <a href={treatyPath(article.id)}>
                    {t("graph.article", {
                      treaty: article.treaty.shortTitle,
                      article: article.number,
                    })}
                  </a>
                  {t("list.colon")}
                  <EnglishText>{article.title}</EnglishText>
                  {t("clause.comma")}
                  {formatCode("articleClass", article.class, t)} (
                  {formatList(
                    [...article.offences, ...article.enables].map(({ label }) => within(label)),
                    t,
                  )}
                  )
                </p>
                <FoldedSources sources={article.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
