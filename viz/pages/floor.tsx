import { articlePath, treatyPath } from "../address/links.ts";
import { treatyIn } from "../address/options.ts";
import type { Floor } from "../charts/floor/description.ts";
import chart, { type FloorOptions } from "../charts/floor/floor.tsx";
import { Scrollable } from "../figure/scrollable.tsx";
import type { FloorQuery } from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Pills } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

const VALUES = ["yes", "partial", "no", "notApplicable", "unknown"] as const;

const Safeguards = ({ found, t }: { found: Floor; t: Messages }) => {
  const counted = VALUES.filter(
    (value) => value !== "notApplicable" || found.rows.some((row) => row.notApplicable > 0),
  );
  return (
    <Scrollable label={t("floor.safeguards")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("col.safeguard")}</th>
            <th scope="col">{t("floor.says")}</th>
            {counted.map((value) => (
              <th key={value} scope="col" class="count">
                {t(value === "notApplicable" ? "value.not_applicable" : `value.${value}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row) => (
            <tr key={row.safeguard.code}>
              <th scope="row">{row.safeguard.label}</th>
              <td>
                {t(`floor.${row.answer}`)}
                {row.articles.map(({ id, number }) => (
                  <span key={id}>
                    {" "}
                    <a href={articlePath(id)}>{t("measure.article", { number })}</a>
                  </span>
                ))}
                {row.clause !== null && ` ${t("measure.article", { number: row.clause })}`}
              </td>
              {counted.map((value) => (
                <td key={value} class="count">
                  {row[value]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
};

type Data = MeasureData<FloorOptions, FloorQuery, null>;

const Above = ({ data: { treatyFloor: found } }: Data) => (
  <p class="muted">
    <a href={treatyPath(found.treaty.id)}>{found.treaty.shortTitle}</a>
  </p>
);

const Form = ({ all, data, placed }: Data) => {
  const { treaty, ...along } = placed.options;
  return (
    <Pills
      label={useMessages()("ask.lens")}
      name="lens"
      path={`/treaties/${treaty}/floor`}
      query={along}
      options={all.lenses}
      chosen={data.treatyFloor.lens.code}
    />
  );
};

const After = ({ data: { treatyFloor: found } }: Data) => {
  const t = useMessages();
  return (
    <>
      <h2>{t("floor.safeguards")}</h2>
      <Safeguards found={found} t={t} />
    </>
  );
};

/** What a treaty asks of every party beside what parties have. */
export const floor = measurePage({
  path: "/treaties/*/floor",
  chart,
  terms: ["safeguard", "ratification", "requesting_country"],
  options: ["lens", "weights", "asOf"],
  optionsOf: ({ rest, query, t }) => ({
    ...chart.options.parse(query, t),
    treaty: treatyIn(rest.replace(/\/floor$/, "")),
  }),
  loadMore: noMore,
  Above,
  Form,
  After,
});
