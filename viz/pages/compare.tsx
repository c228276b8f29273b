import { briefAddress } from "../address/brief.ts";
import { jurisdictionPath, lawPath } from "../address/links.ts";
import { countriesIn } from "../address/options.ts";
import compareChart from "../charts/compare/compare.tsx";
import { markOf } from "../charts/compare/description.ts";
import { compareOptions, MOST_COMPARED } from "../charts/compare/options.ts";
import { ChartFrame, type ChartPlaced, chartLink } from "../figure/frame.tsx";
import type { CodingPartsFragment, CompareQuery } from "../generated/queries.ts";
import {
  showDate,
  showInterval,
  showList,
  showMonths,
  showParts,
  showPercent,
  within,
} from "../i18n/format.ts";
import { useLabel, useWords, Written } from "../i18n/locale.tsx";
import type { Words } from "../i18n/messages.ts";
import { arranged, ORDERS } from "../layouts/compare.ts";
import { Coding } from "../records/coding.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import { Hidden, Pills } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";
import { researchedStates } from "../shell/researched-states.ts";

type Comparison = CompareQuery["compare"];
type OffenceCell = Comparison["offences"][number]["cells"][number];
type CodingRow = Comparison["safeguards"][number];

/** Comparisons to start from. */
const STARTS = [
  ["KEN", "DEU"],
  ["JOR", "ARE", "EGY"],
  ["NIC", "CUB", "VEN", "USA"],
] as const;

/** The heaviest that an offence may bring, in words. */
function showTermOf({ heaviestPrison, heaviestMonths }: OffenceCell, words: Words): string {
  switch (heaviestPrison) {
    case "term":
      return heaviestMonths === null
        ? words("compare.lengthUnknown")
        : words("compare.upTo", { term: showMonths(heaviestMonths, words) });
    case "none":
      return words("compare.noPrison");
    case "life":
      return words("compare.life");
    case "death":
      return words("compare.death");
    default:
      return words("compare.penaltyUnknown");
  }
}

const Offence = ({ cell }: { cell: OffenceCell }) => {
  const words = useWords();
  if (cell.inForce === null) return <span class="unknown">{words("common.nothing")}</span>;
  return (
    <details>
      <summary>
        {showTermOf(cell, words)}
        <span class="muted">
          {" "}
          · {words("count.provisions", { count: cell.provisions.length })}
          {cell.inForce === "possibly"
            ? `${words("clause.comma")}${words("compare.possiblyInForce")}`
            : ""}
        </span>
      </summary>
      {cell.provisions.map((provision) => (
        <Provision
          key={provision.id}
          provision={provision}
          heading={
            <a href={lawPath(provision.id)}>
              <Written>{provision.law.title}</Written>
              {words("clause.comma")}
              <Section section={provision.section} within />
            </a>
          }
        />
      ))}
    </details>
  );
};

const Answer = ({
  item,
  of,
  values,
  codings,
}: {
  /** The cell as a brief names it. */
  item: string;
  /** The cell in words. */
  of: string;
  values: readonly string[];
  codings: readonly CodingPartsFragment[];
}) => {
  const words = useWords();
  const label = useLabel();
  if (codings.length === 0) return <span class="unknown">{words("common.notResearched")}</span>;
  return (
    <details>
      <summary>
        <span class={`value value-${markOf(values)}`}>
          {showParts(
            values.map((value) => within(label(value, "value", "authority"))),
            words,
          )}
        </span>
      </summary>
      {codings.map((coding) => (
        <Coding key={coding.id} coding={coding} />
      ))}
      <a data-brief href={briefAddress("/brief", [item])}>
        {words("brief.add")}
        <span class="visually-hidden">: {of}</span>
      </a>
    </details>
  );
};

const CodingRows = ({
  rows,
  kind,
  of: { jurisdictions },
}: {
  rows: readonly CodingRow[];
  of: Comparison;
  kind: "power" | "safeguard";
}) => (
  <>
    {rows.map(({ code, cells, differs }) => (
      <tr key={code.code} class={differs ? "differs" : undefined}>
        <th scope="row">
          {code.label}
          <small>{code.question ?? code.definition}</small>
        </th>
        {cells.map(({ jurisdiction, values, codings }, index) => (
          <td key={jurisdiction.id}>
            <Answer
              item={`${jurisdiction.id}/${kind}/${code.code}`}
              of={`${code.label}, ${jurisdictions[index]?.name}`}
              values={values}
              codings={codings}
            />
          </td>
        ))}
      </tr>
    ))}
  </>
);

/** Where known values differ, in words: offences first, then powers, then safeguards. */
const Differences = ({ comparison }: { comparison: Comparison }) => {
  const words = useWords();
  const label = useLabel();
  const names = new Map(comparison.jurisdictions.map(({ id, name }) => [id, name]));
  const told = (of: string, cells: readonly (readonly [id: string, said: string])[]) => (
    <li key={of}>
      <b>
        {of}
        {words("sentence.end")}
      </b>{" "}
      {showParts(
        cells.map(([id, said]) => `${names.get(id) ?? id}${words("list.colon")}${within(said)}`),
        words,
      )}
      {words("sentence.end")}
    </li>
  );
  const offences = comparison.offences
    .filter(({ differs }) => differs)
    .map(({ code, cells }) =>
      told(
        code.label,
        cells.map((cell) => [
          cell.jurisdiction.id,
          cell.inForce === null ? words("common.nothing") : showTermOf(cell, words),
        ]),
      ),
    );
  const codings = [...comparison.powers, ...comparison.safeguards]
    .filter(({ differs }) => differs)
    .map(({ code, cells }) =>
      told(
        code.label,
        cells.map(({ jurisdiction, values }) => [
          jurisdiction.id,
          values.length === 0
            ? words("common.notResearched")
            : // The names of authorities hold commas themselves.
              values.map((value) => within(label(value, "value", "authority"))).join(" / "),
        ]),
      ),
    );
  return (
    <ul>
      {offences}
      {codings}
    </ul>
  );
};

const Group = ({ heading, width }: { heading: string; width: number }) => (
  <tr class="group">
    <th scope="rowgroup" colSpan={width}>
      {heading}
    </th>
  </tr>
);

const Matrix = ({ comparison }: { comparison: Comparison }) => {
  const words = useWords();
  const width = comparison.jurisdictions.length + 1;
  return (
    <div class="table-scroll" role="region" aria-label={words("compare.cellsOf")} tabIndex={0}>
      <table class="matrix" style={`--states: ${comparison.jurisdictions.length}`}>
        <thead>
          <tr>
            <td />
            {comparison.jurisdictions.map(({ id, name }, index) => (
              <th key={id} scope="col">
                <a href={jurisdictionPath(id)}>{name}</a>
                <span class="muted">
                  {" "}
                  {comparison.levels[index] &&
                    words("compare.level", {
                      level: showInterval(comparison.levels[index], words),
                      known: showPercent(comparison.levels[index].coverage, words),
                    })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Group heading={words("compare.punished")} width={width} />
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
          <Group heading={words("common.authorises")} width={width} />
          <CodingRows of={comparison} rows={comparison.powers} kind="power" />
          <Group heading={words("compare.safeguards")} width={width} />
          <CodingRows of={comparison} rows={comparison.safeguards} kind="safeguard" />
        </tbody>
      </table>
    </div>
  );
};

const Picker = ({
  names,
  chosen,
  query,
}: {
  names: readonly { id: string; name: string }[];
  chosen: readonly string[];
  query: Record<string, string>;
}) => {
  const words = useWords();
  return (
    <form class="find states" action="/compare" method="get">
      {Array.from({ length: MOST_COMPARED }, (_, index) => (
        <span key={index}>
          <label class="visually-hidden" for={`country-${index}`}>
            {words("compare.jurisdiction", { number: index + 1 })}
          </label>
          <select id={`country-${index}`} name="country">
            <option value="">{words(index < 2 ? "compare.choose" : "compare.none")}</option>
            {names.map(({ id, name }) => (
              <option key={id} value={id} selected={chosen[index] === id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      ))}
      <Hidden query={query} />
      <button type="submit">{words("nav.compare")}</button>
    </form>
  );
};

export const compare: Page = {
  path: "/compare/*",
  options: ["countries", "country", "lens", "weights", "asOf", "sort"],
  async show({ ask, rest, query, words, address }) {
    const names = await researchedStates(ask, words);
    const named = [rest || query.get("countries") || "", ...query.getAll("country")];
    const options = {
      ...compareOptions.parse(query, words),
      countries: countriesIn(named, words),
    };
    if (options.countries.length === 0) {
      const nameOf = (code: string) => names.find(({ id }) => id === code)?.name ?? code;
      return {
        title: words("nav.compare"),
        description: words("compare.description"),
        body: (
          <>
            <h1>{words("compare.heading")}</h1>
            <p class="standfirst">{words("compare.standfirst")}</p>
            <Picker names={names} chosen={[]} query={{}} />
            <p>
              {words("compare.startWith")}{" "}
              {STARTS.map((codes, index) => (
                <span key={codes.join("~")}>
                  {index > 0 && words("list.semicolon")}
                  <a href={`/compare/${codes.join("~")}`}>{showList(codes.map(nameOf), words)}</a>
                </span>
              ))}
            </p>
          </>
        ),
      };
    }
    const data = await compareChart.load(options, { ask, words });
    const shown = compareChart.show(data, options, words);
    const comparison = arranged(data.compare, options.sort);
    const texts = compareOptions.format(options);
    const { countries, ...along } = texts;
    const placed: ChartPlaced = { definition: compareChart, shown, options: texts, words, address };
    const title = showList(
      comparison.jurisdictions.map(({ name }) => name),
      words,
    );
    const compared = words("compare.title", { names: title });
    const day = showDate(comparison.asOf, words);
    return {
      title: compared,
      description: words("compare.about", { names: title, day }),
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{title}</h1>
          <Picker
            names={names}
            chosen={comparison.jurisdictions.map(({ id }) => id)}
            query={along}
          />
          <Pills
            label={words("compare.order")}
            name="sort"
            path={`/compare/${countries}`}
            query={along}
            options={[
              ["", words("compare.byCodebook")],
              ...ORDERS.map((order): [string, string] => [order, words(`compare.by.${order}`)]),
            ]}
            chosen={options.sort ?? ""}
          />
          <ChartFrame placed={placed}>
            <section
              class="chart-scroll"
              style={`--states: ${comparison.jurisdictions.length}`}
              aria-label={words("chart.picture", { title: words("compare.chart") })}
              tabIndex={0}
            >
              {shown.draw({ alone: false, dark: false, credit: "" })}
            </section>
          </ChartFrame>
          {comparison.differences.length > 0 && (
            <section aria-labelledby="differences">
              <h2 id="differences">{words("compare.differ")}</h2>
              <Differences comparison={comparison} />
            </section>
          )}
          <section aria-labelledby="cells">
            <h2 id="cells">{words("compare.cells")}</h2>
            <p>{words("compare.open")}</p>
            <Matrix comparison={comparison} />
          </section>
        </>
      ),
    };
  },
};
