import { Moved } from "../address/errors.ts";
import { whoMayAskPath, withQuery } from "../address/links.ts";
import type { OnceInForceAnswer } from "../charts/once-in-force/description.ts";
import onceInForceChart from "../charts/once-in-force/once-in-force.tsx";
import { countOf, wordsCases, wordsKinds } from "../charts/prison-for-words/description.ts";
import wordsChart, { type WordsOptions } from "../charts/prison-for-words/prison-for-words.tsx";
import { raceOptions } from "../charts/race/options.ts";
import spreadChart from "../charts/spread/spread.tsx";
import { type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import {
  HomeDocument,
  type HomeQuery,
  type PrisonForWordsQuery,
  type SpreadQuery,
} from "../generated/queries.ts";
import { formatMonths } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { type Choices, choices, Pick, stateOptions } from "../shell/controls.tsx";
import { dataset } from "../shell/linked-data.ts";
import { type Page, type PageRequest, pageOf } from "../shell/page.ts";
import { type CountryAnswer, loadAnswer } from "./home/answer.ts";
import { choosePeople } from "./home/choose-people.ts";
import { Convention } from "./home/convention.tsx";
import { CountryAnswerSection, GeneralSteps } from "./home/country-answer.tsx";
import { Doors } from "./home/doors.tsx";
import { People } from "./home/people.tsx";
import { SinceWhen } from "./home/since-when.tsx";

/** The width at which the lead picture is drawn, as wide as the page: its text is seen in its own size. */
const WIDE = 1200;

/** The offence of which home says since when it is punished. */
const SINCE_WHEN = "false_information";

/** What home can be asked for. The line is that of the law of today. */
const OWN = ["country", "months"];
/** The race of all countries stood here: what only it can be asked for leads to its page. */
const OF_RACE = Object.keys(raceOptions.describe).filter((name) => !OWN.includes(name));

interface Data {
  readonly all: Choices;
  readonly options: WordsOptions;
  readonly found: PrisonForWordsQuery;
  readonly placed: ChartPlaced;
  readonly home: HomeQuery;
  /** What is said of the country chosen; null where none is. */
  readonly answer: CountryAnswer | null;
  /** What the UN Convention would change; null where it is not on file. */
  readonly later: OnceInForceAnswer | null;
  /** Since when one offence is punished. */
  readonly since: SpreadQuery["spread"];
  readonly address: string;
}

/** Addresses of the race as they were while it stood here. */
function refuseRace({ query }: PageRequest): void {
  if (!OF_RACE.some((name) => query.has(name))) return;
  const asked = [...query].filter(([name]) => name in raceOptions.describe);
  throw new Moved(`/race?${new URLSearchParams(asked)}`);
}

/** The finding in short, with what is not on file in the same sentence. */
const findingOf = ({ words }: PrisonForWordsQuery, t: Messages): string =>
  t("home.finding", {
    counted: countOf(words, "counted"),
    researched: words.researched,
    term: formatMonths(words.months, t),
    notOnFile: countOf(words, "maximum_not_on_file"),
  });

/** Documented cases of people; a ruling on a law has no status of a person, and is none. */
const casesOf = ({ cases: { totalCount, facets } }: HomeQuery): number =>
  totalCount -
  (facets?.flatMap(({ values }) => values).find(({ value }) => value === null)?.count ?? 0);

const aboutOf = ({ found, home }: Pick<Data, "found" | "home">, t: Messages): string =>
  t("home.about", {
    countries: found.words.researched,
    laws: home.laws.totalCount,
    cases: casesOf(home),
  });

/** One control, the country; what else can be chosen is folded. */
const Control = ({ all, options, found: { words } }: Data) => {
  const t = useMessages();
  const said = wordsChart.options.format(options);
  return (
    <form class="find control" action="/" method="get">
      <Pick
        label={t("home.control")}
        name="country"
        options={stateOptions(all)}
        chosen={options.country}
        none={t("home.anyCountry")}
      />
      <button type="submit">{t("ask.show")}</button>
      <details open={options.months !== null}>
        <summary>{t("home.options")}</summary>
        <Pick
          label={t("home.line")}
          name="months"
          options={words.lines.map(({ months }) => [`${months}`, formatMonths(months, t)])}
          chosen={`${words.months}`}
        />
        <a href={withQuery("/prison-for-words", said)}>{t("home.options.words")}</a>{" "}
        <a href={options.country ? whoMayAskPath(options.country) : "/who-may-ask"}>
          {t("home.options.requests")}
        </a>
      </details>
    </form>
  );
};

/** What the four years have to do with the UN Convention, and what was read. */
const Lead = ({ found: { words, treaty } }: Pick<Data, "found">) => {
  const t = useMessages();
  return (
    <p class="lead-text">
      {treaty &&
        treaty.scopeSeriousMonths !== null &&
        t("home.lead", {
          years: formatMonths(treaty.scopeSeriousMonths, t),
          inForce: treaty.inForce === null ? "no" : "yes",
          signed: words.signatories.length,
          counted: words.robustness.counted,
        })}
      {t("sentence.gap")}
      <a href="/jurisdictions?research=law">{t("home.readInPart")}</a>
    </p>
  );
};

const View = ({ data }: { data: Data }) => {
  const t = useMessages();
  const { found, placed, home, answer, later, since } = data;
  return (
    <div class="home">
      <p class="about">
        <b>Lawdrift</b> {aboutOf(data, t)} <a href="/sources">{t("home.everyFact")}</a>
      </p>
      <section class="finding" aria-labelledby="finding">
        <h1 id="finding">{findingOf(found, t)}</h1>
        <div class="wide-only">
          <Lead found={found} />
        </div>
        <Control {...data} />
        {answer && (
          <p class="to-answer">
            <a href="#asked">
              {t("home.ask.title", {
                state: answer.answer.whoMayAsk.requested.name,
                certain: answer.counted.counts.certain,
              })}
            </a>
          </p>
        )}
        <MeasureFigure
          placed={placed}
          width={WIDE}
          tableAt={withQuery("/prison-for-words", placed.options)}
        />
        <div class="narrow-only">
          <Lead found={found} />
        </div>
        <p>
          {wordsKinds(found.words, t)} {wordsCases(found.words, t)}{" "}
          <a href={withQuery("/prison-for-words", placed.options)}>{t("words.all")}</a>
        </p>
      </section>
      {answer ? <CountryAnswerSection shown={answer} /> : <GeneralSteps />}
      <People people={choosePeople(home, home.meta.release)} cases={casesOf(home)} />
      <SinceWhen spread={since} />
      {home.treaty && <Convention treaty={home.treaty} later={later} />}
      <Doors />
    </div>
  );
};

async function laterOf(months: number | null, { ask, t }: PageRequest): Promise<OnceInForceAnswer> {
  const options = { ...onceInForceChart.options.parse(new URLSearchParams(), t), months };
  return (await onceInForceChart.load(options, { ask, t })).onceInForce;
}

export const home: Page = pageOf<Data>({
  path: "/",
  options: [...OWN, ...OF_RACE],
  async load(request) {
    refuseRace(request);
    const { ask, query, t, address } = request;
    const options = wordsChart.options.parse(query, t);
    const { country, months } = options;
    const [all, found, home, { spread: since }, answer] = await Promise.all([
      choices(ask, t),
      wordsChart.load(options, { ask, t }),
      ask(HomeDocument, { lang: t.lang }),
      spreadChart.load({ offence: SINCE_WHEN, asOf: null }, { ask, t }),
      country === null ? null : loadAnswer(country, months, request),
    ]);
    const later = home.treaty ? await laterOf(months, request) : null;
    const placed = placedChart(wordsChart, options, found, { t, address });
    return { all, options, found, placed, home, answer, later, since, address };
  },
  head: ({ found, home, placed, address }, t) => ({
    title: findingOf(found, t),
    description: `Lawdrift ${aboutOf({ found, home }, t)}`,
    release: home.meta.release,
    charts: [chartLink(placed)],
    linked: [dataset(address, home.meta.release, `Lawdrift ${aboutOf({ found, home }, t)}`)],
  }),
  View,
});
