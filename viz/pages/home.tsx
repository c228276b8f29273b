import {
  Drop,
  DropByRegion,
  DropTable,
  defaultPick,
  dropDescription,
  dropSeries,
} from "../charts/drop.tsx";
import { RaceGraph, RaceTable, raceDescription } from "../charts/race.tsx";
import { CasesDocument, type Lens, RaceDocument, type RaceQuery } from "../generated/queries.ts";
import { ChartFrame } from "../parts/chart-frame.tsx";
import { casePath, jurisdictionPath, queryLink, treatyPath, withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { type RaceAsked, raceAsked } from "../parts/race-asked.ts";
import { plural, showInterval, showNumber, showPercent, showRefusal } from "../parts/words.ts";

type Race = RaceQuery["race"];
type State = Race["states"][number];

const POWERS = [
  ["production_content", "Stored messages"],
  ["real_time_traffic", "Traffic as it passes"],
  ["interception_content", "Interception"],
  ["extradition", "Extradition"],
] as const;

const LENSES: readonly (readonly [Lens, string])[] = [
  ["privacy_cross_border", "Privacy and cross-border"],
  ["speech", "Speech"],
  ["due_process", "Due process"],
  ["research", "Research"],
];

const Choice = ({
  label,
  asked,
  name,
  options,
  chosen,
}: {
  label: string;
  asked: RaceAsked;
  name: "power" | "lens";
  options: readonly (readonly [string, string])[];
  chosen: string;
}) => (
  <div class="choice">
    <span class="choice-label" id={`choice-${name}`}>
      {label}
    </span>
    <ul aria-labelledby={`choice-${name}`}>
      {options.map(([value, text]) => (
        <li key={value}>
          <a
            class="pill"
            href={withQuery("/", { ...asked.query, [name]: value })}
            aria-current={value === chosen ? "true" : undefined}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

const Told = ({ when, exposure }: { when: string; exposure: State["today"] }) => {
  if (exposure === null)
    return (
      <p>
        <b>{when}</b> nobody may ask for this through a treaty of the atlas.
      </p>
    );
  const { decidedBy, high, low } = exposure;
  const asker = <a href={jurisdictionPath(decidedBy.asker.id)}>{decidedBy.asker.name}</a>;
  const way = (
    <a
      href={`${treatyPath(decidedBy.treaty.id)}${decidedBy.article ? `#${decidedBy.article.number}` : ""}`}
    >
      {decidedBy.treaty.shortTitle}
      {decidedBy.article ? `, article ${decidedBy.article.number}` : ""}
    </a>
  );
  return (
    <p>
      <b>{when}</b> {plural(exposure.certainAskers, "state")} certainly may ask
      {exposure.possibleAskers > 0
        ? ` and ${showNumberOf(exposure.possibleAskers)} possibly may`
        : ""}
      . What remains is{" "}
      <strong class="falls">
        {high === null ? `possibly as little as ${showNumber(low)}` : showInterval({ low, high })}
      </strong>
      , set by {asker} ({way}
      {decidedBy.article?.checked === "unchecked" && ", a number not yet checked against the text"}
      ).
      {decidedBy.refusals.length > 0 && (
        <>
          {" "}
          The treaty lets the state asked refuse if{" "}
          {decidedBy.refusals.map(showRefusal).join(", or if ")}.
        </>
      )}
    </p>
  );
};

const showNumberOf = (count: number): string => (count === 1 ? "one" : `${count}`);

const WhoMayAsk = ({ race, state }: { race: Race; state: State }) => {
  const edges = race.edges
    .filter(({ asked }) => asked.id === state.jurisdiction.id)
    .toSorted((a, b) => a.level.high - b.level.high || (a.asker.id < b.asker.id ? -1 : 1));
  if (edges.length === 0) return null;
  return (
    <>
      <h3>Who may ask, least protection first</h3>
      <ol class="askers">
        {edges.slice(0, 6).map(({ asker, level, certainty, article, treaty }) => (
          <li key={asker.id}>
            <a href={jurisdictionPath(asker.id)}>{asker.name}</a>
            <span>
              {showInterval(level)} · {treaty.shortTitle}
              {article ? ` art. ${article.number}` : ""}
              {certainty === "possibly" ? " · possibly" : ""}
            </span>
          </li>
        ))}
      </ol>
      {edges.length > 6 && (
        <p class="muted">and {edges.length - 6} more of the states researched</p>
      )}
    </>
  );
};

const Selected = ({ race, state }: { race: Race; state: State }) => (
  <aside class="selected" aria-labelledby="selected-name">
    <p class="muted">Picked out</p>
    <h2 id="selected-name">
      <a href={jurisdictionPath(state.jurisdiction.id)}>{state.jurisdiction.name}</a>
    </h2>
    <p>
      Its own law guarantees <strong>{showInterval(state.own)}</strong> of the safeguards;{" "}
      {showPercent(state.own.coverage)} of them are known.
    </p>
    <Told when="Today" exposure={state.today} />
    <Told when="Once every signatory has ratified," exposure={state.onceRatified} />
    <WhoMayAsk race={race} state={state} />
    <p class="muted">
      Not to be taken as how often it happens, or that the state asked would comply: its courts
      still decide on what its own law governs.
    </p>
  </aside>
);

const sure = (race: Race, coverage: { known: number; possible: number }): string => {
  const thin = race.states.filter(({ own }) => own.coverage < 0.5).length;
  return `${plural(race.states.length, "state")} researched; ${showPercent(coverage.known / coverage.possible)} of all safeguards known. ${plural(thin, "state")} with less than half known through this lens: dotted, and not to be ranked. A line shows the most that can be claimed: all that is unknown counts in the state’s favour.`;
};

export const home: Page = {
  path: "/",
  async show({ ask, query }) {
    const asked = raceAsked(query);
    const [{ race, meta }, { cases }] = await Promise.all([
      ask(RaceDocument, asked.variables),
      ask(CasesDocument, {}),
    ]);
    const series = dropSeries(race);
    const picked = asked.country ?? defaultPick(series);
    const state = race.states.find(({ jurisdiction }) => jurisdiction.id === picked);
    const pick = (country: string) => withQuery("/", { ...asked.query, country });
    const citation = `Lawdrift, release ${meta.release}, ${race.power.label}, ${race.lens.label}, ${race.asOf}. CC BY 4.0.`;
    const shared = {
      queryUrl: queryLink(RaceDocument, asked.variables),
      sure: sure(race, meta.coverage),
      citation,
    };
    const newest = cases.nodes
      .filter(({ naming }) => naming === "named")
      .toSorted((a, b) => (b.stages[0]?.date ?? "").localeCompare(a.stages[0]?.date ?? ""))
      .slice(0, 6);
    return {
      title: "Lawdrift",
      description: dropDescription(race, series),
      release: meta.release,
      body: (
        <>
          <div class="lead">
            <div>
              <h1>What protection remains when another state asks for your data</h1>
              <p class="standfirst">
                Every line is a country. It starts at what the country’s own law guarantees and
                falls to the least protection that remains when another state may ask for a person’s
                data through a treaty.
              </p>
              <Choice
                label="Power"
                asked={asked}
                name="power"
                options={POWERS}
                chosen={race.power.code}
              />
              <Choice
                label="Lens"
                asked={asked}
                name="lens"
                options={LENSES}
                chosen={race.lens.code}
              />
              <form class="find" action="/" method="get">
                <label for="find">Pick out a country</label>
                <select id="find" name="country">
                  {race.states
                    .toSorted((a, b) => a.jurisdiction.name.localeCompare(b.jurisdiction.name))
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
                <label for="as-of">on</label>
                <input id="as-of" name="asOf" type="date" value={race.asOf} min="2001-01-01" />
                <input type="hidden" name="power" value={race.power.code} />
                <input type="hidden" name="lens" value={race.lens.code} />
                <button type="submit">Show</button>
              </form>
              <ChartFrame
                footer={{
                  ...shared,
                  title: "The drop",
                  svgUrl: withQuery("/charts/drop.svg", { ...asked.query, country: picked }),
                  alt: dropDescription(race, series),
                  table: <DropTable race={race} href={pick} />,
                }}
              >
                <div class="wide-only">
                  <Drop race={race} options={{ picked, href: pick }} />
                </div>
                <div class="narrow-only">
                  <DropByRegion race={race} options={{ picked, href: pick }} />
                </div>
              </ChartFrame>
            </div>
            {state && <Selected race={race} state={state} />}
          </div>
          <section aria-labelledby="who">
            <h2 id="who">Who may ask whom</h2>
            <p class="standfirst">
              Each state stands at the height of what its own law guarantees; the bar is what is
              known, low to high. An arrow leads from the state that may ask to the one that is
              asked. Hover or focus a state for the arrows that reach it; scroll with the control
              key, or pinch, to zoom.
            </p>
            <ChartFrame
              footer={{
                ...shared,
                title: "Who may ask whom",
                svgUrl: withQuery("/charts/race.svg", { ...asked.query, country: asked.country }),
                alt: raceDescription(race),
                table: <RaceTable race={race} />,
              }}
            >
              <div class="race-tools" data-race-tools hidden>
                <label for="race-search">Find a state in the picture</label>
                <input id="race-search" type="search" autocomplete="off" list="race-states" />
                <datalist id="race-states">
                  {race.states.map(({ jurisdiction }) => (
                    <option key={jurisdiction.id} value={jurisdiction.name} />
                  ))}
                </datalist>
                <button type="button" data-zoom="in" aria-label="Zoom in">
                  +
                </button>
                <button type="button" data-zoom="out" aria-label="Zoom out">
                  −
                </button>
                <button type="button" data-zoom="reset">
                  Reset
                </button>
                <output id="race-told" aria-live="polite" />
              </div>
              <section class="chart-scroll" aria-label="Who may ask whom, as a picture">
                <RaceGraph race={race} options={{ picked: asked.country, href: pick }} />
              </section>
            </ChartFrame>
          </section>
          <section aria-labelledby="people">
            <h2 id="people">People behind the provisions</h2>
            <p class="standfirst">
              {plural(cases.totalCount, "documented case")}: from a person to the provision charged,
              its law, and the treaties by which that state may ask others.
            </p>
            <ul class="cards">
              {newest.map(({ id, name, jurisdiction, outcome, roles }) => (
                <li key={id}>
                  <a href={casePath(id)}>
                    <b>{name}</b>
                  </a>
                  <span class="muted">
                    {jurisdiction.name} · {roles.map(({ label }) => label.toLowerCase()).join(", ")}
                  </span>
                  <p>{outcome}</p>
                </li>
              ))}
            </ul>
            <p>
              <a href="/cases">All cases</a>
            </p>
          </section>
        </>
      ),
    };
  },
};
