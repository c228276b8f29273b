import { jurisdictionPath } from "../address/links.ts";
import { kept } from "../address/options.ts";
import type { ChartRow } from "../charts/kit/definition.ts";
import chart, { type MapShown } from "../charts/map/map.tsx";
import { INDICATORS, type Indicator } from "../charts/map/options.ts";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import type { Words } from "../i18n/messages.ts";
import { type Choices, choices, Day, Hidden, Pick, Pills } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const kinds = Object.keys(INDICATORS) as Indicator[];

/** The fields of what is shown now; each of its options, and the day. */
const Fields = ({
  given,
  all,
  words,
}: {
  given: MapShown["given"];
  all: Choices;
  words: Words;
}) => {
  const fields = {
    lens: <Pick label={words("ask.lens")} name="lens" options={all.lenses} chosen={given.lens} />,
    power: (
      <Pick label={words("ask.power")} name="power" options={all.everyPower} chosen={given.power} />
    ),
    safeguard: (
      <Pick
        label={words("col.safeguard")}
        name="safeguard"
        options={all.safeguards}
        chosen={given.safeguard}
      />
    ),
    offence: (
      <Pick
        label={words("ask.offence")}
        name="offence"
        options={all.offences}
        chosen={given.offence}
      />
    ),
    treaty: (
      <Pick
        label={words("ask.treaty")}
        name="treaty"
        options={all.everyTreaty.map(({ id, shortTitle }) => [
          id.replace(/^treaty\//, ""),
          shortTitle,
        ])}
        chosen={given.treaty.replace(/^treaty\//, "")}
      />
    ),
  };
  return INDICATORS[given.indicator].map((name) => fields[name]);
};

export const mapPage: Page = {
  path: "/map",
  options: Object.keys(chart.options),
  async show({ ask, query, words, address: service }) {
    const address = kept(query, [...Object.keys(chart.options), "lang"]);
    const options = new URLSearchParams(address);
    options.delete("lang");
    const [all, shown] = await Promise.all([
      choices(ask, words),
      chart.show({ ask, query: options, words }),
    ]);
    const { given } = shown;
    const placed = {
      definition: chart,
      shown,
      options: Object.fromEntries(options),
      words,
      address: service,
    };
    const along = { asOf: given.day.asOf, lang: address["lang"] };
    return {
      title: shown.title,
      description: shown.description,
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{shown.title}</h1>
          <p class="standfirst">{shown.description}</p>
          <Pills
            label={words("map.show")}
            name="indicator"
            path="/map"
            query={Object.fromEntries(
              Object.entries(along).flatMap(([name, value]) => (value ? [[name, value]] : [])),
            )}
            options={kinds.map((kind) => [kind, words(`map.kind.${kind}`)])}
            chosen={given.indicator}
          />
          <form class="find" action="/map" method="get">
            <Fields given={given} all={all} words={words} />
            <Day label={words("ask.day")} day={given.day.asOf ?? ""} />
            <Hidden query={{ indicator: given.indicator, lang: address["lang"] }} />
            <button type="submit">{words("ask.show")}</button>
          </form>
          <Measured
            placed={placed}
            rowHref={({ code }: ChartRow) => jurisdictionPath(String(code))}
          />
        </>
      ),
    };
  },
};
