import { queryLink, treatyPath } from "../address/links.ts";
import { TreatiesDocument, type TreatiesQuery } from "../generated/queries.ts";
import { formatCode, formatCount } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { formatInForce, isKnownNotInForce, isParty } from "../records/treaty-status.ts";
import type { Page } from "../shell/page.ts";

type Treaty = TreatiesQuery["treaties"]["nodes"][number];

const InForce = ({ treaty, t }: { treaty: Treaty; t: Messages }) => (
  <td class={treaty.inForce === null && !isKnownNotInForce(treaty) ? "unknown" : undefined}>
    {formatInForce(treaty, t)}
  </td>
);

/** How many; where the atlas has none, nobody may have looked. */
const Count = ({ count, t }: { count: number; t: Messages }) => (
  <td class={count === 0 ? "count unknown" : "count"}>
    {count === 0 ? t("treaties.noneRecorded") : formatCount(count, t)}
  </td>
);

export const treaties: Page = {
  path: "/treaties",
  async show({ ask, t }) {
    const { treaties: page } = await ask(TreatiesDocument, {});
    return {
      title: t("nav.treaties"),
      description: t("treaties.description", { count: page.nodes.length }),
      body: (
        <>
          <h1>{t("nav.treaties")}</h1>
          <p class="standfirst">{t("treaties.standfirst")}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("col.treaty")}</th>
                <th scope="col" class="wide-only">
                  {t("treaties.about")}
                </th>
                <th scope="col">{t("treaties.inForce")}</th>
                <th scope="col" class="count">
                  {t("treaties.signatures")}
                </th>
                <th scope="col" class="count">
                  {t("treaties.parties")}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((treaty) => (
                <tr key={treaty.id}>
                  <th scope="row">
                    <a href={treatyPath(treaty.id)}>
                      <EnglishText>{treaty.shortTitle}</EnglishText>
                    </a>
                    {treaty.reference && (
                      <>
                        {" "}
                        <EnglishText>({treaty.reference})</EnglishText>
                      </>
                    )}
                  </th>
                  <td class="wide-only">{formatCode("treatyKind", treaty.kind, t)}</td>
                  <InForce treaty={treaty} t={t} />
                  <Count
                    count={treaty.participations.filter(({ signed }) => signed !== null).length}
                    t={t}
                  />
                  <Count count={treaty.participations.filter(isParty).length} t={t} />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="page-links">
            <a href={queryLink(TreatiesDocument, {})}>{t("chart.query")}</a>
          </p>
        </>
      ),
    };
  },
};
