import { scaleLinear } from "d3";
import { treatyPath } from "../../address/links.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ladder, type Rung } from "../../layouts/exposure.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { describeRung, exposureDescription, type Report } from "./description.ts";
import { items, Mark, Named } from "./marks.tsx";

export function ExposurePicture({
  report,
  t,
  context,
}: {
  report: Report;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const legend = items(report, t);
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 22;
  const plot = narrow ? 330 : 390;
  const y = scaleLinear([0, 1], [head + plot, head + 10]);
  const { named, rest, slot } = ladder(report.askers, {
    left: 46,
    right: width - 8,
    slot: narrow ? 70 : 88,
    cell: narrow ? 6.4 : 11,
    most: narrow ? 3 : 6,
  });
  const { own } = report;
  const [first] = rest;
  const low = ({ asker }: Rung) => y(asker.level.low);
  const high = ({ asker, dy }: Rung) => y(asker.level.high) + dy;
  /** The line and mark of a state that may ask; in a page they lead to the article. */
  const rungOf = (one: Rung, r: number) => {
    const { treaty, article, asker } = one.asker;
    const text = describeRung(one, t);
    const marks = (
      <>
        <title>{text}</title>
        <path
          class={`line ${one.certain ? "" : "possible"} ${r < 5 ? "thin" : ""}`}
          d={`M${one.x},${high(one)}V${low(one)}`}
        />
        <g transform={`translate(${one.x} ${high(one)})`}>
          <Mark kind={one.status} r={r} />
        </g>
      </>
    );
    if (context.alone) return <g key={asker.id}>{marks}</g>;
    const href = `${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`;
    return (
      <a key={asker.id} href={href} aria-label={text}>
        {marks}
      </a>
    );
  };
  return (
    <MeasurePicture
      name="exposure"
      title={t("exposure.title", { state: report.jurisdiction.name })}
      description={exposureDescription(report, t)}
      caution={t("exposure.caution")}
      context={context}
      t={t}
      height={head + plot + (report.askers.length > 0 ? 112 : 16)}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      <Text class="muted small" x={8} y={head - 6}>
        {t("measure.level")}
      </Text>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line class="axis" x1={40} x2={width} y1={y(tick)} y2={y(tick)} />
          <Text class="muted small end" x={34} y={y(tick)} dy="0.35em">
            {tick}
          </Text>
        </g>
      ))}
      <rect
        class="band"
        x={40}
        width={width - 40}
        y={y(own.high)}
        height={Math.max(1, y(own.low) - y(own.high))}
      />
      <line class="line hold" x1={40} x2={width} y1={y(own.high)} y2={y(own.high)} />
      {report.askers.length === 0 && (
        <Lines
          class="strong"
          lines={fold(t("exposure.nobodyShort"), width - 120)}
          x={60}
          y={y(own.high) + 24}
        />
      )}
      {rest.map((one) => rungOf(one, narrow ? 2.6 : 4.2))}
      {first && (
        <Lines
          class="muted small"
          lines={fold(t("exposure.rest", { count: rest.length }), width - first.x, 12)}
          x={first.x - 4}
          y={head + plot + 18}
        />
      )}
      {named.map((one) => (
        <g key={one.asker.asker.id}>
          <Named one={one} slot={slot} y={y} top={head + plot + 18} t={t} />
          {rungOf(one, 6.5)}
        </g>
      ))}
    </MeasurePicture>
  );
}
