import { group } from "d3";
import { withQuery } from "../../address/links.ts";
import { formatDate, sentence } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { eventOf, subjectOf } from "../../records/change.ts";
import { FoldedSources } from "../../records/sources.tsx";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData } from "./data.ts";

/** How many stand on the page. */
const SHOWN = 6;

interface Happened {
  readonly date: string;
  readonly name: string;
  readonly path: string;
  readonly what: string;
  readonly sources: CountryData["changes"]["nodes"][number]["sources"];
}

/** What happened to one thing on one day stands once, with all sources: a judgment may strike down several sections. */
function happened({ changes, stages }: CountryData, t: Messages): Happened[] {
  const all = changes.nodes.map((change) => ({
    ...subjectOf(change),
    date: change.date,
    what: sentence(eventOf(change, stages, t)),
    sources: change.sources,
  }));
  const same = group(all, ({ date, path, what }) => [date, path, what].join(" "));
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    const sources = new Map(
      own.flatMap((one) => one.sources.map((source) => [source.id, source] as const)),
    );
    return first ? [{ ...first, sources: [...sources.values()] }] : [];
  });
}

/** The latest dated steps, each with its sources. */
export const ChangesPart = ({ data, feed }: { data: CountryData; feed: string }) => {
  const t = useMessages();
  const { country, changes } = data;
  const latest = happened(data, t).slice(0, SHOWN);
  return (
    <Part id="changes" title={t("country.changes.title")}>
      {latest.length === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")}
        </p>
      ) : (
        <Fold label={t("country.fold.latest", { count: latest.length })}>
          <ol class="change-rows">
            {latest.map(({ date, name, path, what, sources }) => (
              <li key={`${date}${path}${what}`}>
                <span class="when">{formatDate(date, t)}</span>
                <span>
                  <a href={path}>
                    <EnglishText>{name}</EnglishText>
                  </a>
                  {t("list.colon")}
                  {what}
                </span>
                <FoldedSources sources={sources} />
              </li>
            ))}
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
