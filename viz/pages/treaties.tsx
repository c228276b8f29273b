import { TreatiesDocument, type TreatiesQuery } from "../generated/queries.ts";
import { queryLink, treatyPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Written } from "../parts/reading.tsx";
import { showCode, showCount, showDate } from "../parts/words.ts";

type Did = TreatiesQuery["treaties"]["nodes"][number]["participations"][number];

/** Confirmed consent: deposited or shown in a list, not denounced, not merely reported. */
const isParty = ({ consented, inForce, partyBy, denounced, reported }: Did): boolean =>
  denounced === null && !reported && (consented ?? inForce ?? partyBy) !== null;

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
          <section class="table-scroll" aria-label={words("nav.treaties")} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words("treaties.treaty")}</th>
                  <th scope="col">{words("treaties.about")}</th>
                  <th scope="col">{words("treaties.inForce")}</th>
                  <th scope="col">{words("treaties.signatures")}</th>
                  <th scope="col">{words("treaties.parties")}</th>
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
                          (<Written>{treaty.reference}</Written>)
                        </>
                      )}
                    </th>
                    <td>{showCode("treatyKind", treaty.kind, words)}</td>
                    <td>
                      {treaty.inForce
                        ? showDate(treaty.inForce, words)
                        : words("treaties.notInForce")}
                    </td>
                    <td>
                      {showCount(
                        treaty.participations.filter(({ signed }) => signed !== null).length,
                        words,
                      )}
                    </td>
                    <td>{showCount(treaty.participations.filter(isParty).length, words)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p>
            <a href={queryLink(TreatiesDocument, {})}>{words("chart.query")}</a>
          </p>
        </>
      ),
    };
  },
};
