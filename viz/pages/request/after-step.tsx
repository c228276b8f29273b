import type { RequestData } from "../../charts/request/data.ts";
import { namesOf, type Request, ruleInWords } from "../../charts/request/in-words.ts";
import { formatCode } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { FoldedSources } from "../../records/sources.tsx";
import { Clause } from "./clause.tsx";
import { Codings } from "./collecting-step.tsx";

type Row = Request["afterHandOver"][number];

/** The law of one of the two on a protection. */
const LawOf = ({ row, country }: { row: Row; country: string }) => (
  <Codings
    codings={row.codings.filter(({ jurisdiction }) => jurisdiction.id === country)}
    name={row.safeguard.label}
  />
);

/** What becomes of each protection: the rule in the country that asks, and the means of the one that gave. */
export const AfterStep = ({ basis, data }: { basis: Request; data: RequestData }) => {
  const t = useMessages();
  const { pair } = data;
  const names = namesOf(data);
  const { afterHandOver } = basis;
  if (afterHandOver.length === 0)
    return <p>{t("request.nothingHandedOver", { requested: names.requested })}</p>;
  return (
    <>
      <p>{t("request.governs")}</p>
      <ul class="squares">
        {afterHandOver.map((row) => {
          const { safeguard, given, rule, means, securedBy, permittedBy } = row;
          const clause = securedBy ?? permittedBy;
          return (
            <li key={safeguard.code} class={`square value-${rule}`}>
              <b>{safeguard.label}</b>
              <dl>
                <dt>{names.requested}</dt>
                <dd>
                  {formatCode("collecting", given === "yes" ? "given" : "partly", t)}
                  <LawOf row={row} country={pair.requested} />
                </dd>
                <dt>{t("request.rule", { requesting: names.requesting })}</dt>
                <dd>
                  {ruleInWords(row, data, t)}
                  <LawOf row={row} country={pair.requesting} />
                </dd>
                <dt>{t("request.means", { requested: names.requested })}</dt>
                <dd>
                  {formatCode("means", means, t)}
                  {clause && (
                    <>
                      {" ("}
                      <Clause basis={basis} clause={clause.clause} />
                      {")"}
                      <FoldedSources
                        sources={clause.sources}
                        label={t("request.sourcesOf", {
                          name: t("article.short", { article: clause.clause }),
                        })}
                      />
                    </>
                  )}
                </dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
};
