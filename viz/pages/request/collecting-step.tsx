import type { RequestData } from "../../charts/request/data.ts";
import { collectedInWords, namesOf, type Request } from "../../charts/request/in-words.ts";
import { formatList, sentence, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { FoldedSources } from "../../records/sources.tsx";

/** What one or several codings say, with where it was read. */
export const Codings = ({
  codings,
  name,
}: {
  codings: Request["collecting"][number]["codings"];
  name: string;
}) => {
  const t = useMessages();
  return (
    <>
      {codings.map(({ note, sources }, index) => (
        <div key={`${index}${note}`} class="coding-note">
          {note && <EnglishText as="p">{note}</EnglishText>}
          <FoldedSources sources={sources} label={t("request.sourcesOf", { name })} />
        </div>
      ))}
    </>
  );
};

/** What applies while the country asked collects: a named square for each safeguard. */
export const CollectingStep = ({ basis, data }: { basis: Request; data: RequestData }) => {
  const t = useMessages();
  const names = namesOf(data);
  const { clause, collecting } = basis;
  const open = collecting.filter(({ value }) => value === "not_researched");
  if (clause.channel === "direct") return <p>{t("request.collectingDirect", { ...names })}</p>;
  if (clause.branch === "extradition") return <p>{t("request.nothingCollected")}</p>;
  return (
    <>
      <p>{t("request.lawOf", { requested: names.requested })}</p>
      <ul class="squares">
        {collecting
          .filter(({ value }) => value !== "not_researched")
          .map((row) => (
            <li key={row.safeguard.code} class={`square value-${row.value}`}>
              <b>{row.safeguard.label}</b>
              {t("list.colon")}
              {collectedInWords(row, data, t)}
              {row.secrecy && (
                <p>
                  {t("request.secrecy", {
                    requesting: names.requesting,
                    clause: t("article.short", { article: row.secrecy.clause }),
                  })}
                </p>
              )}
              <Codings codings={row.codings} name={row.safeguard.label} />
            </li>
          ))}
        {open.length > 0 && (
          <li class="square value-not_researched">
            <b>{sentence(t("term.collecting.not_researched"))}</b>
            {t("list.colon")}
            {formatList(
              open.map(({ safeguard }) => within(safeguard.label)),
              t,
            )}
          </li>
        )}
      </ul>
    </>
  );
};
