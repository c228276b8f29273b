import { Moved } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import { spreadBounds, spreadLead } from "../charts/spread/description.ts";
import chart, { type SpreadOptions } from "../charts/spread/spread.tsx";
import type { SpreadQuery } from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import { Pick } from "../shell/controls.tsx";
import { type MeasureData, measurePage } from "../shell/measure-page.tsx";
import { type MostPunished, mostPunished } from "./examples/most-punished.ts";
import { OffenceExample } from "./examples/offence-example.tsx";

interface More {
  /** Whether the reader comes from the page whose place this one took. */
  readonly moved: boolean;
  /** How the offence was chosen where the address names none. */
  readonly example: MostPunished | null;
}

type Data = MeasureData<SpreadOptions, SpreadQuery, More>;

const Above = ({ more }: Data) => {
  const t = useMessages();
  return more.moved ? <p class="notice">{t("moved.drift")}</p> : null;
};

const Lead = ({ data: { spread: found } }: Data) => (
  <p class="standfirst">{spreadLead(found, useMessages())}</p>
);

const Form = ({ all, options: { offence }, data: { spread: found }, more }: Data) => {
  const t = useMessages();
  return (
    <>
      <OffenceExample example={more.example} label={found.offence.label} />
      <form class="find" action="/spread" method="get">
        <Pick label={t("col.offence")} name="offence" options={all.offences} chosen={offence} />
        <button type="submit">{t("ask.show")}</button>
      </form>
    </>
  );
};

const After = ({ data: { spread: found } }: Data) => {
  const t = useMessages();
  return (
    <>
      {spreadBounds(found, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={`/families/${found.offence.code}`}>
          {t("spread.families", { offence: found.offence.label })}
        </a>
      </p>
    </>
  );
};

export const spread = measurePage({
  path: "/spread/*",
  chart,
  terms: ["provision", "on_file", "in_force"],
  async optionsOf({ rest, query, ask, t }) {
    const { offence, asOf } = chart.options.parse(query, t);
    if (rest === "" && offence !== null)
      throw new Moved(withQuery(`/spread/${encodeURIComponent(offence)}`, { asOf }));
    return { offence: rest || (await mostPunished(ask, t)).offence, asOf };
  },
  options: [...Object.keys(chart.options.describe), "instead"],
  loadMore: async (_, { rest, query, ask, t }) => ({
    moved: query.get("instead") !== null,
    example: rest === "" ? await mostPunished(ask, t) : null,
  }),
  Above,
  Lead,
  Form,
  After,
});
