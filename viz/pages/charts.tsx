import { oembedAddress } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import {
  type Chart,
  type ChartDefinition,
  chartAt,
  type ExampleParts,
} from "../charts/kit/definition.ts";
import { listCharts } from "../charts/registry.ts";
import { FORMATS } from "../formats/formats.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { refusedByApi } from "../queries/refusal.ts";
import { type Choices, choices } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

/** In pixels, of the side of a picture: all are square here. */
const SIZE = 400;

const charts = [...(await listCharts()).values()];

/** Two states and a treaty that many readers know; the first of what a release has where it lacks those. */
function partsOf({ states, treaties, everyTreaty }: Choices): ExampleParts {
  const first = (ids: readonly string[], ...wanted: readonly string[]): string =>
    wanted.find((id) => ids.includes(id)) ?? ids[0] ?? "";
  const ids = states.map(({ id }) => id);
  const state = first(ids, "KEN");
  const other = first(
    ids.filter((id) => id !== state),
    "DEU",
  );
  const named = (all: Choices["treaties"]) => all.map(({ id }) => id);
  const treaty = first([...named(treaties), ...named(everyTreaty)], "treaty/uncc");
  return { state, other, treaty: treaty.replace(/^treaty\//, "") };
}

interface Listed {
  readonly definition: ChartDefinition;
  readonly options: Readonly<Record<string, string>>;
  /** Null where the release has nothing that it could show. */
  readonly shown: Chart | null;
}

async function listed(
  definition: ChartDefinition,
  parts: ExampleParts,
  ask: Ask,
  t: Messages,
): Promise<Listed> {
  const options = definition.example?.(parts) ?? {};
  const query = new URLSearchParams(options);
  try {
    const { shown } = await chartAt(definition, query, { ask, t });
    return { definition, options, shown };
  } catch (error) {
    if (error instanceof BadAddress || refusedByApi(error) !== null)
      return { definition, options, shown: null };
    throw error;
  }
}

const ChartEntry = ({ definition, options, shown, address }: Listed & { address: string }) => {
  const t = useMessages();
  const { name } = definition;
  const lang = t.lang === "en" ? null : t.lang;
  const at = (ending: string, more: Readonly<Record<string, string>> = {}): string =>
    withQuery(`/charts/${name}.${ending}`, { ...options, ...more, lang });
  const title = shown?.title ?? name;
  const addresses: readonly (readonly [string, string])[] = [
    ...FORMATS.map(({ ending }) => [ending, at(ending)] as const),
    ["oEmbed", oembedAddress("", `${address}${at("html")}`)],
  ];
  return (
    <li id={name}>
      <h2>
        <a href={at("html")}>{title}</a>
      </h2>
      {shown ? (
        <a href={shown.page ?? "/"} title={t("chart.whole")}>
          <img
            src={at("svg", { social: "square" })}
            alt={shown.description}
            width={SIZE}
            height={SIZE}
            loading="lazy"
          />
        </a>
      ) : (
        <p class="unknown">{t("charts.nothing")}</p>
      )}
      <p>
        {t("charts.addresses")}
        {t("list.colon")}
        {addresses.map(([ending, href], place) => (
          <>
            {place > 0 && " · "}
            <a key={ending} href={href}>
              <bdi>{ending}</bdi>
              <span class="visually-hidden">
                {t("list.colon")}
                {title}
              </span>
            </a>
          </>
        ))}
      </p>
      <details>
        <summary>
          {t("charts.options")}
          <span class="visually-hidden">
            {t("list.colon")}
            {title}
          </span>
        </summary>
        <dl>
          {Object.entries(definition.options.describe).map(([option, says]) => (
            <div key={option}>
              <dt>
                <code>{option}</code>
              </dt>
              <dd>
                <EnglishText>{says}</EnglishText>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
};

/** `/charts`: every chart small, with the addresses of its formats and what it takes. */
export const chartsPage: Page = {
  path: "/charts",
  async show({ ask, t, address }) {
    const all = await choices(ask, t);
    const parts = partsOf(all);
    const shown = await Promise.all(charts.map((chart) => listed(chart, parts, ask, t)));
    return {
      title: t("charts.title"),
      description: t("charts.standfirst"),
      release: all.release,
      body: (
        <>
          <h1>{t("charts.title")}</h1>
          <p class="standfirst">{t("charts.standfirst")}</p>
          <ul class="cards charts">
            {shown.map((one) => (
              <ChartEntry key={one.definition.name} {...one} address={address} />
            ))}
          </ul>
        </>
      ),
    };
  },
};
