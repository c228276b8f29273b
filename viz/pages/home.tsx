import { group, ticks } from "d3";
import { DropByRegion } from "../charts/drop/by-region.tsx";
import dropChart from "../charts/drop.tsx";
import raceChart, { isMatrix } from "../charts/race.tsx";
import { type Lens, NewestCasesDocument, type RaceQuery } from "../generated/queries.ts";
import { askOnce } from "../parts/ask-once.ts";
import { ChartFrame, type ChartPlaced, chartLink } from "../parts/chart-frame.tsx";
import { type Choices, choices, Day, Hidden, type Option, Pick, Pills } from "../parts/choices.tsx";
import { dataset } from "../parts/head/linked-data.ts";
import { casePath, jurisdictionPath, treatyPath, withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { raceAsked } from "../parts/race-asked.ts";
import { useWords, Written } from "../parts/reading.tsx";
import { showRefusal } from "../parts/refusal.ts";
import {
  showDate,
  showInterval,
  showList,
  showNumber,
  showRegion,
  within,
} from "../parts/words.ts";
import type { WordKey, Words } from "../words/words.ts";

type Race = RaceQuery["race"];
type State = Race["states"][number];

const POWERS = [
  ["production_content", "home.power.production_content"],
  ["real_time_traffic", "home.power.real_time_traffic"],
  ["interception_content", "home.power.interception_content"],
  ["extradition", "home.power.extradition"],
] as const;

const LENSES: readonly (readonly [Lens, WordKey])[] = [
  ["privacy_cross_border", "home.lens.privacy_cross_border"],
  ["speech", "home.lens.speech"],
  ["due_process", "home.lens.due_process"],
  ["research", "home.lens.research"],
];

const Told = ({ when, exposure }: { when: string; exposure: State["today"] }) => {
  const words = useWords();
  const bold = <b>{when}</b>;
  if (exposure === null) return <p>{words.rich("home.nobody", { when: bold })}</p>;
  const { decidedBy, high, low, certainAskers, possibleAskers } = exposure;
  const { asker, treaty, article, refusals } = decidedBy;
  return (
    <p>
      {words.rich("home.askers", { when: bold, certain: certainAskers, possible: possibleAskers })}
      {words("sentence.gap")}
      {words.rich("home.remains", {
        level: (
          <strong class="falls">
            {high === null
              ? words("home.aslittle", { level: showNumber(low, words) })
              : showInterval({ low, high }, words)}
          </strong>
        ),
        asker: <a href={jurisdictionPath(asker.id)}>{asker.name}</a>,
        way: (
          <a href={`${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`}>
            <Written>{treaty.shortTitle}</Written>
            {article &&
              `${words("clause.comma")}${words("article.long", { article: article.number })}`}
          </a>
        ),
        unchecked: article?.checked === "unchecked" ? 1 : 0,
      })}
      {refusals.length > 0 &&
        `${words("sentence.gap")}${words("home.refusals", {
          grounds: refusals.map((refusal) => showRefusal(refusal, words)).join(words("home.orIf")),
        })}`}
    </p>
  );
};

/** The first year of which the pictures can tell: that of the Budapest Convention. */
const FIRST_YEAR = 2001;

/** Years by links; with a script, a slider and a button that plays them. */
const Replay = ({
  years: [first, last],
  query,
}: {
  years: readonly [number, number];
  query: Record<string, string | null>;
}) => {
  const words = useWords();
  const { asOf, ...rest } = query;
  const steps = [...ticks(first, last, 6)].filter((year) => year > first && year < last);
  const shown = asOf ? Number(asOf.slice(0, 4)) : last;
  return (
    <div class="replay" data-replay data-today={words("home.now")}>
      <Pills
        label={words("home.replay")}
        name="asOf"
        path="/"
        query={rest as Record<string, string>}
        options={[
          ...[first, ...steps].map((year) => [`${year}-12-31`, `${year}`] as const),
          ["", words("home.now")],
        ]}
        chosen={asOf ?? ""}
      />
      <span data-replay-tools hidden>
        <button type="button" data-play={words("home.play")} data-stop={words("home.stop")}>
          {words("home.play")}
        </button>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={shown}
          aria-label={words("home.year")}
          aria-valuetext={`${shown}`}
        />
        <output aria-live="polite">{shown === last ? words("home.now") : shown}</output>
      </span>
    </div>
  );
};

/** Each region with its researched states, as `countries` has them. */
const regionsOf = (states: Choices["states"], words: Words): Option[] =>
  [...group(states, ({ region }) => region)]
    .map(
      ([region, own]) =>
        [
          own.map(({ id }) => id).join("~"),
          words("home.region", { region: showRegion(region, words), count: own.length }),
        ] as const,
    )
    .toSorted(([, a], [, b]) => a.localeCompare(b, words.locale));

type Edge = Race["edges"][number];

/** So many ways are told one by one. */
const WAYS = 6;

/** The first of some ways, each with the state at its other end. */
const Ways = ({
  heading,
  ways,
}: {
  heading: string;
  ways: readonly { state: { id: string; name: string }; edge: Edge }[];
}) => {
  const words = useWords();
  return (
    <>
      <h3>{heading}</h3>
      <ol class="askers">
        {ways.slice(0, WAYS).map(({ state, edge: { level, certainty, article, treaty } }) => (
          <li key={state.id}>
            <a href={jurisdictionPath(state.id)}>{state.name}</a>
            <span>
              {showInterval(level, words)}
              {DOT}
              <a href={`${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`}>
                <Written>{treaty.shortTitle}</Written>
                {article ? ` ${whole(words("article.short", { article: article.number }))}` : ""}
              </a>
              {certainty === "possibly" ? `${DOT}${words("common.possibly")}` : ""}
            </span>
          </li>
        ))}
      </ol>
      {ways.length > WAYS && (
        <p class="muted">{words("home.more", { count: ways.length - WAYS })}</p>
      )}
    </>
  );
};
/** A line breaks after a dot, never before it. */
const DOT = "\u00a0· ";
const whole = (text: string): string => text.replaceAll(" ", "\u00a0");

const WhoMayAsk = ({ race, state }: { race: Race; state: State }) => {
  const words = useWords();
  const edges = race.edges
    .filter(({ asked }) => asked.id === state.jurisdiction.id)
    .toSorted((a, b) => a.level.high - b.level.high || (a.asker.id < b.asker.id ? -1 : 1));
  if (edges.length === 0) return null;
  return (
    <Ways
      heading={words("home.whoMayAsk")}
      ways={edges.map((edge) => ({ state: edge.asker, edge }))}
    />
  );
};

/** Whom the state picked out may ask, least protection first. */
const WhomItMayAsk = ({ race, state }: { race: Race; state: State }) => {
  const words = useWords();
  const names = new Map(race.states.map(({ jurisdiction: { id, name } }) => [id, name]));
  const edges = race.edges
    .filter(({ asker }) => asker.id === state.jurisdiction.id)
    .toSorted((a, b) => a.level.high - b.level.high || (a.asked.id < b.asked.id ? -1 : 1));
  if (edges.length === 0) return <p>{words("home.mayAskNobody")}</p>;
  return (
    <Ways
      heading={words("home.whomItMayAsk", { count: edges.length })}
      ways={edges.map((edge) => ({
        state: { id: edge.asked.id, name: names.get(edge.asked.id) ?? edge.asked.id },
        edge,
      }))}
    />
  );
};

const Selected = ({
  race,
  state,
  when,
}: {
  race: Race;
  state: State;
  /** The day in words; null for today. */
  when: string | null;
}) => {
  const words = useWords();
  return (
    <aside class="selected" aria-labelledby="selected-name" data-dated="picked">
      <p class="muted">{words("home.pickedOut")}</p>
      <h2 id="selected-name">
        <a href={jurisdictionPath(state.jurisdiction.id)}>{state.jurisdiction.name}</a>
      </h2>
      <p>
        {words.rich("home.own", {
          level: <strong>{showInterval(state.own, words)}</strong>,
          known: state.own.coverage,
        })}
      </p>
      <Told
        when={when === null ? words("home.today") : words("home.onDay", { day: when })}
        exposure={state.today}
      />
      <Told when={words("home.ratified")} exposure={state.onceRatified} />
      <WhoMayAsk race={race} state={state} />
      <WhomItMayAsk race={race} state={state} />
      <p>
        <a href={`/exposure/${state.jurisdiction.id}`}>{words("home.ladder")}</a> ·{" "}
        <a href="/what-if">{words("link.whatIf")}</a>
      </p>
      <p class="muted">{words("home.caution")}</p>
    </aside>
  );
};

export const home: Page = {
  path: "/",
  async show({ ask, query, words, address }) {
    const asked = raceAsked(query, words);
    const request = { ask: askOnce(ask), query, words };
    const [all, drop, graph, cases] = await Promise.all([
      choices(ask, words),
      dropChart.show(request),
      raceChart.show(request),
      ask(NewestCasesDocument, { lang: words.lang }),
    ]);
    const { race, picked } = drop;
    const when = query.get("asOf") ? showDate(race.asOf, words) : null;
    const lastYear = Number(drop.release.slice(0, 4));
    const { countries, ...everywhere } = asked.query;
    const state = race.states.find(({ jurisdiction }) => jurisdiction.id === picked);
    const pick = (country: string) => withQuery("/", { ...asked.query, country });
    const standing = { alone: false, dark: false, credit: "", href: pick };
    const placed = (
      definition: ChartPlaced["definition"],
      shown: ChartPlaced["shown"],
      country: string | null,
    ): ChartPlaced => ({
      definition,
      shown,
      options: { ...asked.query, ...(country === null ? {} : { country }) },
      words,
      address,
    });
    const dropPlaced = placed(dropChart, drop, picked);
    const racePlaced = placed(raceChart, graph, asked.country);
    return {
      title: "Lawdrift",
      description: words("home.standfirst"),
      release: drop.release,
      charts: [chartLink(dropPlaced), chartLink(racePlaced)],
      linked: [dataset(address, drop.release, words("home.standfirst"))],
      body: (
        <>
          <div class="lead">
            <div>
              <h1>{words("home.title")}</h1>
              <p class="standfirst">
                {words("home.standfirst")}
                {words("sentence.gap")}
                <a href="/measures">{words("link.measures")}</a>
              </p>
              <div data-dated="choices">
                <Pills
                  label={words("home.power")}
                  name="power"
                  path="/"
                  query={asked.query}
                  options={POWERS.map(([value, text]) => [value, words(text)])}
                  chosen={race.power.code}
                />
                <Pills
                  label={words("home.lens")}
                  name="lens"
                  path="/"
                  query={asked.query}
                  options={LENSES.map(([value, text]) => [value, words(text)])}
                  chosen={race.lens.code}
                />
                <form class="find" action="/" method="get">
                  <label for="find">{words("home.pick")}</label>
                  <select id="find" name="country">
                    {race.states
                      .toSorted((a, b) =>
                        a.jurisdiction.name.localeCompare(b.jurisdiction.name, words.locale),
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
                    label={words("home.treaty")}
                    name="treaty"
                    options={all.treaties.map(({ id, shortTitle }) => [
                      id.replace("treaty/", ""),
                      shortTitle,
                    ])}
                    chosen={asked.treaty?.replace("treaty/", "") ?? null}
                    none={words("home.everyTreaty")}
                  />
                  <Day label={words("home.on")} day={race.asOf} />
                  <Hidden
                    query={{
                      power: race.power.code,
                      lens: race.lens.code,
                      countries,
                      weights: asked.query["weights"],
                      offence: asked.query["offence"],
                    }}
                  />
                  <button type="submit">{words("home.show")}</button>
                </form>
              </div>
              <Replay
                years={[FIRST_YEAR, lastYear]}
                query={{ ...asked.query, country: asked.country }}
              />
              <div data-dated="drop">
                <ChartFrame placed={dropPlaced} rowHref={({ state: code }) => pick(String(code))}>
                  <div class="wide-only">{drop.draw(standing)}</div>
                  <div class="narrow-only">
                    <DropByRegion race={race} picked={picked} href={pick} words={words} />
                  </div>
                </ChartFrame>
              </div>
            </div>
            {state && <Selected race={race} state={state} when={when} />}
          </div>
          <section aria-labelledby="who" data-dated="who">
            <h2 id="who">{words("home.who")}</h2>
            <p class="standfirst">
              {words(isMatrix(race) ? "home.whoStandfirstMatrix" : "home.whoStandfirst")}
            </p>
            <Pills
              label={words("home.states")}
              name="countries"
              path="/"
              query={everywhere}
              options={[
                ["", words("home.allStates", { count: all.states.length })],
                ...regionsOf(all.states, words),
              ]}
              chosen={countries ?? ""}
            />
            <ChartFrame placed={racePlaced}>
              <div
                class="race-tools"
                data-race-tools
                data-told={words("home.told")}
                data-none={words("home.none")}
                data-cell={words("home.cell")}
                data-cell-possibly={words("home.cellPossibly")}
                data-cell-none={words("home.cellNone")}
                hidden
              >
                <label for="race-search">{words("home.find")}</label>
                <input id="race-search" type="search" autocomplete="off" list="race-states" />
                <datalist id="race-states">
                  {race.states.map(({ jurisdiction }) => (
                    <option key={jurisdiction.id} value={jurisdiction.name} />
                  ))}
                </datalist>
                <button type="button" data-zoom="in" aria-label={words("home.zoomIn")}>
                  +
                </button>
                <button type="button" data-zoom="out" aria-label={words("home.zoomOut")}>
                  −
                </button>
                <button type="button" data-zoom="reset">
                  {words("home.reset")}
                </button>
                <output id="race-told" aria-live="polite" />
              </div>
              <section
                class="chart-scroll"
                aria-label={words("chart.picture", { title: words("home.who") })}
              >
                {graph.draw(standing)}
              </section>
            </ChartFrame>
          </section>
          <section aria-labelledby="people">
            <h2 id="people">{words("home.people")}</h2>
            <p class="standfirst">
              {words("home.peopleStandfirst", {
                cases: words("count.cases", { count: cases.all.totalCount }),
              })}
            </p>
            <ul class="cards">
              {cases.newest.nodes.map(({ id, name, jurisdiction, outcome, roles }) => (
                <li key={id}>
                  <a href={casePath(id)}>
                    <Written as="b">{name}</Written>
                  </a>
                  <span class="muted">
                    {jurisdiction.name} ·{" "}
                    {showList(
                      roles.map(({ label }) => within(label)),
                      words,
                    )}
                  </span>
                  <Written as="p">{outcome}</Written>
                </li>
              ))}
            </ul>
            <p>
              <a href="/cases">{words("home.allCases")}</a>
            </p>
          </section>
        </>
      ),
    };
  },
};
