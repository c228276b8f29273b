import { CompareChart, CompareTable, compareDescription, markOf } from "../charts/compare.tsx";
import {
  type CodingPartsFragment,
  CompareDocument,
  type CompareQuery,
  JurisdictionNamesDocument,
} from "../generated/queries.ts";
import { ChartFrame } from "../parts/chart-frame.tsx";
import { Coding } from "../parts/coding.tsx";
import { compareAsked } from "../parts/compare-asked.ts";
import { jurisdictionPath, lawPath, queryLink, withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Provision } from "../parts/provision.tsx";
import { plural, showInterval, showMonths, showPercent, showTerm } from "../parts/words.ts";

type Comparison = CompareQuery["compare"];
type OffenceCell = Comparison["offences"][number]["cells"][number];

const MOST = 4;

const Offence = ({ cell }: { cell: OffenceCell }) => {
  if (cell.inForce === null) return <span class="unknown">Nothing in the atlas</span>;
  const term =
    cell.heaviestPrison === "term"
      ? cell.heaviestMonths === null
        ? "Prison, length not known"
        : `Up to ${showMonths(cell.heaviestMonths)}`
      : cell.heaviestPrison === "unknown"
        ? "Penalty not known"
        : cell.heaviestPrison === "none"
          ? "No prison"
          : cell.heaviestPrison === "life"
            ? "Life in prison"
            : "Death penalty";
  return (
    <details>
      <summary>
        {term}
        <span class="muted">
          {" "}
          · {plural(cell.provisions.length, "provision")}
          {cell.inForce === "possibly" ? ", possibly in force" : ""}
        </span>
      </summary>
      {cell.provisions.map((provision) => (
        <Provision
          key={provision.id}
          provision={provision}
          heading={
            <a href={lawPath(provision.id)}>
              {provision.law.title}, section {provision.section}
            </a>
          }
        />
      ))}
    </details>
  );
};

const Answer = ({
  values,
  codings,
}: {
  values: readonly string[];
  codings: readonly CodingPartsFragment[];
}) =>
  codings.length === 0 ? (
    <span class="unknown">Not researched</span>
  ) : (
    <details>
      <summary>
        <span class={`value value-${markOf(values)}`}>{values.map(showTerm).join("; ")}</span>
      </summary>
      {codings.map((coding) => (
        <Coding key={coding.id} coding={coding} />
      ))}
    </details>
  );

const Matrix = ({ comparison }: { comparison: Comparison }) => (
  <div class="table-scroll" role="region" aria-label="The comparison, cell by cell" tabIndex={0}>
    <table class="matrix">
      <thead>
        <tr>
          <td />
          {comparison.jurisdictions.map(({ id, name }, index) => (
            <th key={id} scope="col">
              <a href={jurisdictionPath(id)}>{name}</a>
              <span class="muted">
                {" "}
                {comparison.levels[index] ? showInterval(comparison.levels[index]) : ""} guaranteed,{" "}
                {showPercent(comparison.levels[index]?.coverage ?? 0)} known
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr class="group">
          <th scope="rowgroup" colSpan={comparison.jurisdictions.length + 1}>
            What is punished
          </th>
        </tr>
        {comparison.offences.map(({ code, cells, differs }) => (
          <tr key={code.code} class={differs ? "differs" : undefined}>
            <th scope="row">
              {code.label}
              <small>{code.definition}</small>
            </th>
            {cells.map((cell) => (
              <td key={cell.jurisdiction.id}>
                <Offence cell={cell} />
              </td>
            ))}
          </tr>
        ))}
        {(
          [
            ["Who authorises what", comparison.powers],
            ["Which safeguards are given", comparison.safeguards],
          ] as const
        ).map(([heading, rows]) => (
          <>
            <tr key={heading} class="group">
              <th scope="rowgroup" colSpan={comparison.jurisdictions.length + 1}>
                {heading}
              </th>
            </tr>
            {rows.map(({ code, cells, differs }) => (
              <tr key={code.code} class={differs ? "differs" : undefined}>
                <th scope="row">
                  {code.label}
                  <small>{code.question ?? code.definition}</small>
                </th>
                {cells.map(({ jurisdiction, values, codings }) => (
                  <td key={jurisdiction.id}>
                    <Answer values={values} codings={codings} />
                  </td>
                ))}
              </tr>
            ))}
          </>
        ))}
      </tbody>
    </table>
  </div>
);

const Picker = ({
  names,
  chosen,
}: {
  names: readonly { id: string; name: string }[];
  chosen: readonly string[];
}) => (
  <form class="find" action="/compare" method="get">
    {Array.from({ length: MOST }, (_, index) => (
      <span key={index}>
        <label class="visually-hidden" for={`country-${index}`}>
          Jurisdiction {index + 1}
        </label>
        <select id={`country-${index}`} name="country">
          <option value="">{index < 2 ? "Choose…" : "(none)"}</option>
          {names.map(({ id, name }) => (
            <option key={id} value={id} selected={chosen[index] === id}>
              {name}
            </option>
          ))}
        </select>
      </span>
    ))}
    <button type="submit">Compare</button>
  </form>
);

export const compare: Page = {
  path: "/compare/*",
  async show({ ask, rest, query }) {
    const { jurisdictions: known } = await ask(JurisdictionNamesDocument, {});
    const names = known.nodes.toSorted((a, b) => a.name.localeCompare(b.name));
    const asked = compareAsked(rest, query);
    if (asked === null)
      return {
        title: "Compare",
        description:
          "Compare cybercrime laws of two to four jurisdictions, cell by cell, with sources.",
        body: (
          <>
            <h1>Compare jurisdictions</h1>
            <p class="standfirst">
              Choose two to four: what each punishes and how heavily, who authorises which power,
              which safeguards it gives, with the provisions and sources behind each cell.
            </p>
            <Picker names={names} chosen={[]} />
            <p>
              Or start with <a href="/compare/KEN~DEU">Kenya and Germany</a>,{" "}
              <a href="/compare/JOR~ARE~EGY">Jordan, the United Arab Emirates and Egypt</a>,{" "}
              <a href="/compare/NIC~CUB~VEN~USA">
                Nicaragua, Cuba, Venezuela and the United States
              </a>
              .
            </p>
          </>
        ),
      };
    const { compare: comparison, meta } = await ask(CompareDocument, asked.variables);
    const title = comparison.jurisdictions.map(({ name }) => name).join(", ");
    return {
      title: `${title} compared`,
      description: compareDescription(comparison),
      release: meta.release,
      body: (
        <>
          <h1>{title}</h1>
          <Picker names={names} chosen={comparison.jurisdictions.map(({ id }) => id)} />
          <ChartFrame
            footer={{
              title: "The comparison",
              sure: `As of ${comparison.asOf}. A cell is empty where the atlas has nothing: that is unknown, not “no”. A heaviest term counts aggravated cases too.`,
              queryUrl: queryLink(CompareDocument, asked.variables),
              svgUrl: withQuery("/charts/compare.svg", {
                countries: comparison.jurisdictions.map(({ id }) => id).join("~"),
                ...asked.query,
              }),
              alt: compareDescription(comparison),
              citation: `Lawdrift, release ${meta.release}, ${title} compared, ${comparison.asOf}. CC BY 4.0.`,
              table: <CompareTable comparison={comparison} />,
            }}
          >
            <section class="chart-scroll" aria-label="The comparison as a picture" tabIndex={0}>
              <CompareChart comparison={comparison} options={{}} />
            </section>
          </ChartFrame>
          {comparison.differences.length > 0 && (
            <section aria-labelledby="differences">
              <h2 id="differences">Where they are known to differ</h2>
              <ul>
                {comparison.differences.map((difference) => (
                  <li key={difference}>{difference}</li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="cells">
            <h2 id="cells">Cell by cell</h2>
            <p>Open a cell for the provisions, the coding and the sources behind it.</p>
            <Matrix comparison={comparison} />
          </section>
        </>
      ),
    };
  },
};
