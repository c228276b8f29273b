import { USUAL_TREATY } from "../address/options.ts";
import { onceInForceShown } from "../charts/once-in-force/description.ts";
import chart, { type OnceInForceOptions } from "../charts/once-in-force/once-in-force.tsx";
import type { OnceInForceQuery } from "../generated/queries.ts";
import { formatMonths } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { Day, Pick } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

/** Lines that a reader may choose, in months. */
const LINES = [12, 24, 36, 48, 60, 61, 84, 120];

type Data = MeasureData<OnceInForceOptions, OnceInForceQuery, null>;

const Lead = ({ data: { onceInForce: answer } }: Data) => {
  const t = useMessages();
  return <p class="standfirst">{onceInForceShown(answer, t)}</p>;
};

const Form = ({ all, data: { onceInForce: answer }, options }: Data) => {
  const t = useMessages();
  const lines = [...new Set([...LINES, answer.months])].sort((a, b) => a - b);
  return (
    <form class="find" action="/once-in-force" method="get">
      <Pick
        label={t("whoMayAsk.line")}
        name="months"
        options={lines.map((months) => [`${months}`, formatMonths(months, t)])}
        chosen={`${answer.months}`}
      />
      <Pick
        label={t("col.treaty")}
        name="treaty"
        options={all.treaties.map(({ id, shortTitle }) => [id.replace("treaty/", ""), shortTitle])}
        chosen={(options.treaty ?? USUAL_TREATY).replace("treaty/", "")}
      />
      {options.asOf && <Day label={t("ask.day")} day={options.asOf} />}
      <button type="submit">{t("ask.show")}</button>
    </form>
  );
};

const After = () => {
  const t = useMessages();
  return (
    <>
      <h2>{t("whoMayAsk.not")}</h2>
      <p>{t("whoMayAsk.notSays")}</p>
      <p>
        <a href="/prison-for-words">{t("words.short")}</a>
        {" · "}
        <a href="/who-may-ask">{t("measures.whoMayAsk")}</a>
      </p>
    </>
  );
};

export const onceInForce = measurePage<OnceInForceOptions, OnceInForceQuery, null>({
  path: "/once-in-force",
  chart,
  terms: ["organised_group", "in_force", "serious_crime"],
  loadMore: noMore,
  Lead,
  Form,
  After,
});
