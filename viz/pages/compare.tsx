import { briefAddress } from "../address/brief.ts";
import { jurisdictionPath, lawPath } from "../address/links.ts";
import { countriesIn } from "../address/options.ts";
import compareChart from "../charts/compare/compare.tsx";
import { markOf } from "../charts/compare/description.ts";
import { compareOptions, MOST_COMPARED } from "../charts/compare/options.ts";
import { ChartFrame, type ChartPlaced, chartLink } from "../figure/frame.tsx";
import type { CodingPartsFragment, CompareQuery } from "../generated/queries.ts";
import {
  formatDate,
  formatInterval,
  formatList,
  formatMonths,
  formatParts,
  formatPercent,
  within,
} from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
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
function formatTermOf(cell: OffenceCell, t: Messages): string {
  const { standing, heaviestPrison, heaviestMonths } = cell;
  if (standing === "not_on_file") return t("common.nothing");
  if (standing !== "punished") return t(`standing.${standing}`);
  switch (heaviestPrison) {
    case "term":
      return heaviestMonths === null
        ? t("compare.lengthUnknown")
        : t("compare.upTo", { term: formatMonths(heaviestMonths, t) });
    case "none":
      return t("compare.noPrison");
    case "life":
      return t("compare.life");
    case "death":
      return t("compare.death");
    default:
      return t("compare.penaltyUnknown");
  }
}

const Offence = ({ cell }: { cell: OffenceCell }) => {
  const t = useMessages();
  if (cell.standing === "not_on_file") return <span class="unknown">{t("common.nothing")}</span>;
  const provisions = [...cell.provisions, ...cell.undecided, ...cell.also, ...cell.struckDown];
  return (
    <details>
      <summary>
        {formatTermOf(cell, t)}
        <span class="muted">
          {" "}
          · {t("count.provisions", { count: provisions.length })}
          {cell.inForce === "possibly" ? `${t("clause.comma")}${t("compare.possiblyInForce")}` : ""}
        </span>
      </summary>
      {provisions.map((provision) => (
        <Provision
          key={provision.id}
          provision={provision}
          heading={
            <a href={lawPath(provision.id)}>
              <EnglishText>{provision.law.title}</EnglishText>
              {t("clause.comma")}
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
  const t = useMessages();
  const label = useLabel();
  if (codings.length === 0) return <span class="unknown">{t("common.notResearched")}</span>;
  return (
    <details>
      <summary>
        <span class={`value value-${markOf(values)}`}>
          {formatParts(
            values.map((value) => within(label(value, "value", "authority"))),
            t,
          )}
        </span>
      </summary>
      {codings.map((coding) => (
        <Coding key={coding.id} coding={coding} />
      ))}
      <a data-brief href={briefAddress("/brief", [item])}>
        {t("brief.add")}
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
  const t = useMessages();
  const label = useLabel();
  const names = new Map(comparison.jurisdictions.map(({ id, name }) => [id, name]));
  const difference = (of: string, cells: readonly (readonly [id: string, said: string])[]) => (
    <li key={of}>
      <b>
        {of}
        {t("sentence.end")}
      </b>{" "}
      {formatParts(
        cells.map(([id, said]) => `${names.get(id) ?? id}${t("list.colon")}${within(said)}`),
        t,
      )}
      {t("sentence.end")}
    </li>
  );
  const offences = comparison.offences
    .filter(({ differs }) => differs)
    .map(({ code, cells }) =>
      difference(
        code.label,
        cells.map((cell) => [cell.jurisdiction.id, formatTermOf(cell, t)]),
      ),
    );
  const codings = [...comparison.powers, ...comparison.safeguards]
    .filter(({ differs }) => differs)
    .map(({ code, cells }) =>
      difference(
        code.label,
        cells.map(({ jurisdiction, values }) => [
          jurisdiction.id,
          values.length === 0
            ? t("common.notResearched")
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
  const t = useMessages();
  const width = comparison.jurisdictions.length + 1;
  return (
    <div class="table-scroll" role="region" aria-label={t("compare.cellsOf")} tabIndex={0}>
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
                    t("compare.level", {
                      level: formatInterval(comparison.levels[index], t),
                      known: formatPercent(comparison.levels[index].coverage, t),
                    })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Group heading={t("compare.punished")} width={width} />
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
          <Group heading={t("common.authorises")} width={width} />
          <CodingRows of={comparison} rows={comparison.powers} kind="power" />
          <Group heading={t("compare.safeguards")} width={width} />
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
  const t = useMessages();
  return (
    <form class="find states" action="/compare" method="get">
      {Array.from({ length: MOST_COMPARED }, (_, index) => (
        <span key={index}>
          <label class="visually-hidden" for={`country-${index}`}>
            {t("compare.jurisdiction", { number: index + 1 })}
          </label>
          <select id={`country-${index}`} name="country">
            <option value="">{t(index < 2 ? "compare.choose" : "compare.none")}</option>
            {names.map(({ id, name }) => (
              <option key={id} value={id} selected={chosen[index] === id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      ))}
      <Hidden query={query} />
      <button type="submit">{t("nav.compare")}</button>
    </form>
  );
};

export const compare: Page = {
  path: "/compare/*",
  options: ["countries", "country", "lens", "weights", "asOf", "sort"],
  async show({ ask, rest, query, t, address }) {
    const names = await researchedStates(ask, t);
    const named = [rest || query.get("countries") || "", ...query.getAll("country")];
    const options = {
      ...compareOptions.parse(query, t),
      countries: countriesIn(named, t),
    };
    if (options.countries.length === 0) {
      const nameOf = (code: string) => names.find(({ id }) => id === code)?.name ?? code;
      return {
        title: t("nav.compare"),
        description: t("compare.description"),
        body: (
          <>
            <h1>{t("compare.heading")}</h1>
            <p class="standfirst">{t("compare.standfirst")}</p>
            <Picker names={names} chosen={[]} query={{}} />
            <p>
              {t("compare.startWith")}{" "}
              {STARTS.map((codes, index) => (
                <span key={codes.join("~")}>
                  {index > 0 && t("list.semicolon")}
                  <a href={`/compare/${codes.join("~")}`}>{formatList(codes.map(nameOf), t)}</a>
                </span>
              ))}
            </p>
          </>
        ),
      };
    }
    const data = await compareChart.load(options, { ask, t });
    const shown = compareChart.show(data, options, t);
    const comparison = arranged(data.compare, options.sort);
    const texts = compareOptions.format(options);
    const { countries, ...along } = texts;
    const placed: ChartPlaced = { definition: compareChart, shown, options: texts, t, address };
    const title = formatList(
      comparison.jurisdictions.map(({ name }) => name),
      t,
    );
    const compared = t("compare.title", { names: title });
    const day = formatDate(comparison.asOf, t);
    return {
      title: compared,
      description: t("compare.about", { names: title, day }),
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
            label={t("compare.order")}
            name="sort"
            path={`/compare/${countries}`}
            query={along}
            options={[
              ["", t("compare.byCodebook")],
              ...ORDERS.map((order): [string, string] => [order, t(`compare.by.${order}`)]),
            ]}
            chosen={options.sort ?? ""}
          />
          <ChartFrame placed={placed}>
            <section
              class="chart-scroll"
              style={`--states: ${comparison.jurisdictions.length}`}
              aria-label={t("chart.picture", { title: t("compare.chart") })}
              tabIndex={0}
            >
              {shown.draw({ alone: false, dark: false, credit: "" })}
            </section>
          </ChartFrame>
          {comparison.differences.length > 0 && (
            <section aria-labelledby="differences">
              <h2 id="differences">{t("compare.differ")}</h2>
              <Differences comparison={comparison} />
            </section>
          )}
          <section aria-labelledby="cells">
            <h2 id="cells">{t("compare.cells")}</h2>
            <p>{t("compare.open")}</p>
            <Matrix comparison={comparison} />
          </section>
        </>
      ),
    };
  },
};
