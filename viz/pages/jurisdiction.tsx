import { Moved, NotHere } from "../address/errors.ts";
import { alsoIn } from "../address/language.ts";
import { graphPath, jurisdictionPath, queryLink, withQuery } from "../address/links.ts";
import { countsOf } from "../charts/kit/askers.ts";
import { chartLink } from "../figure/frame.tsx";
import { JurisdictionDocument, JurisdictionsNamedDocument } from "../generated/queries.ts";
import { formatRegion } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { Overlays } from "../records/overlays.tsx";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { CasesPart } from "./jurisdiction/cases.tsx";
import { ChangesPart } from "./jurisdiction/changes.tsx";
import { type CountryData, countryData } from "./jurisdiction/data.ts";
import { wordsFindingOf } from "./jurisdiction/finding.ts";
import { IndicatorsPart } from "./jurisdiction/indicators.tsx";
import { Contents, KeyFigures } from "./jurisdiction/key-figures.tsx";
import { LawsPart } from "./jurisdiction/laws.tsx";
import { OffencesPart } from "./jurisdiction/offences.tsx";
import { PowersPart } from "./jurisdiction/powers.tsx";
import { SafeguardsPart } from "./jurisdiction/safeguards.tsx";
import { SourcesPart } from "./jurisdiction/sources.tsx";
import { TreatiesPart } from "./jurisdiction/treaties.tsx";
import { WhoMayAskPart } from "./jurisdiction/who-may-ask.tsx";
import { WordsPart } from "./jurisdiction/words.tsx";
import { wordsProvisions } from "./jurisdiction/words-rows.ts";

/** The search takes no longer text. */
const LONGEST = 200;

/** The state that a name in an address means, such as `turkey` or `south-korea`; null if none does, or several. */
async function stateCalled(ask: Ask, written: string, { lang }: Messages): Promise<string | null> {
  const name = written.trim();
  if (name === "" || name.length > LONGEST) return null;
  const { jurisdictionsNamed } = await ask(JurisdictionsNamedDocument, { name, lang });
  const [state, ...others] = jurisdictionsNamed;
  return state && others.length === 0 ? state.id : null;
}

/** With whom a country is first compared. */
const comparedWith = (id: string): string => (id === "DEU" ? "KEN" : "DEU");

const Buttons = ({ data: { country }, feed }: { data: CountryData; feed: string }) => {
  const t = useMessages();
  return (
    <p class="buttons">
      <a class="button" href={`/compare/${country.id}~${comparedWith(country.id)}`}>
        {t("nav.compare")}
      </a>
      <button type="button" data-copy-link={t("country.copied")} hidden>
        {t("country.copyLink")}
      </button>
      <a
        class="button"
        href={withQuery("/charts/safeguards.csv", {
          country: country.id,
          lang: t.lang === "en" ? null : t.lang,
        })}
        download
      >
        {t("country.csv")}
      </a>
      <a class="button" href={feed} type="application/atom+xml">
        {t("country.feed")}
      </a>
    </p>
  );
};

const Profile = ({ data, feed, query }: { data: CountryData; feed: string; query: string }) => {
  const t = useMessages();
  const { country, askers } = data;
  const provisions = wordsProvisions(data);
  const { certain, onlyWithGroup } = countsOf(askers);
  const regions = [country.region, country.subregion]
    .filter((region) => region !== null)
    .map((region) => formatRegion(region, t));
  return (
    <>
      {regions.length > 0 && <p class="kicker">{regions.join(" / ")}</p>}
      <div class="country-head">
        <h1 class="finding">
          {country.name}
          {t("list.colon")}
          {wordsFindingOf(data, provisions, t)}
        </h1>
        <Buttons data={data} feed={feed} />
      </div>
      {!country.researched && (
        <p class="notice">{t("jurisdiction.notResearched", { name: country.name })}</p>
      )}
      <Overlays of={country} />
      {certain > 0 && (
        <p class="lead-text">
          {[
            t("country.lead.askers", { state: country.name, certain }),
            ...(onlyWithGroup > 0 ? [t("whoMayAsk.onlyWithGroup", { count: onlyWithGroup })] : []),
          ].join(t("sentence.gap"))}
        </p>
      )}
      <KeyFigures data={data} words={provisions} />
      <Contents hasRatings={country.indicators.length > 0} />
      <SafeguardsPart data={data} />
      <div class="country-columns">
        <WordsPart data={data} provisions={provisions} />
        <WhoMayAskPart data={data} />
      </div>
      <OffencesPart data={data} />
      <div class="country-columns">
        <div>
          <PowersPart data={data} />
          <ChangesPart data={data} feed={feed} />
          <SourcesPart data={data} />
        </div>
        <div>
          <TreatiesPart data={data} />
          <CasesPart data={data} />
          <LawsPart data={data} />
        </div>
      </div>
      <IndicatorsPart data={data} />
      <p class="links">
        <a href={graphPath(country.id)}>{t("record.inGraph")}</a>
        <a href={query}>{t("chart.query")}</a>
      </p>
    </>
  );
};

export const jurisdiction: Page = {
  path: "/jurisdictions/*",
  async show(request) {
    const { ask, rest, t, address } = request;
    const id = rest.toUpperCase();
    const data = await countryData(id, request);
    if (!data) {
      const meant = await stateCalled(ask, rest, t);
      if (meant !== null) throw new Moved(jurisdictionPath(meant));
      throw new NotHere(t("refused.jurisdiction", { id: rest }));
    }
    const { country, safeguards } = data;
    const feed = {
      title: `${t("changes.title")}: ${country.name}`,
      path: withQuery("/feed.atom", { country: country.id }),
    };
    return {
      title: country.name,
      description: t("jurisdiction.description", {
        name: country.name,
        laws: t("count.laws", { count: country.laws.length }),
        cases: t("count.cases", { count: country.cases.length }),
        safeguards: t("count.safeguardsKnown", {
          count: data.safeguardRows.filter(({ cells }) =>
            cells.some(({ codings }) => codings.length > 0),
          ).length,
        }),
      }),
      release: data.release,
      record: country.id,
      feeds: [feed],
      charts: [chartLink(safeguards)],
      linked: [
        breadcrumbs(address, [
          ["/jurisdictions", t("nav.jurisdictions")],
          [jurisdictionPath(country.id), country.name],
        ]),
      ],
      body: (
        <Profile
          data={data}
          feed={alsoIn(t.lang, feed.path)}
          query={queryLink(JurisdictionDocument, { id, lang: t.lang })}
        />
      ),
    };
  },
};
