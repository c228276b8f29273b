import { group } from "d3";
import { formatDate, formatValue } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { Overlays } from "../../records/overlays.tsx";
import { FoldedSources } from "../../records/sources.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData } from "./data.ts";

type Indicator = CountryData["country"]["indicators"][number];
type Value = Indicator["values"][number];

/** A value with the bounds that its publisher gives: `0.41 (0.35 to 0.47)`. */
function inWords({ value, low, high }: Value, t: Messages): string {
  const number = formatValue(value, t);
  if (low === null || high === null) return number;
  const bounds = t("country.ratings.bounds", {
    low: formatValue(low, t),
    high: formatValue(high, t),
  });
  return `${number} (${bounds})`;
}

/** What the numbers mean: the ends of the scale, and which of them is freer. */
function scaleOf({ least, most, better }: Indicator, t: Messages): string {
  const freer = t(`country.ratings.${better}`);
  if (least === null || most === null) return freer;
  const ends = t("country.ratings.scale", {
    least: formatValue(least, t),
    most: formatValue(most, t),
  });
  return `${ends}${t("sentence.gap")}${freer}`;
}

/** What its publisher calls a value, after it. */
const Named = ({ value: { label } }: { value: Value }) => {
  const t = useMessages();
  if (!label) return null;
  return (
    <>
      {t("clause.comma")}
      <EnglishText>{label}</EnglishText>
    </>
  );
};

const Rating = ({ indicator }: { indicator: Indicator }) => {
  const t = useMessages();
  const { title, about, note, values } = indicator;
  const newest = values.at(-1);
  if (!newest) return null;
  return (
    <li>
      <details>
        <summary>
          <span class="what">
            <EnglishText>{title}</EnglishText>
          </span>
          <span class="term">
            <b>{inWords(newest, t)}</b>
            <Named value={newest} />
            {t("clause.comma")}
            <span class="muted">{formatDate(`${newest.year}`, t)}</span>
          </span>
        </summary>
        <div class="opened">
          <p>{scaleOf(indicator, t)}</p>
          {about && <EnglishText as="p">{about}</EnglishText>}
          {note && (
            <EnglishText as="p" class="note">
              {note}
            </EnglishText>
          )}
          {values.length > 1 && (
            <table class="few">
              <thead>
                <tr>
                  <th scope="col">{t("col.year")}</th>
                  <th scope="col">{t("country.ratings.value")}</th>
                </tr>
              </thead>
              <tbody>
                {values.toReversed().map((value) => (
                  <tr key={value.year}>
                    <th scope="row">{formatDate(`${value.year}`, t)}</th>
                    <td>
                      {inWords(value, t)}
                      <Named value={value} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </details>
    </li>
  );
};

/** How others rate the country, by publisher and licence; nothing where no file of theirs was added. */
export const IndicatorsPart = ({ data: { country } }: { data: CountryData }) => {
  const t = useMessages();
  const { indicators } = country;
  if (indicators.length === 0) return null;
  const publishers = group(indicators, ({ sources: [source], licence }) =>
    [source?.publisher ?? "", licence].join("\n"),
  );
  return (
    <Part id="ratings" title={t("country.ratings.title", { count: indicators.length })}>
      <p class="muted small">{t("country.ratings.says")}</p>
      {[...publishers.values()].map((own) => {
        const [first] = own;
        if (!first) return null;
        return (
          <section key={first.id} aria-labelledby={`ratings-${first.id}`}>
            <h3 id={`ratings-${first.id}`}>
              <EnglishText>{first.sources[0]?.publisher ?? ""}</EnglishText>
            </h3>
            <ul class="power-rows">
              {own.map((indicator) => (
                <Rating key={indicator.id} indicator={indicator} />
              ))}
            </ul>
            <p class="muted small">
              {t("country.ratings.licence")}
              {t("list.colon")}
              <EnglishText>{first.licence}</EnglishText>
            </p>
            <Overlays of={first} />
            <FoldedSources sources={first.sources} />
          </section>
        );
      })}
    </Part>
  );
};
