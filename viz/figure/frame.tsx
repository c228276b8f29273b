import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { renderToString } from "preact-render-to-string";
import { briefAddress, chartItem } from "../address/brief.ts";
import type { ChartLink } from "../address/charts.ts";
import { useReleases } from "../address/frozen-context.ts";
import { queryLink, withQuery } from "../address/links.ts";
import { baseOf, frozenPath, releasePath } from "../address/release-paths.ts";
import { sourcesPath } from "../address/sources.ts";
import type { Chart, ChartDefinition, ChartRow } from "../charts/kit/definition.ts";
import { FULL_WIDTH } from "../charts/kit/picture.tsx";
import { viewBoxOf } from "../charts/kit/view-box.ts";
import { isolated } from "../i18n/bidi.ts";
import { sentence } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { creditLine, releaseWith } from "../i18n/release.ts";
import { referenceTo } from "./citation.ts";
import { embedCodes } from "./embed-code.ts";
import { EmbedDialog } from "./embed-dialog.tsx";
import { frameHeight, PHONE } from "./frame-height.ts";
import { Scrollable } from "./scrollable.tsx";
import { ChartTable } from "./table.tsx";

/** A chart on a page. */
export interface ChartPlaced {
  readonly definition: Pick<ChartDefinition, "name" | "method">;
  readonly shown: Chart;
  /** The chart's own options, as its address says them. */
  readonly options: Readonly<Record<string, string>>;
  readonly t: Messages;
  /** Where this service stands. */
  readonly address: string;
}

/** A chart of a page, from its data. */
export const placedChart = <Options, Data>(
  definition: ChartDefinition<Options, Data>,
  options: Options,
  data: Data,
  { t, address }: Pick<ChartPlaced, "t" | "address">,
): ChartPlaced => ({
  definition,
  shown: definition.show(data, options, t),
  options: definition.options.format(options),
  t,
  address,
});

/** The formats that a reader may want as a file. */
const FILES = ["svg", "png", "csv", "json"];

/** A chart as a file. */
export const chartFile = ({ definition, options, t }: ChartPlaced, ending: string): string =>
  withQuery(`/charts/${definition.name}.${ending}`, {
    ...options,
    lang: t.lang === "en" ? null : t.lang,
  });

/** The chart's own page, by which others embed it. */
export const chartLink = (placed: ChartPlaced): ChartLink => ({
  title: placed.shown.title,
  path: chartFile(placed, "html"),
});

/** How high the picture alone is for each pixel of its width. */
function ratioOf({ shown }: ChartPlaced): number {
  const { width, height } = viewBoxOf(
    renderToString(shown.draw({ alone: true, dark: false, credit: "" })),
  );
  return height / width;
}

/** What stands around every chart: how sure it is, its table twin, its query, files, code to embed it. */
export const ChartFrame = ({
  placed,
  rowHref,
  tableAt,
  children,
}: {
  placed: ChartPlaced;
  rowHref?: (row: ChartRow) => string;
  /** The page on which the table stands, where it is too long for this one; null where the figure is a table itself. */
  tableAt?: string | null;
  children: ComponentChildren;
}) => {
  const { definition, shown, options, t, address } = placed;
  const releases = useReleases();
  const caption = useId();
  const beside = releaseWith(shown.release, t);
  const frozen = frozenPath(releases, shown.release) === null ? null : shown.release;
  const asked = {
    address: address.slice(0, address.length - baseOf(releases).length),
    name: definition.name,
    release: releases.shown?.id ?? "",
    options,
    lang: t.lang,
    theme: "",
    width: FULL_WIDTH,
    ratio: ratioOf(placed),
    frameHeight: frameHeight(shown, t, FULL_WIDTH),
    phoneFrame: { width: PHONE, height: frameHeight(shown, t, PHONE) },
    title: shown.title,
    description: shown.description,
    credit: creditLine(shown.release, t, shown.title),
    reference: referenceTo(shown, t),
  } as const;
  const citedAt = embedCodes(asked).citation.slice(asked.reference.length + 1);
  return (
    <figure class="chart">
      {/* A picture may have a hundred links. */}
      <a class="skip" href={`#${caption}`}>
        {t("chart.skip")}
        <span class="visually-hidden">
          {t("list.colon")}
          {shown.title}
        </span>
      </a>
      {children}
      <figcaption id={caption} tabIndex={-1}>
        <p class="sure">{isolated(shown.certainty, t)}</p>
        {shown.caution !== "" && <p class="sure">{shown.caution}</p>}
        {beside !== null && (
          <p class="sure">
            {sentence(beside)}
            {t("sentence.end")}
          </p>
        )}
        <div class="chart-links">
          {tableAt === undefined && (
            <details>
              <summary>{t("chart.table")}</summary>
              <Scrollable label={t("chart.asTable", { title: shown.title })}>
                <ChartTable shown={shown} t={t} csv={chartFile(placed, "csv")} href={rowHref} />
              </Scrollable>
            </details>
          )}
          {tableAt && (
            <a href={tableAt}>
              {t("chart.table")}
              <span class="visually-hidden">: {shown.title}</span>
            </a>
          )}
          <a href={sourcesPath(shown.facts)}>
            {t("chart.sources")}
            <span class="visually-hidden">: {shown.title}</span>
          </a>
          <a href={queryLink(shown.document, shown.variables as never)}>{t("chart.query")}</a>
          <span>
            {t("chart.download")}{" "}
            {FILES.map((ending, place) => (
              <>
                {place > 0 && " · "}
                <a key={ending} href={chartFile(placed, ending)} download>
                  {ending.toUpperCase()}
                </a>
              </>
            ))}
          </span>
          <a data-brief href={briefAddress("/brief", [chartItem(definition.name, options)])}>
            {t("brief.add")}
            <span class="visually-hidden">: {shown.title}</span>
          </a>
          <details>
            <summary>{t("chart.embed")}</summary>
            <EmbedDialog t={t} asked={asked} frozen={frozen} />
          </details>
          <details>
            <summary>{t("chart.cite")}</summary>
            <p>
              {isolated(asked.reference, t)} <bdi>{citedAt}</bdi>
            </p>
            {frozen !== null && releases.shown === null && (
              <p>
                <a href={`${releasePath(frozen)}${chartFile(placed, "html")}`}>
                  {t("releases.chart", { release: frozen })}
                </a>
              </p>
            )}
          </details>
        </div>
      </figcaption>
    </figure>
  );
};
