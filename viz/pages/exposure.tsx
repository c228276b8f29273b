import { Moved } from "../address/errors.ts";
import { jurisdictionPath, withQuery } from "../address/links.ts";
import { countryIn } from "../address/options.ts";
import { kept } from "../address/read-options.ts";
import chart, { type ExposureShown } from "../charts/exposure/exposure.tsx";
import { chartLink } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { formatInterval } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import {
  type Choices,
  choices,
  Day,
  Hidden,
  Pick,
  Pills,
  stateOptions,
} from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const OPTIONS = ["power", "lens", "weights", "offence", "asOf", "scenario", "lang"];

const Onward = ({ report, t }: { report: ExposureShown["report"]; t: Messages }) => (
  <>
    <h2>{t("exposure.onward")}</h2>
    {report.onward.length === 0 ? (
      <p class="unknown">{t("exposure.onwardNone")}</p>
    ) : (
      <p>{t("exposure.onwardMeans")}</p>
    )}
    {report.onward.map(({ transfers, low, high, chain, certainty, reached }) => (
      <p key={transfers}>
        {chain.map(({ id, name }, index) => (
          <span key={`${index}${id}`}>
            {index > 0 && (
              <>
                {" "}
                <span class="arrow">→</span>{" "}
              </>
            )}
            <a href={jurisdictionPath(id)}>{name}</a>
          </span>
        ))}
        {": "}
        {t("exposure.onwardChain", {
          level: formatInterval({ low, high: high ?? low }),
          certainty: t(`certainty.${certainty}`),
          reached,
        })}
      </p>
    ))}
  </>
);

/** Facts that the API tells in English sentences. */
const Explanation = ({ report, t }: { report: ExposureShown["report"]; t: Messages }) => (
  <>
    {report.why.length > 0 && (
      <>
        <h2>{t("exposure.why")}</h2>
        <ul lang="en" dir="ltr">
          {report.why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    <Onward report={report} t={t} />
    <h2>{t("exposure.robust")}</h2>
    <p lang="en" dir="ltr">
      {report.robustness.sentence}
    </p>
  </>
);

const ExposureForm = ({
  all,
  path,
  query,
  report,
  t,
}: {
  all: Choices;
  path: string;
  query: Record<string, string>;
  report: ExposureShown["report"] | null;
  t: Messages;
}) => (
  <>
    {report && (
      <>
        <Pills
          label={t("ask.power")}
          name="power"
          path={path}
          query={query}
          options={all.powers}
          chosen={report.power.code}
        />
        <Pills
          label={t("ask.lens")}
          name="lens"
          path={path}
          query={query}
          options={all.lenses}
          chosen={report.lens.code}
        />
        <Pills
          label={t("ask.when")}
          name="scenario"
          path={path}
          query={query}
          options={[
            ["", t("exposure.now")],
            ["ratified", t("exposure.ratified")],
            ["joined", t("exposure.joined", { state: report.jurisdiction.name })],
          ]}
          chosen={query["scenario"] ?? ""}
        />
      </>
    )}
    <form class="find" action="/exposure" method="get">
      <Pick
        label={t("col.state")}
        name="country"
        options={stateOptions(all)}
        chosen={report?.jurisdiction.id ?? null}
      />
      <Pick
        label={t("col.offence")}
        name="offence"
        options={all.offences}
        chosen={report?.offence?.code ?? null}
        none={t("ask.anyOffence")}
      />
      {report && <Day label={t("ask.day")} day={report.asOf} />}
      <Hidden query={{ ...query, offence: undefined, asOf: undefined }} />
      <button type="submit">{t("ask.show")}</button>
    </form>
  </>
);

export const exposure: Page = {
  path: "/exposure/*",
  options: [...OPTIONS, "country"],
  async show({ ask, rest, query, t, address: service }) {
    const address = kept(query, OPTIONS);
    const named = query.get("country");
    if (rest === "" && named)
      throw new Moved(withQuery(`/exposure/${countryIn(named, t)}`, address));
    const all = await choices(ask, t);
    if (rest === "")
      return {
        title: t("measures.exposure"),
        description: t("measures.exposureSays"),
        release: all.release,
        body: (
          <>
            <h1>{t("measures.exposure")}</h1>
            <p class="standfirst">{t("measures.exposureSays")}</p>
            <ExposureForm all={all} path="/exposure" query={address} report={null} t={t} />
            <p class="notice">{t("exposure.caution")}</p>
          </>
        ),
      };
    const country = countryIn(rest, t);
    const options = { ...address, country };
    const shown = await chart.load(options, { ask, t });
    const { report } = shown;
    const path = `/exposure/${country}`;
    const placed = {
      definition: chart,
      shown,
      options,
      t,
      address: service,
    };
    return {
      title: shown.title,
      description: shown.description,
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{shown.title}</h1>
          <p class="standfirst">{shown.description}</p>
          <ExposureForm all={all} path={path} query={address} report={report} t={t} />
          <MeasureFigure placed={placed} />
          <Explanation report={report} t={t} />
          <p>
            <a href={jurisdictionPath(country)}>
              {t("exposure.law", { state: report.jurisdiction.name })}
            </a>
          </p>
        </>
      ),
    };
  },
};
