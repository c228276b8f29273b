import { TreatiesDocument, type TreatiesQuery } from "../generated/queries.ts";
import { queryLink, treatyPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { plural, showDate, showTerm } from "../parts/words.ts";

type Did = TreatiesQuery["treaties"]["nodes"][number]["participations"][number];

/** Confirmed consent: deposited or shown in a list, not denounced, not merely reported. */
const isParty = ({ consented, inForce, partyBy, denounced, reported }: Did): boolean =>
  denounced === null && !reported && (consented ?? inForce ?? partyBy) !== null;

export const treaties: Page = {
  path: "/treaties",
  async show({ ask }) {
    const { treaties: page } = await ask(TreatiesDocument, {});
    return {
      title: "Treaties",
      description: `${plural(page.nodes.length, "treaty", "treaties")} on cybercrime, evidence and rights, and what states did about them.`,
      body: (
        <>
          <h1>Treaties</h1>
          <p class="standfirst">
            What states agreed on, who is bound, and for what one may ask another. Counts are of the
            records in the atlas.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">Treaty</th>
                <th scope="col">About</th>
                <th scope="col">In force</th>
                <th scope="col">Signatures</th>
                <th scope="col">Parties</th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((treaty) => (
                <tr key={treaty.id}>
                  <th scope="row">
                    <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
                    {treaty.reference ? ` (${treaty.reference})` : ""}
                  </th>
                  <td>{showTerm(treaty.kind)}</td>
                  <td>{treaty.inForce ? showDate(treaty.inForce) : "not in force"}</td>
                  <td>{treaty.participations.filter(({ signed }) => signed !== null).length}</td>
                  <td>{treaty.participations.filter(isParty).length}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <a href={queryLink(TreatiesDocument, {})}>API query</a>
          </p>
        </>
      ),
    };
  },
};
