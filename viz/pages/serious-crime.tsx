import { showThreshold } from "../charts/serious-crime/description.ts";
import chart, { type SeriousOptions } from "../charts/serious-crime/serious-crime.tsx";
import type { SeriousCrimeQuery } from "../generated/queries.ts";
import { showList, within } from "../i18n/format.ts";
import { useWords } from "../i18n/locale.tsx";
import { Hidden, Pick, Pills } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

const YEARS = Array.from({ length: 10 }, (_, index) => (index + 1) * 12);

type Data = MeasureData<SeriousOptions, SeriousCrimeQuery, null>;

const Lead = ({ placed }: Data) => (
  <>
    <p class="standfirst">{useWords()("measures.seriousSays")}</p>
    <p data-serious-told>{placed.shown.description}</p>
  </>
);

const Form = ({ all, data: { reach }, placed: { options } }: Data) => {
  const words = useWords();
  const at = `${reach.thresholdMonths}`;
  const { offences, ...along } = options;
  return (
    <>
      <Pills
        label={words("serious.threshold")}
        name="months"
        path="/serious-crime"
        query={options}
        options={YEARS.map((months) => [`${months}`, showThreshold(months, words)])}
        chosen={at}
      />
      <form class="find" action="/serious-crime" method="get">
        <Pick
          label={words("ask.offence")}
          name="offences"
          options={all.offences}
          chosen={offences ?? null}
          none={words("serious.usualOffences")}
        />
        <Hidden query={{ ...along, months: at }} />
        <button type="submit">{words("ask.show")}</button>
      </form>
      <output
        class="sure"
        aria-live="polite"
        hidden
        data-serious-count
        data-certain={words("serious.certain")}
        data-possible={words("serious.possible")}
        data-months={words("col.months")}
      />
    </>
  );
};

const After = ({ data: { reach } }: Data) => {
  const words = useWords();
  const offences = reach.offences.map(({ label }) => within(label));
  return <p class="muted">{words("serious.counted", { offences: showList(offences, words) })}</p>;
};

export const seriousCrime = measurePage({
  path: "/serious-crime",
  chart,
  loadMore: noMore,
  Lead,
  Form,
  After,
});
