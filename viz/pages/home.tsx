import { casePath, withQuery } from "../address/links.ts";
import { wordsCases, wordsFinding, wordsKinds } from "../charts/prison-for-words/description.ts";
import wordsChart, { type WordsOptions } from "../charts/prison-for-words/prison-for-words.tsx";
import { pickedOf } from "../charts/race/description.ts";
import { raceOptions } from "../charts/race/options.ts";
import raceChart, { isMatrix } from "../charts/race/race.tsx";
import { ChartFrame, type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { type Lens, NewestCasesDocument } from "../generated/queries.ts";
import { formatDate, formatList, within } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { choices, Day, Hidden, Pick, Pills } from "../shell/controls.tsx";
import { dataset } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { regionsOf } from "./home/regions.ts";
import { Replay } from "./home/replay.tsx";
import { Selected } from "./home/selected.tsx";

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

export const home: Page = {
  path: "/",
  options: [...Object.keys(raceOptions.describe), "months"],
  async show({ ask, query, t, address }) {
    const options = raceOptions.parse(query, t);
    // The line is that of the law of today, whatever day the asks below are about.
    const line: WordsOptions = { ...wordsChart.options.parse(query, t), asOf: null };
    const [all, found, data, cases] = await Promise.all([
      choices(ask, t),
      wordsChart.load(line, { ask, t }),
      raceChart.load(options, { ask, t }),
      ask(NewestCasesDocument, { lang: t.lang }),
    ]);
    const graph = raceChart.show(data, options, t);
    const { race } = data;
    const picked = pickedOf(options, race);
    const when = options.asOf === null ? null : formatDate(race.asOf, t);
    const lastYear = Number(graph.release.slice(0, 4));
    const along = raceOptions.format({ ...options, country: null });
    const { countries, ...everywhere } = along;
    const state = race.states.find(({ jurisdiction }) => jurisdiction.id === picked);
    const pick = (country: string) => withQuery("/", { ...along, country });
    const context = { alone: false, dark: false, credit: "", href: pick };
    const wordsPlaced = placedChart(wordsChart, line, found, { t, address });
    const racePlaced: ChartPlaced = {
      definition: raceChart,
      shown: graph,
      options: raceOptions.format(options),
      t,
      address,
    };
    const finding = wordsFinding(found.words, true, t);
    return {
      title: finding,
      description: `${t("words.about")} ${wordsKinds(found.words, t)}`,
      release: graph.release,
      charts: [chartLink(wordsPlaced), chartLink(racePlaced)],
      linked: [dataset(address, graph.release, t("words.about"))],
      body: (
        <>
          <p class="about">
            {t("words.about")} <a href="/sources">{t("chart.sources")}</a>
          </p>
          <section class="finding" aria-labelledby="finding">
            <h1 id="finding">{finding}</h1>
            <p class="standfirst wide-only">{wordsKinds(found.words, t)}</p>
            <MeasureFigure placed={wordsPlaced} />
            <p class="narrow-only">{wordsKinds(found.words, t)}</p>
            <p>
              {wordsCases(found.words, t)}{" "}
              <a href={withQuery("/prison-for-words", wordsPlaced.options)}>{t("words.all")}</a> ·{" "}
              <a href="/measures">{t("link.measures")}</a>
            </p>
          </section>
          <section aria-labelledby="who">
            <h2 id="who">{t("home.who")}</h2>
            <p class="standfirst">
              {t(isMatrix(race) ? "home.whoStandfirstMatrix" : "home.whoStandfirst")}
            </p>
            <div class="lead">
              <div>
                <div data-dated="choices">
                  <Pills
                    label={t("ask.power")}
                    name="power"
                    path="/"
                    query={along}
                    options={POWERS.map(([value, text]) => [value, t(text)])}
                    chosen={race.power.code}
                  />
                  <Pills
                    label={t("ask.lens")}
                    name="lens"
                    path="/"
                    query={along}
                    options={LENSES.map(([value, text]) => [value, t(text)])}
                    chosen={race.lens.code}
                  />
                  <form class="find" action="/" method="get">
                    <label for="find">{t("home.pick")}</label>
                    <select id="find" name="country">
                      <option value="">{t("words.noCountry")}</option>
                      {race.states
                        .toSorted((a, b) =>
                          a.jurisdiction.name.localeCompare(b.jurisdiction.name, t.locale),
                        )
                        .map(({ jurisdiction }) => (
                          <option
                            key={jurisdiction.id}
                            value={jurisdiction.id}
                            selected={jurisdiction.id === picked}
                          >
                            {jurisdiction.name}
                          </option>
                        ))}
                    </select>
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
                      query={{
                        power: race.power.code,
                        lens: race.lens.code,
                        countries,
                        weights: along["weights"],
                        offence: along["offence"],
                      }}
                    />
                    <button type="submit">{t("home.show")}</button>
                  </form>
                </div>
                <Replay last={lastYear} picked={picked} query={along} />
              </div>
              {state && <Selected race={race} state={state} when={when} />}
            </div>
            <div data-dated="who">
              <Pills
                label={t("treaty.states")}
                name="countries"
                path="/"
                query={everywhere}
                options={[
                  ["", t("home.allStates", { count: all.states.length })],
                  ...regionsOf(all.states, t),
                ]}
                chosen={countries ?? ""}
              />
              <ChartFrame placed={racePlaced}>
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
                <section
                  class="chart-scroll"
                  aria-label={t("chart.picture", { title: t("home.who") })}
                >
                  {graph.draw(context)}
                </section>
              </ChartFrame>
            </div>
          </section>
          <section aria-labelledby="people">
            <h2 id="people">{t("home.people")}</h2>
            <p class="standfirst">
              {t("home.peopleStandfirst", {
                cases: t("count.cases", { count: cases.all.totalCount }),
              })}
            </p>
            <ul class="cards">
              {cases.newest.nodes.map(({ id, name, jurisdiction, outcome, roles }) => (
                <li key={id}>
                  <a href={casePath(id)}>
                    <EnglishText as="b">{name}</EnglishText>
                  </a>
                  <span class="muted">
                    {jurisdiction.name} ·{" "}
                    {formatList(
                      roles.map(({ label }) => within(label)),
                      t,
                    )}
                  </span>
                  <EnglishText as="p">{outcome}</EnglishText>
                </li>
              ))}
            </ul>
            <p>
              <a href="/cases">{t("home.allCases")}</a>
            </p>
          </section>
        </>
      ),
    };
  },
};
