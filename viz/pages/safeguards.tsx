import { Moved } from "../address/errors.ts";
import { jurisdictionPath, safeguardsPath } from "../address/links.ts";
import { countryIn } from "../address/options.ts";
import type { SafeguardsData } from "../charts/safeguards/answers.ts";
import { type SafeguardsOptions, safeguardsOptions } from "../charts/safeguards/options.ts";
import chart from "../charts/safeguards/safeguards.tsx";
import { formatPercent } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { Day, Hidden, Pick, Pills, stateOptions } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";
import type { PageRequest } from "../shell/page.ts";
import { SafeguardAnswers } from "./jurisdiction/safeguards.tsx";

type Data = MeasureData<SafeguardsOptions, SafeguardsData, null>;

function optionsOf({ rest, query, t }: PageRequest): SafeguardsOptions {
  const options = safeguardsOptions.parse(query, t);
  if (rest === "" && options.country !== null) {
    const { country, ...others } = safeguardsOptions.format(options);
    throw new Moved(safeguardsPath(options.country, others));
  }
  return rest === "" ? options : { ...options, country: countryIn(rest, t) };
}

const Lead = ({ data: { country } }: Data) => {
  const t = useMessages();
  return (
    <p class="standfirst">
      {t.rich("safeguards.lead", {
        country: (
          <a href={jurisdictionPath(country.id)}>
            {t("safeguards.profile", { state: country.name })}
          </a>
        ),
      })}
    </p>
  );
};

const Form = ({ all, data: { answer, country, chosen }, options }: Data) => {
  const t = useMessages();
  const { country: _, ...query } = safeguardsOptions.format(options);
  // Of a country whose laws nobody read, some treaties are known.
  const states = stateOptions(all);
  return (
    <>
      {chosen && (
        <p class="example">
          {t("whoMayAsk.chosen", {
            state: country.name,
            known: formatPercent(chosen.coverage, t),
          })}
        </p>
      )}
      <form class="find" action="/safeguards" method="get">
        <Pick
          label={t("words.country")}
          name="country"
          options={
            states.some(([id]) => id === country.id)
              ? states
              : [...states, [country.id, country.name]]
          }
          chosen={country.id}
        />
        <Day label={t("ask.day")} day={answer.compare.asOf} />
        <Hidden query={{ lens: query["lens"] }} />
        <button type="submit">{t("ask.show")}</button>
      </form>
      <Pills
        label={t("ask.lens")}
        name="lens"
        path={safeguardsPath(country.id)}
        query={query}
        options={[["", t("safeguards.all")], ...all.lenses]}
        chosen={options.lens ?? ""}
      />
    </>
  );
};

const After = ({ data }: Data) => <SafeguardAnswers {...data} />;

/** Which safeguards a country's law is known to give. */
export const safeguards = measurePage<SafeguardsOptions, SafeguardsData, null>({
  path: "/safeguards/*",
  chart,
  terms: ["safeguard", "power", "on_file"],
  optionsOf,
  loadMore: noMore,
  Lead,
  Form,
  After,
});
