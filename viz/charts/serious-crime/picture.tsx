import { lawPath } from "../../address/links.ts";
import type { SeriousCrimeQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { monthsScale } from "../../layouts/months.ts";
import { seriousDots } from "../../layouts/serious-crime.ts";
import { inLaw } from "../../records/node-name.tsx";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { MonthsAxis } from "../kit/months-axis.tsx";
import { Text } from "../kit/text.tsx";
import { Curve } from "./curve.tsx";
import { seriousDescription, seriousFinding } from "./description.ts";

export function SeriousCrimePicture({
  data,
  t,
  context,
}: {
  data: SeriousCrimeQuery;
  t: Messages;
  context: RenderContext;
}) {
  const { reach, all } = data;
  const months = reach.thresholdMonths;
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const legend: LegendItem[] = [
    { text: t("serious.certain"), mark: <circle class="fall" r={4.5} /> },
    { text: t("serious.possible"), mark: <circle class="ring fall" r={4} /> },
    { text: t("serious.unknown"), mark: <circle class="open" r={4} /> },
    {
      text: t("serious.line", { years: months / 12 }),
      mark: <path class="limit" d="M0,-8V8" />,
    },
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + (narrow ? 78 : 50);
  const right = narrow ? width - 2 : width - 270;
  const scale = monthsScale(
    [months, ...all.provisions.map((one) => one.months)],
    4,
    right,
    narrow ? 62 : 120,
  );
  const plot = 260;
  const base = head + plot;
  const dots = seriousDots(all.provisions, scale, {
    radius: narrow ? 2.5 : 4,
    base: base - 2,
    height: plot - 14,
  });
  const x = scale.at(months);
  return (
    <MeasurePicture
      name="serious-crime"
      title={seriousFinding(data, t)}
      description={seriousDescription(data, t)}
      caution={t("serious.caution")}
      context={context}
      t={t}
      height={narrow ? base + 230 : base + 26}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      <Text
        class="muted small middle"
        x={(scale.start + scale.end) / 2}
        y={head - (narrow ? 52 : 24)}
      >
        {t("term.years")}
      </Text>
      <MonthsAxis scale={scale} top={head} bottom={base} narrow={narrow} t={t} />
      <line class="axis" x1={0} x2={right} y1={base} y2={base} />
      {dots.map(({ found, x: cx, y: cy }) => {
        const { provision, months: term, certainty } = found;
        const name = `${provision.jurisdiction.name}${t("clause.comma")}${inLaw(provision, t)}`;
        const dot = (
          <circle
            class={`mark ${term === null ? "open" : certainty === "certainly" ? "fall" : "ring fall"}`}
            data-months={term ?? "unknown"}
            data-certain={certainty === "certainly" ? "yes" : undefined}
            cx={cx}
            cy={cy}
            r={narrow ? 2.5 : 4}
          >
            <title>{name}</title>
          </circle>
        );
        return context.alone || narrow ? (
          <g key={provision.id}>{dot}</g>
        ) : (
          <a key={provision.id} href={lawPath(provision.id)} aria-label={name}>
            {dot}
          </a>
        );
      })}
      <g
        class="threshold"
        data-start={scale.start}
        data-end={scale.end}
        data-most={scale.linear.domain()[1]}
        transform={`translate(${x} 0)`}
      >
        <path class="limit" d={`M0,${head - 2}V${base}`} />
        <rect class="grip" x={-9} y={head - 2} width={18} height={plot + 2} fill="transparent" />
      </g>
      <Curve
        curve={reach.curve}
        months={months}
        x={narrow ? [8, width - 8] : [right + 20, width]}
        top={narrow ? base + 44 : head}
        bottom={narrow ? base + 200 : base}
        t={t}
      />
    </MeasurePicture>
  );
}
