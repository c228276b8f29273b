import { requestPath } from "../../address/links.ts";
import { askersOf, byWords, type WhoMayAskData } from "../../charts/kit/askers.ts";
import { Scrollable } from "../../figure/scrollable.tsx";
import { useMessages } from "../../i18n/locale.tsx";

const RULES = [
  ["counterpart", "counterpart"],
  ["partialCounterpart", "partial_counterpart"],
  ["noneKnownToExist", "none_known_to_exist"],
  ["notKnown", "not_known"],
  ["disputed", "disputed"],
] as const;

/** What is known of the law of those with prison for words, for what the country asked is known to give. */
export const AfterHandOver = ({ data, power }: { data: WhoMayAskData; power: string }) => {
  const t = useMessages();
  const { requested } = data.answer.whoMayAsk;
  const askers = byWords(askersOf(data.answer)).filter(({ words }) => words.length > 0);
  if (askers.length === 0) return null;
  return (
    <>
      <h2>{t("request.step.after")}</h2>
      <p>{t("whoMayAsk.afterSays", { state: requested.name })}</p>
      <Scrollable label={t("request.step.after")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("request.requesting")}</th>
              {RULES.map(([, rule]) => (
                <th key={rule} scope="col">
                  {t(`term.rule.${rule}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {askers.map(({ requesting, afterHandOver }) => (
              <tr key={requesting.id}>
                <th scope="row">
                  <a
                    href={requestPath({
                      requesting: requesting.id,
                      requested: requested.id,
                      power,
                    })}
                  >
                    {requesting.name}
                  </a>
                </th>
                {RULES.map(([count, rule]) => (
                  <td key={rule} class="number">
                    {afterHandOver[count]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </>
  );
};
