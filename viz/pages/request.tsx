import { requestPath, whoMayAskPath } from "../address/links.ts";
import { treatyText, USUAL_POWER } from "../address/options.ts";
import { basesOf, type RequestData } from "../charts/request/data.ts";
import { namesOf } from "../charts/request/in-words.ts";
import { type RequestOptions, requestOptions } from "../charts/request/options.ts";
import chart from "../charts/request/request.tsx";
import { chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { useMessages } from "../i18n/locale.tsx";
import { type Choices, choices, Day, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import { type Page, pageOf } from "../shell/page.ts";
import { TermsUsed } from "../shell/terms-used.tsx";
import { OtherBases } from "./request/other-bases.tsx";
import { Steps } from "./request/steps.tsx";

interface Data {
  readonly all: Choices;
  readonly options: RequestOptions;
  readonly data: RequestData;
  readonly placed: ReturnType<typeof placedChart>;
  /** Whether an address of the page that stood here before led to it. */
  readonly moved: boolean;
}

const Form = ({ all, options, data: { pair } }: Data) => {
  const t = useMessages();
  const { onceInForce, asOf } = requestOptions.format(options);
  return (
    <form class="find" action="/request" method="get">
      <Pick
        label={t("request.requesting")}
        name="requesting"
        options={stateOptions(all)}
        chosen={pair.requesting}
      />
      <Pick
        label={t("request.requested")}
        name="requested"
        options={stateOptions(all)}
        chosen={pair.requested}
      />
      <Pick
        label={t("ask.power")}
        name="power"
        options={all.powers}
        chosen={options.power ?? USUAL_POWER}
      />
      <Pick
        label={t("col.offence")}
        name="offence"
        options={all.offences}
        chosen={pair.offence}
        none={t("request.noOffence")}
      />
      <Pick
        label={t("col.treaty")}
        name="treaty"
        options={all.treaties.map(({ id, shortTitle }) => [treatyText(id), shortTitle])}
        chosen={options.treaty === null ? null : treatyText(options.treaty)}
        none={t("request.anyTreaty")}
      />
      {asOf && <Day label={t("ask.day")} day={asOf} />}
      <Hidden query={{ onceInForce }} />
      <button type="submit">{t("ask.show")}</button>
    </form>
  );
};

const View = ({ data: all }: { data: Data }) => {
  const t = useMessages();
  const { options, data, placed, moved } = all;
  const names = namesOf(data);
  const bases = basesOf(data);
  const [basis] = bases;
  const asked = { ...requestOptions.format(options), ...data.pair };
  const turned = { ...asked, requesting: data.pair.requested, requested: data.pair.requesting };
  return (
    <>
      {moved && <p class="notice">{t("moved.gap")}</p>}
      <h1 class="finding">{placed.shown.title}</h1>
      <p class="standfirst">{placed.shown.description}</p>
      <TermsUsed
        terms={[
          "requesting_country",
          "mutual_assistance",
          "dual_criminality",
          "safeguard",
          "counterpart",
        ]}
      />
      {options.onceInForce && <p class="notice">{t("request.laterNote")}</p>}
      {data.isExample && <p>{t("request.example", names)}</p>}
      <Form {...all} />
      {basis && <Steps basis={basis} data={data} />}
      {!basis && !options.onceInForce && (
        <p>
          <a href={requestPath({ ...asked, onceInForce: "yes" })}>{t("request.laterLink")}</a>
        </p>
      )}
      <OtherBases bases={bases} />
      <p class="page-links">
        <a href={requestPath(turned)}>{t("request.turn", names)}</a>
        {" · "}
        <a href={whoMayAskPath(data.pair.requested, { power: options.power })}>
          {t("measures.whoMayAsk")}
          {t("list.colon")}
          {names.requested}
        </a>
      </p>
      {basis && (
        <details class="folded">
          <summary>{t("request.picture")}</summary>
          <MeasureFigure placed={placed} />
        </details>
      )}
    </>
  );
};

export const request: Page = pageOf<Data>({
  path: "/request",
  options: [...Object.keys(requestOptions.describe), "instead"],
  async load({ ask, t, query, address }) {
    const options = requestOptions.parse(query, t);
    const [all, data] = await Promise.all([choices(ask, t), chart.load(options, { ask, t })]);
    // The picture is that of the pair, whoever chose it.
    const placed = placedChart(chart, { ...options, ...data.pair }, data, { t, address });
    return { all, options, data, placed, moved: query.get("instead") !== null };
  },
  head: ({ placed }) => ({
    title: placed.shown.title,
    description: placed.shown.description,
    release: placed.shown.release,
    charts: [chartLink(placed)],
  }),
  View,
});
