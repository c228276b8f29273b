import { briefAddress } from "../../address/brief.ts";
import { safeguardsPath, whoMayAskPath } from "../../address/links.ts";
import {
  answersOf,
  countIn,
  type SafeguardAnswer,
  type SafeguardsData,
  STANDINGS,
  standingInWords,
} from "../../charts/safeguards/answers.ts";
import { SIGN_STYLE, SignAlone } from "../../charts/safeguards/sign.tsx";
import { ChartFrame } from "../../figure/frame.tsx";
import type { Lens } from "../../generated/queries.ts";
import { formatInterval, formatPercent, sentence } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { Coding } from "../../records/coding.tsx";
import { Part } from "../../shell/part.tsx";
import type { Codes, Country, CountryData } from "./data.ts";

/** A named square for each safeguard; an answer opens in its place, with the rule and where it was read. */
export const SafeguardSquares = ({
  answers,
  country,
}: {
  answers: readonly SafeguardAnswer[];
  country: string;
}) => {
  const t = useMessages();
  return (
    <>
      <style>{SIGN_STYLE}</style>
      <ul class="safeguard-squares">
        {answers.map(({ code, standing, codings }) => (
          <li key={code.code} class={standing}>
            <details>
              <summary>
                <SignAlone standing={standing} />
                <span>
                  {code.label}
                  <span class="visually-hidden">
                    {t("list.colon")}
                    {standingInWords(standing, t)}
                  </span>
                </span>
              </summary>
              <div class="opened">
                <p>
                  {code.question}{" "}
                  <b>
                    {sentence(standingInWords(standing, t))}
                    {t("sentence.end")}
                  </b>
                </p>
                {codings.map((coding) => (
                  <Coding key={coding.id} coding={coding} />
                ))}
                {codings.length > 0 && (
                  <a
                    data-brief
                    href={briefAddress("/brief", [`${country}/safeguard/${code.code}`])}
                  >
                    {t("brief.add")}
                    <span class="visually-hidden">
                      {t("list.colon")}
                      {code.label}
                    </span>
                  </a>
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
      <ul class="sign-legend">
        {STANDINGS.filter((standing) => countIn(answers, standing) > 0).map((standing) => (
          <li key={standing}>
            <SignAlone standing={standing} /> {standingInWords(standing, t)} (
            {countIn(answers, standing)})
          </li>
        ))}
      </ul>
    </>
  );
};

const LENSES: readonly Lens[] = ["privacy_cross_border", "speech", "due_process", "research"];

/** The bounds of what its law guarantees by topic, whatever is unknown being bad or good. */
const Topics = ({ country, codes }: { country: Country; codes: Codes }) => {
  const t = useMessages();
  const labelOf = (lens: Lens) =>
    codes.find(({ kind, code }) => kind === "lens" && code === lens)?.label ?? lens;
  return (
    <details class="more-of">
      <summary>{t("country.topics")}</summary>
      <p>{t("country.topicsSay")}</p>
      <table class="few">
        <thead>
          <tr>
            <th scope="col">{t("ask.lens")}</th>
            <th scope="col">{t("jurisdiction.ownLaw")}</th>
            <th scope="col">{t("common.known")}</th>
          </tr>
        </thead>
        <tbody>
          {LENSES.map((lens) => (
            <tr key={lens}>
              <th scope="row">
                <a href={safeguardsPath(country.id, { lens })}>{labelOf(lens)}</a>
              </th>
              <td>{formatInterval(country[lens], t)}</td>
              <td>{formatPercent(country[lens].coverage, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

export const SafeguardsPart = ({ data }: { data: CountryData }) => {
  const t = useMessages();
  const { safeguards, safeguardRows, country, codes } = data;
  const answers = answersOf(safeguardRows);
  return (
    <Part id="law" title={safeguards.shown.title}>
      <p>{t("country.law.open")}</p>
      <ChartFrame placed={safeguards}>
        <SafeguardSquares answers={answers} country={country.id} />
      </ChartFrame>
      <Topics country={country} codes={codes} />
    </Part>
  );
};

/** Each safeguard with its answers in full: the list under the chart on its own page. */
export const SafeguardAnswers = ({ answer, country }: SafeguardsData) => {
  const t = useMessages();
  return (
    <>
      <h2>{t("safeguards.answers")}</h2>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{t("col.safeguard")}</th>
            <th scope="col">{t("jurisdiction.answer")}</th>
          </tr>
        </thead>
        <tbody>
          {answersOf(answer.compare.safeguards).map(({ code, standing, codings }) => (
            <tr key={code.code} id={code.code}>
              <th scope="row">
                {code.label}
                <small>{code.question}</small>
              </th>
              <td>
                {codings.length === 0 ? (
                  <span class="unknown">{standingInWords(standing, t)}</span>
                ) : (
                  codings.map((coding) => <Coding key={coding.id} coding={coding} />)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={whoMayAskPath(country.id)}>{t("whoMayAsk.link")}</a>
      </p>
    </>
  );
};
