import { whoMayAskPath, withQuery } from "../address/links.ts";
import { pickedOf } from "../charts/race/description.ts";
import { type RaceOptions, raceOptions } from "../charts/race/options.ts";
import raceChart, { isMatrix } from "../charts/race/race.tsx";
import { ChartFrame, type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import type { Lens, RaceQuery } from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import {
  type Choices,
  choices,
  Day,
  FoldedChoices,
  Hidden,
  Pick,
  Pills,
} from "../shell/controls.tsx";
import { type Page, pageOf } from "../shell/page.ts";
import { TermsUsed } from "../shell/terms-used.tsx";
import { regionsOf } from "./race/regions.ts";
import { Replay } from "./race/replay.tsx";

const PATH = "/race";

const POWERS = [
  ["production_content", "home.power.production_content"],
  ["real_time_traffic", "home.power.real_time_traffic"],
  ["interception_content", "home.power.interception_content"],
  ["extradition", "home.power.extradition"],
] as const;

const LENSES: readonly (readonly [Lens, MessageKey])[] = [
  ["privacy_cross_border", "home.lens.privacy_cross_border"],
  ["speech", "home.lens.speech"],
  ["due_process", "home.lens.due_process"],
  ["research", "home.lens.research"],
];

interface Data {
  readonly all: Choices;
  readonly options: RaceOptions;
  readonly data: RaceQuery;
  readonly placed: ChartPlaced;
  /** The state picked out; null for none. */
  readonly picked: string | null;
}

/** What is asked for, of whom, under which treaty, and when. */
const Form = ({ all, options, data: { race }, picked }: Data) => {
  const t = useMessages();
  const along = raceOptions.format({ ...options, country: null });
  const { countries, weights, offence } = along;
  const states = race.states.toSorted((a, b) =>
    a.jurisdiction.name.localeCompare(b.jurisdiction.name, t.locale),
  );
  return (
    <div data-dated="choices">
      <Pills
        label={t("ask.power")}
        name="power"
        path={PATH}
        query={along}
        options={POWERS.map(([value, text]) => [value, t(text)])}
        chosen={race.power.code}
      />
      <Pills
        label={t("ask.lens")}
        name="lens"
        path={PATH}
        query={along}
        options={LENSES.map(([value, text]) => [value, t(text)])}
        chosen={race.lens.code}
      />
      <form class="find" action={PATH} method="get">
        <Pick
          label={t("home.pick")}
          name="country"
          options={states.map(({ jurisdiction: { id, name } }) => [id, name])}
          chosen={picked}
          none={t("words.noCountry")}
        />
        <Pick
          label={t("home.treaty")}
          name="treaty"
          options={all.treaties.map(({ id, shortTitle }) => [
            id.replace("treaty/", ""),
            shortTitle,
          ])}
          chosen={options.treaty?.replace("treaty/", "") ?? null}
          none={t("home.everyTreaty")}
        />
        <Day label={t("ask.day")} day={race.asOf} />
        <Hidden
          query={{ power: race.power.code, lens: race.lens.code, countries, weights, offence }}
        />
        <button type="submit">{t("home.show")}</button>
      </form>
      {picked && (
        <p>
          <a href={whoMayAskPath(picked, { power: options.power, asOf: options.asOf })}>
            {t("measures.whoMayAsk")}
            {t("list.colon")}
            {states.find(({ jurisdiction }) => jurisdiction.id === picked)?.jurisdiction.name}
          </a>
        </p>
      )}
    </div>
  );
};

/** What only the script can do with the picture. */
const Tools = ({ race }: Pick<RaceQuery, "race">) => {
  const t = useMessages();
  return (
    <div
      class="race-tools"
      data-race-tools
      data-told={t("home.told")}
      data-none={t("home.none")}
      data-cell={t("home.cell")}
      data-cell-possibly={t("home.cellPossibly")}
      data-cell-none={t("home.cellNone")}
      hidden
    >
      <label for="race-search">{t("home.find")}</label>
      <input id="race-search" type="search" autocomplete="off" list="race-states" />
      <datalist id="race-states">
        {race.states.map(({ jurisdiction }) => (
          <option key={jurisdiction.id} value={jurisdiction.name} />
        ))}
      </datalist>
      <button type="button" data-zoom="in" aria-label={t("home.zoomIn")}>
        +
      </button>
      <button type="button" data-zoom="out" aria-label={t("home.zoomOut")}>
        −
      </button>
      <button type="button" data-zoom="reset">
        {t("home.reset")}
      </button>
      <output id="race-told" aria-live="polite" />
    </div>
  );
};

const View = ({ data: all }: { data: Data }) => {
  const t = useMessages();
  const { options, data, placed, picked } = all;
  const { race } = data;
  const along = raceOptions.format({ ...options, country: null });
  const { countries, ...everywhere } = along;
  const context = {
    alone: false,
    dark: false,
    credit: "",
    href: (country: string) => withQuery(PATH, { ...along, country }),
  };
  return (
    <>
      <div data-dated="finding">
        <p class="kicker">{t("race.page")}</p>
        <h1 class="finding">{placed.shown.title}</h1>
      </div>
      <p class="standfirst">
        {t(isMatrix(race) ? "home.whoStandfirstMatrix" : "home.whoStandfirst")}
      </p>
      <TermsUsed terms={["requesting_country", "mutual_assistance", "power", "extradition"]} />
      <FoldedChoices>
        <Form {...all} />
        <Replay
          path={PATH}
          last={Number(placed.shown.release.slice(0, 4))}
          picked={picked}
          query={along}
        />
      </FoldedChoices>
      <div data-dated="who">
        <Pills
          label={t("nav.countries")}
          name="countries"
          path={PATH}
          query={everywhere}
          options={[
            ["", t("home.allStates", { count: all.all.states.length })],
            ...regionsOf(all.all.states, t),
          ]}
          chosen={countries ?? ""}
        />
        <ChartFrame placed={placed}>
          <Tools race={race} />
          <section class="chart-scroll" aria-label={t("chart.picture", { title: t("race.page") })}>
            {placed.shown.draw(context)}
          </section>
        </ChartFrame>
      </div>
    </>
  );
};

/** Every country against every other: who may ask whom, over the years. */
export const race: Page = pageOf<Data>({
  path: PATH,
  options: Object.keys(raceOptions.describe),
  async load({ ask, query, t, address }) {
    const options = raceOptions.parse(query, t);
    const [all, data] = await Promise.all([choices(ask, t), raceChart.load(options, { ask, t })]);
    const placed = placedChart(raceChart, options, data, { t, address });
    return { all, options, data, placed, picked: pickedOf(options, data.race) };
  },
  head: ({ placed }) => ({
    title: placed.shown.title,
    description: placed.shown.description,
    release: placed.shown.release,
    charts: [chartLink(placed)],
  }),
  View,
});
