import { partsOf } from "../address/codec.ts";
import { Moved } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import compareChart from "../charts/compare/compare.tsx";
import { namesOf } from "../charts/compare/description.ts";
import { type CompareOptions, compareOptions, MOST_COMPARED } from "../charts/compare/options.ts";
import {
  ChartFrame,
  type ChartPlaced,
  chartFile,
  chartLink,
  placedChart,
} from "../figure/frame.tsx";
import type { CompareQuery } from "../generated/queries.ts";
import { formatDate, formatList } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { arranged, countsOf, DIFFERENCES, ORDERS } from "../layouts/compare.ts";
import { Pills } from "../shell/controls.tsx";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { researchedStates, type StateNamed } from "../shell/researched-states.ts";
import { AddCountry, ChooseCountries, NotUnderstood } from "./compare/choose.tsx";
import { type CountriesChosen, countriesChosen } from "./compare/countries.ts";
import { comparisonFinding, Summary } from "./compare/summary.tsx";
import { ComparisonTable } from "./compare/table.tsx";

/** Comparisons to start from. */
const STARTS = [
  ["KEN", "DEU"],
  ["JOR", "ARE", "EGY"],
  ["NIC", "CUB", "VEN", "USA"],
] as const;

interface Choice {
  /** Whether the address names the countries as we write it: by code, in its path. */
  readonly settled: boolean;
  readonly states: readonly StateNamed[];
  readonly chosen: CountriesChosen;
  readonly options: CompareOptions;
}

/** Two countries to begin with; what was asked for and is no country is said. */
const Start = ({ states, chosen: { countries, unclear }, options }: Choice) => {
  const t = useMessages();
  const nameOf = (code: string) => states.find(({ id }) => id === code)?.name ?? code;
  return (
    <>
      <h1>{t("compare.heading")}</h1>
      <p class="standfirst">{t("compare.standfirst")}</p>
      <NotUnderstood unclear={unclear} />
      {unclear.length === 0 && countries.length === 1 && (
        <p class="notice" role="alert">
          {t("compare.oneMore", { country: nameOf(countries[0] ?? "") })}
        </p>
      )}
      <ChooseCountries
        states={states}
        chosen={countries.map(nameOf)}
        query={compareOptions.format({ ...options, countries: [] })}
      />
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
  );
};

const Legend = () => {
  const t = useMessages();
  return (
    <ul class="comparison-legend">
      <li>
        <span class="bar" aria-hidden="true">
          <i class="basic" />
        </span>{" "}
        {t("compare.legendBasic")}
      </li>
      <li>
        <span class="bar" aria-hidden="true">
          <i class="heavier" />
        </span>{" "}
        {t("compare.legendHeavier")}
      </li>
      <li>{t("compare.legendOpen")}</li>
    </ul>
  );
};

const Compared = ({
  states,
  chosen,
  options,
  found,
  placed,
}: Choice & { found: CompareQuery["compare"]; placed: ChartPlaced }) => {
  const t = useMessages();
  const comparison = arranged(found, options);
  const { countries, ...along } = compareOptions.format(options);
  const path = `/compare/${countries}`;
  const { all, differ } = countsOf(found);
  return (
    <>
      <div class="country-head">
        <h1 class="finding">{comparisonFinding(found, namesOf(found, t), t)}</h1>
        <p class="buttons">
          <button type="button" data-copy-link={t("country.copied")} hidden>
            {t("country.copyLink")}
          </button>
          <a class="button" href={chartFile(placed, "csv")} download>
            CSV
            <span class="visually-hidden">
              {t("list.colon")}
              {placed.shown.title}
            </span>
          </a>
        </p>
      </div>
      <NotUnderstood unclear={chosen.unclear} />
      <Summary comparison={found} />
      <div class="comparison-tools">
        {options.countries.length < MOST_COMPARED && (
          <AddCountry path={path} query={along} states={states} />
        )}
        <Pills
          label={t("compare.rows")}
          name="only"
          path={path}
          query={along}
          options={[
            ["", t("compare.all", { count: all })],
            [DIFFERENCES, t("compare.onlyDifferences", { count: differ })],
          ]}
          chosen={options.only ?? ""}
        />
        <Pills
          label={t("compare.order")}
          name="sort"
          path={path}
          query={along}
          options={[
            ["", t("compare.byCodebook")],
            ...ORDERS.map((order): [string, string] => [order, t(`compare.by.${order}`)]),
          ]}
          chosen={options.sort ?? ""}
        />
      </div>
      <Legend />
      <ChartFrame placed={placed} tableAt={null}>
        <ComparisonTable
          comparison={comparison}
          title={placed.shown.title}
          query={along}
          sorted={options.sort !== null}
        />
      </ChartFrame>
    </>
  );
};

/** What the address says: countries by code or name, in its path or its query, and how they are shown. */
async function choiceOf({ ask, rest, query, t }: PageRequest): Promise<Choice> {
  const added = partsOf([...query.getAll("countries"), ...query.getAll("country")]);
  // Names are understood here; the chart's own address takes codes only.
  query.delete("countries");
  const states = await researchedStates(ask, t);
  const chosen = await countriesChosen(ask, [rest, ...added], states, t);
  return {
    settled: added.length === 0 && rest === chosen.countries.join("~"),
    states,
    chosen,
    options: { ...compareOptions.parse(query, t), countries: [...chosen.countries] },
  };
}

export const compare: Page = {
  path: "/compare/*",
  options: ["countries", "country", "lens", "weights", "asOf", "sort", "only"],
  async show(request): Promise<Shown> {
    const { ask, t } = request;
    const choice = await choiceOf(request);
    const { chosen, options } = choice;
    if (chosen.countries.length < 2)
      return {
        title: t("nav.compare"),
        description: t("compare.description"),
        ...(chosen.countries.length + chosen.unclear.length > 0 ? { status: 400 as const } : {}),
        body: <Start {...choice} />,
      };
    const { countries, ...along } = compareOptions.format(options);
    if (chosen.unclear.length === 0 && !choice.settled)
      throw new Moved(withQuery(`/compare/${countries}`, along));
    const data = await compareChart.load(options, { ask, t });
    const placed = placedChart(compareChart, options, data, request);
    const names = namesOf(data.compare, t);
    return {
      title: placed.shown.title,
      description: t("compare.about", { names, day: formatDate(data.compare.asOf, t) }),
      ...(chosen.unclear.length > 0 ? { status: 404 as const } : {}),
      release: placed.shown.release,
      charts: [chartLink(placed)],
      body: <Compared {...choice} found={data.compare} placed={placed} />,
    };
  },
};
