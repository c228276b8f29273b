import { Moved } from "../address/errors.ts";
import { jurisdictionPath, withQuery } from "../address/links.ts";
import { countryIn } from "../address/options.ts";
import { kept } from "../address/read-options.ts";
import chart, { type ExposureShown } from "../charts/exposure/exposure.tsx";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { showInterval } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";
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

const Onward = ({ report, words }: { report: ExposureShown["report"]; words: Words }) => (
  <>
    <h2>{words("exposure.onward")}</h2>
    {report.onward.length === 0 ? (
      <p class="unknown">{words("exposure.onwardNone")}</p>
    ) : (
      <p>{words("exposure.onwardMeans")}</p>
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
        {words("exposure.onwardChain", {
          level: showInterval({ low, high: high ?? low }),
          certainty: words(`certainty.${certainty}`),
          reached,
        })}
      </p>
    ))}
  </>
);

/** Facts that the API tells in English sentences. */
const Told = ({ report, words }: { report: ExposureShown["report"]; words: Words }) => (
  <>
    {report.why.length > 0 && (
      <>
        <h2>{words("exposure.why")}</h2>
        <ul lang="en" dir="ltr">
          {report.why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    <Onward report={report} words={words} />
    <h2>{words("exposure.robust")}</h2>
    <p lang="en" dir="ltr">
      {report.robustness.sentence}
    </p>
  </>
);

const Asked = ({
  all,
  path,
  query,
  report,
  words,
}: {
  all: Choices;
  path: string;
  query: Record<string, string>;
  report: ExposureShown["report"] | null;
  words: Words;
}) => (
  <>
    {report && (
      <>
        <Pills
          label={words("ask.power")}
          name="power"
          path={path}
          query={query}
          options={all.powers}
          chosen={report.power.code}
        />
        <Pills
          label={words("ask.lens")}
          name="lens"
          path={path}
          query={query}
          options={all.lenses}
          chosen={report.lens.code}
        />
        <Pills
          label={words("ask.when")}
          name="scenario"
          path={path}
          query={query}
          options={[
            ["", words("exposure.now")],
            ["ratified", words("exposure.ratified")],
            ["joined", words("exposure.joined", { state: report.jurisdiction.name })],
          ]}
          chosen={query["scenario"] ?? ""}
        />
      </>
    )}
    <form class="find" action="/exposure" method="get">
      <Pick
        label={words("ask.state")}
        name="country"
        options={stateOptions(all)}
        chosen={report?.jurisdiction.id ?? null}
      />
      <Pick
        label={words("ask.offence")}
        name="offence"
        options={all.offences}
        chosen={report?.offence?.code ?? null}
        none={words("ask.anyOffence")}
      />
      {report && <Day label={words("ask.day")} day={report.asOf} />}
      <Hidden query={{ ...query, offence: undefined, asOf: undefined }} />
      <button type="submit">{words("ask.show")}</button>
    </form>
  </>
);

export const exposure: Page = {
  path: "/exposure/*",
  options: [...OPTIONS, "country"],
  async show({ ask, rest, query, words, address: service }) {
    const address = kept(query, OPTIONS);
    const named = query.get("country");
    if (rest === "" && named)
      throw new Moved(withQuery(`/exposure/${countryIn(named, words)}`, address));
    const all = await choices(ask, words);
    if (rest === "")
      return {
        title: words("measures.exposure"),
        description: words("measures.exposureSays"),
        release: all.release,
        body: (
          <>
            <h1>{words("measures.exposure")}</h1>
            <p class="standfirst">{words("measures.exposureSays")}</p>
            <Asked all={all} path="/exposure" query={address} report={null} words={words} />
            <p class="notice">{words("exposure.caution")}</p>
          </>
        ),
      };
    const country = countryIn(rest, words);
    const options = { ...address, country };
    const shown = await chart.load(options, { ask, words });
    const { report } = shown;
    const path = `/exposure/${country}`;
    const placed = {
      definition: chart,
      shown,
      options,
      words,
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
          <Asked all={all} path={path} query={address} report={report} words={words} />
          <Measured placed={placed} />
          <Told report={report} words={words} />
          <p>
            <a href={jurisdictionPath(country)}>
              {words("exposure.law", { state: report.jurisdiction.name })}
            </a>
          </p>
        </>
      ),
    };
  },
};
