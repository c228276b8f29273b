import { jurisdictionPath } from "../address/links.ts";
import chart, { type MapData } from "../charts/map/map.tsx";
import {
  INDICATORS,
  type Indicator,
  type MapOptions,
  type MapQuestion,
  mapOptions,
  questionOf,
} from "../charts/map/options.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { type Choices, Day, Hidden, Pick, Pills } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

const kinds = Object.keys(INDICATORS) as Indicator[];

/** The fields of what is shown now; each of its options, and the day. */
const Fields = ({ question, all, t }: { question: MapQuestion; all: Choices; t: Messages }) => {
  const fields = {
    lens: <Pick label={t("ask.lens")} name="lens" options={all.lenses} chosen={question.lens} />,
    power: (
      <Pick label={t("ask.power")} name="power" options={all.everyPower} chosen={question.power} />
    ),
    safeguard: (
      <Pick
        label={t("col.safeguard")}
        name="safeguard"
        options={all.safeguards}
        chosen={question.safeguard}
      />
    ),
    offence: (
      <Pick
        label={t("col.offence")}
        name="offence"
        options={all.offences}
        chosen={question.offence}
      />
    ),
    treaty: (
      <Pick
        label={t("col.treaty")}
        name="treaty"
        options={all.everyTreaty.map(({ id, shortTitle }) => [
          id.replace(/^treaty\//, ""),
          shortTitle,
        ])}
        chosen={question.treaty.replace(/^treaty\//, "")}
      />
    ),
  };
  return INDICATORS[question.indicator].map((name) => fields[name]);
};

const Form = ({ options, all }: MeasureData<MapOptions, MapData, null>) => {
  const t = useMessages();
  const question = questionOf(options);
  const { asOf } = mapOptions.format(options);
  return (
    <>
      <Pills
        label={t("map.show")}
        name="indicator"
        path="/map"
        query={asOf === undefined ? {} : { asOf }}
        options={kinds.map((kind) => [kind, t(`map.kind.${kind}`)])}
        chosen={question.indicator}
      />
      <form class="find" action="/map" method="get">
        <Fields question={question} all={all} t={t} />
        <Day label={t("ask.day")} day={asOf ?? ""} />
        <Hidden query={{ indicator: question.indicator }} />
        <button type="submit">{t("ask.show")}</button>
      </form>
    </>
  );
};

export const mapPage = measurePage({
  path: "/map",
  chart,
  terms: ["safeguard", "power", "on_file"],
  loadMore: noMore,
  Form,
  After: () => null,
  rowHref: ({ code }) => jurisdictionPath(String(code)),
});
