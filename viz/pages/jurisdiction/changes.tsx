import { withQuery } from "../../address/links.ts";
import { formatDate, sentence } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { eventOf, subjectOf } from "../../records/change.ts";
import { FoldedSources } from "../../records/sources.tsx";
import type { CountryData } from "./data.ts";
import { Fold } from "./fold.tsx";
import { Part } from "./part.tsx";

/** The latest dated steps, each with its sources. */
export const ChangesPart = ({
  data: { country, changes, stages },
  feed,
}: {
  data: CountryData;
  feed: string;
}) => {
  const t = useMessages();
  return (
    <Part id="changes" title={t("country.changes.title")}>
      {changes.nodes.length === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")}
        </p>
      ) : (
        <Fold label={t("country.fold.latest", { count: changes.nodes.length })}>
          <ol class="change-rows">
            {changes.nodes.map((change) => {
              const { name, path } = subjectOf(change);
              return (
                <li key={change.id}>
                  <span class="when">{formatDate(change.date, t)}</span>
                  <span>
                    <a href={path}>
                      <EnglishText>{name}</EnglishText>
                    </a>
                    {t("list.colon")}
                    {sentence(eventOf(change, stages, t))}
                  </span>
                  <FoldedSources sources={change.sources} />
                </li>
              );
            })}
          </ol>
        </Fold>
      )}
      <p class="links">
        <a href={withQuery("/changes", { country: country.id })}>
          {t("country.changes.all", { count: changes.totalCount })}
        </a>
        <a href={feed} type="application/atom+xml">
          {t("changes.feed")}
        </a>
      </p>
    </Part>
  );
};
