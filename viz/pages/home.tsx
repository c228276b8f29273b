import { DropByRegion } from "../charts/drop/by-region.tsx";
import dropChart from "../charts/drop.tsx";
import raceChart from "../charts/race.tsx";
import { CasesDocument, type Lens, type RaceQuery } from "../generated/queries.ts";
import { askOnce } from "../parts/ask-once.ts";
import { ChartFrame, type ChartPlaced, chartLink } from "../parts/chart-frame.tsx";
import { Pills } from "../parts/choices.tsx";
import { dataset } from "../parts/head/linked-data.ts";
import { casePath, jurisdictionPath, treatyPath, withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { raceAsked } from "../parts/race-asked.ts";
import { useWords, Written } from "../parts/reading.tsx";
import { showRefusal } from "../parts/refusal.ts";
import { showInterval, showList, showNumber, within } from "../parts/words.ts";
import type { WordKey } from "../words/words.ts";

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
    <>
      <h3>{words("home.whoMayAsk")}</h3>
      <ol class="askers">
        {edges.slice(0, 6).map(({ asker, level, certainty, article, treaty }) => (
          <li key={asker.id}>
            <a href={jurisdictionPath(asker.id)}>{asker.name}</a>
            <span>
              {showInterval(level, words)}
              {DOT}
              <Written>{treaty.shortTitle}</Written>
              {article ? ` ${whole(words("article.short", { article: article.number }))}` : ""}
              {certainty === "possibly" ? `${DOT}${words("common.possibly")}` : ""}
            </span>
          </li>
        ))}
      </ol>
      {edges.length > 6 && <p class="muted">{words("home.more", { count: edges.length - 6 })}</p>}
    </>
  );
};

const Selected = ({ race, state }: { race: Race; state: State }) => {
  const words = useWords();
  return (
    <aside class="selected" aria-labelledby="selected-name">
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
      <Told when={words("home.today")} exposure={state.today} />
      <Told when={words("home.ratified")} exposure={state.onceRatified} />
      <WhoMayAsk race={race} state={state} />
      <p class="muted">{words("home.caution")}</p>
    </aside>
  );
};

export const home: Page = {
  path: "/",
  async show({ ask, query, words, address }) {
    const asked = raceAsked(query, words);
    const request = { ask: askOnce(ask), query, words };
    const [drop, graph, { cases }] = await Promise.all([
      dropChart.show(request),
      raceChart.show(request),
      ask(CasesDocument, { lang: words.lang }),
    ]);
    const { race, picked } = drop;
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
    const newest = cases.nodes
      .filter(({ naming }) => naming === "named")
      .toSorted((a, b) => (b.stages[0]?.date ?? "").localeCompare(a.stages[0]?.date ?? ""))
      .slice(0, 6);
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
                <label for="as-of">{words("home.on")}</label>
                <input id="as-of" name="asOf" type="date" value={race.asOf} min="2001-01-01" />
                <input type="hidden" name="power" value={race.power.code} />
                <input type="hidden" name="lens" value={race.lens.code} />
                <button type="submit">{words("home.show")}</button>
              </form>
              <ChartFrame placed={dropPlaced} rowHref={({ state: code }) => pick(String(code))}>
                <div class="wide-only">{drop.draw(standing)}</div>
                <div class="narrow-only">
                  <DropByRegion race={race} picked={picked} href={pick} words={words} />
                </div>
              </ChartFrame>
            </div>
            {state && <Selected race={race} state={state} />}
          </div>
          <section aria-labelledby="who">
            <h2 id="who">{words("home.who")}</h2>
            <p class="standfirst">{words("home.whoStandfirst")}</p>
            <ChartFrame placed={racePlaced}>
              <div
                class="race-tools"
                data-race-tools
                data-told={words("home.told")}
                data-none={words("home.none")}
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
                cases: words("count.cases", { count: cases.totalCount }),
              })}
            </p>
            <ul class="cards">
              {newest.map(({ id, name, jurisdiction, outcome, roles }) => (
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
