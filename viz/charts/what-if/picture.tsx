import { scaleLinear } from "d3";
import { whoMayAskPath } from "../../address/links.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Dumbbell, dumbbell } from "../../layouts/dumbbell.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { calledAs, isNarrow, MeasurePicture, shortened, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { shown, type WhatIf, whatIfDescription } from "./description.ts";

const WAY: Record<Dumbbell["way"], string> = {
  falls: "fall",
  rises: "hold",
  same: "thin",
  unclear: "thin possible",
};

export const Dot = ({ end, after, y }: { end: Dumbbell["after"]; after: boolean; y: number }) => {
  const tone = after ? "fall" : "hold";
  if (end.kind === "nobody")
    return <rect class={`ring ${tone}`} x={end.at - 4} y={y - 4} width={8} height={8} />;
  if (end.kind === "possible") return <circle class="open" cx={end.at} cy={y} r={4.5} />;
  return <circle class={`mark ${after ? "fall" : "ring"}`} cx={end.at} cy={y} r={4.5} />;
};

export function WhatIfPicture({
  found,
  t,
  context,
}: {
  found: WhatIf;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const legend: LegendItem[] = [
    { text: t("whatIf.before"), mark: <circle class="ring" r={4.5} /> },
    { text: t("whatIf.after"), mark: <circle class="fall" r={4.5} /> },
    { text: t("whatIf.band"), mark: <path class="line thin" d="M-10,0H10" /> },
    { text: t("whatIf.onlyPossible"), mark: <circle class="open" r={4.5} /> },
    {
      text: t("whatIf.nobody"),
      mark: <rect class="ring" x={-4} y={-4} width={8} height={8} />,
    },
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 36;
  const left = narrow ? 120 : 230;
  const right = width - (narrow ? 42 : 110);
  const x = scaleLinear([0, 1], [left, right]);
  const nobody = right + (narrow ? 26 : 50);
  const step = 22;
  const bottom = head + found.changed.length * step;
  return (
    <MeasurePicture
      name="what-if"
      title={t("whatIf.title")}
      description={whatIfDescription(found, t)}
      caution={t("whatIf.caution")}
      context={context}
      t={t}
      height={bottom + 12}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line class="axis" x1={x(tick)} x2={x(tick)} y1={head - 4} y2={bottom} />
          <Text class="muted small middle" x={x(tick)} y={head - 10}>
            {tick}
          </Text>
        </g>
      ))}
      {found.changed.length === 0 && (
        <Lines class="strong" lines={[t("whatIf.nothing")]} x={8} y={head + 4} />
      )}
      {found.changed.map(({ jurisdiction, before, after }, row) => {
        const y = head + row * step + step / 2;
        const bell = dumbbell(before, after, x, nobody);
        const name = shortened(jurisdiction.name, left - 16, 12);
        const text = `${jurisdiction.name}: ${shown(before, t)} → ${shown(after, t)}`;
        const marks = (
          <>
            <title>{text}</title>
            <Text class="small end" x={left - 12} y={y} dy="0.35em">
              {name}
            </Text>
            {bell.before.low !== null && (
              <path class="line hold thin" d={`M${bell.before.low},${y - 5}H${bell.before.at}`} />
            )}
            {bell.after.low !== null && (
              <path class="line fall thin" d={`M${bell.after.low},${y + 5}H${bell.after.at}`} />
            )}
            <path class={`line ${WAY[bell.way]}`} d={`M${bell.before.at},${y}H${bell.after.at}`} />
            <Dot end={bell.before} after={false} y={y} />
            <Dot end={bell.after} after y={y} />
          </>
        );
        return context.alone ? (
          <g key={jurisdiction.id}>{marks}</g>
        ) : (
          <a
            key={jurisdiction.id}
            aria-label={calledAs(name, text)}
            href={whoMayAskPath(jurisdiction.id, { power: found.power.code })}
          >
            {marks}
          </a>
        );
      })}
    </MeasurePicture>
  );
}
