import { formatThreshold } from "../charts/serious-crime/description.ts";
import chart, { type SeriousOptions } from "../charts/serious-crime/serious-crime.tsx";
import type { SeriousCrimeQuery } from "../generated/queries.ts";
import { formatList, within } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { Hidden, Pick, Pills } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

const YEARS = Array.from({ length: 10 }, (_, index) => (index + 1) * 12);

type Data = MeasureData<SeriousOptions, SeriousCrimeQuery, null>;

const Lead = ({ placed }: Data) => (
  <>
    <p class="standfirst">{useMessages()("measures.seriousSays")}</p>
    <p>{placed.shown.description}</p>
  </>
);

const Form = ({ all, data: { reach }, placed: { options } }: Data) => {
  const t = useMessages();
  const at = `${reach.thresholdMonths}`;
  const { offences, ...along } = options;
  return (
    <>
      <Pills
        label={t("serious.threshold")}
        name="months"
        path="/serious-crime"
        query={options}
        options={YEARS.map((months) => [`${months}`, formatThreshold(months, t)])}
        chosen={at}
      />
      <form class="find" action="/serious-crime" method="get">
        <Pick
          label={t("col.offence")}
          name="offences"
          options={all.offences}
          chosen={offences ?? null}
          none={t("serious.usualOffences")}
        />
        <Hidden query={{ ...along, months: at }} />
        <button type="submit">{t("ask.show")}</button>
      </form>
      <output
        class="sure"
        aria-live="polite"
        hidden
        data-serious-count
        data-certain={t("serious.certain")}
        data-possible={t("serious.possible")}
        data-months={t("col.months")}
      />
    </>
  );
};

const After = ({ data: { reach } }: Data) => {
  const t = useMessages();
  const offences = reach.offences.map(({ label }) => within(label));
  return <p class="muted">{t("serious.counted", { offences: formatList(offences, t) })}</p>;
};

export const seriousCrime = measurePage({
  path: "/serious-crime",
  chart,
  terms: ["serious_crime", "basic_form", "maximum"],
  loadMore: noMore,
  Lead,
  Form,
  After,
});
