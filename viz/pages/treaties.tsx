import { queryLink, treatyPath } from "../address/links.ts";
import { TreatiesDocument, type TreatiesQuery } from "../generated/queries.ts";
import { showCode, showCount } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import type { Words } from "../i18n/messages.ts";
import { isKnownNotInForce, isParty, showInForce } from "../records/treaty-status.ts";
import type { Page } from "../shell/page.ts";

type Treaty = TreatiesQuery["treaties"]["nodes"][number];

const InForce = ({ treaty, words }: { treaty: Treaty; words: Words }) => (
  <td class={treaty.inForce === null && !isKnownNotInForce(treaty) ? "unknown" : undefined}>
    {showInForce(treaty, words)}
  </td>
);

/** How many; where the atlas has none, nobody may have looked. */
const Count = ({ count, words }: { count: number; words: Words }) => (
  <td class={count === 0 ? "count unknown" : "count"}>
    {count === 0 ? words("treaties.noneRecorded") : showCount(count, words)}
  </td>
);

export const treaties: Page = {
  path: "/treaties",
  async show({ ask, words }) {
    const { treaties: page } = await ask(TreatiesDocument, {});
    return {
      title: words("nav.treaties"),
      description: words("treaties.description", { count: page.nodes.length }),
      body: (
        <>
          <h1>{words("nav.treaties")}</h1>
          <p class="standfirst">{words("treaties.standfirst")}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words("treaties.treaty")}</th>
                <th scope="col" class="wide-only">
                  {words("treaties.about")}
                </th>
                <th scope="col">{words("treaties.inForce")}</th>
                <th scope="col" class="count">
                  {words("treaties.signatures")}
                </th>
                <th scope="col" class="count">
                  {words("treaties.parties")}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((treaty) => (
                <tr key={treaty.id}>
                  <th scope="row">
                    <a href={treatyPath(treaty.id)}>
                      <Written>{treaty.shortTitle}</Written>
                    </a>
                    {treaty.reference && (
                      <>
                        {" "}
                        <Written>({treaty.reference})</Written>
                      </>
                    )}
                  </th>
                  <td class="wide-only">{showCode("treatyKind", treaty.kind, words)}</td>
                  <InForce treaty={treaty} words={words} />
                  <Count
                    count={treaty.participations.filter(({ signed }) => signed !== null).length}
                    words={words}
                  />
                  <Count count={treaty.participations.filter(isParty).length} words={words} />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="page-links">
            <a href={queryLink(TreatiesDocument, {})}>{words("chart.query")}</a>
          </p>
        </>
      ),
    };
  },
};
