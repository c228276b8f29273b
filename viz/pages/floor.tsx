import { treatyPath } from "../address/links.ts";
import { kept } from "../address/options.ts";
import chart, { type FloorShown } from "../charts/floor/floor.tsx";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import type { Words } from "../i18n/messages.ts";
import { choices, Pills } from "../shell/controls.tsx";
import type { PageRequest, Shown } from "../shell/page.ts";

const VALUES = ["yes", "partial", "no", "notApplicable", "unknown"] as const;

const Safeguards = ({ found, words }: { found: FloorShown["found"]; words: Words }) => {
  const counted = VALUES.filter(
    (value) => value !== "notApplicable" || found.rows.some((row) => row.notApplicable > 0),
  );
  return (
    <section class="table-scroll" aria-label={words("floor.safeguards")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("col.safeguard")}</th>
            <th scope="col">{words("floor.says")}</th>
            {counted.map((value) => (
              <th key={value} scope="col" class="count">
                {words(value === "notApplicable" ? "value.not_applicable" : `value.${value}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row) => (
            <tr key={row.safeguard.code}>
              <th scope="row">{row.safeguard.label}</th>
              <td>
                {words(`floor.${row.answer}`)}
                {row.articles.map(({ id, number }) => (
                  <span key={id}>
                    {" "}
                    <a href={`${treatyPath(found.treaty.id)}#${number}`}>
                      {words("measure.article", { number })}
                    </a>
                  </span>
                ))}
                {row.clause !== null && ` ${words("measure.article", { number: row.clause })}`}
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
    </section>
  );
};

/** What a treaty asks of every party beside what parties have: `/treaties/uncc/floor`. */
export async function floorPage(
  { ask, query, words, address: service }: Pick<PageRequest, "ask" | "query" | "words" | "address">,
  treaty: string,
): Promise<Shown> {
  const address = kept(query, ["lens", "weights", "asOf", "lang"]);
  const [all, shown] = await Promise.all([
    choices(ask, words),
    chart.show({ ask, query: new URLSearchParams({ ...address, treaty }), words }),
  ]);
  const { found } = shown;
  const placed = {
    definition: chart,
    shown,
    options: { ...address, treaty },
    words,
    address: service,
  };
  return {
    title: shown.title,
    description: shown.description,
    release: shown.release,
    charts: [chartLink(placed)],
    body: (
      <>
        <p class="muted">
          <a href={treatyPath(found.treaty.id)}>{found.treaty.shortTitle}</a>
        </p>
        <h1>{shown.title}</h1>
        <p class="standfirst">{shown.description}</p>
        <Pills
          label={words("ask.lens")}
          name="lens"
          path={`/treaties/${treaty}/floor`}
          query={address}
          options={all.lenses}
          chosen={found.lens.code}
        />
        <Measured placed={placed} />
        <h2>{words("floor.safeguards")}</h2>
        <Safeguards found={found} words={words} />
      </>
    ),
  };
}
