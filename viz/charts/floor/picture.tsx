import { scaleLinear } from "d3";
import { jurisdictionPath } from "../../address/links.ts";
import { formatCount, formatInterval } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { calledAs, isNarrow, MeasurePicture, shortened, widthOf } from "../kit/measure-picture.tsx";
import { Text } from "../kit/text.tsx";
import { type Floor, floorDescription, floorTitle, type Party } from "./description.ts";

export function FloorPicture({
  found,
  t,
  context,
}: {
  found: Floor;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const { known, thin } = floorOrder(found.parties);
  const legend: LegendItem[] = [
    { text: t("floor.floor"), mark: <path class="limit" d="M0,-8V8" /> },
    {
      text: t("floor.party"),
      mark: (
        <>
          <path class="line hold" d="M-8,0H8" />
          <circle class="ring" cx={-8} r={3.5} />
          <circle class="hold" cx={8} r={3.5} />
        </>
      ),
    },
    { text: t("floor.thin"), mark: <path class="line possible" d="M-10,0H10" /> },
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 34;
  const left = narrow ? 124 : 250;
  const x = scaleLinear([0, 1], [left, width - 16]);
  const step = 18;
  const gap = known.length > 0 && thin.length > 0 ? 30 : thin.length > 0 ? 22 : 0;
  const bottom = head + (known.length + thin.length) * step + gap;
  const floor = x(found.floor.low);
  const row = ({ jurisdiction, level }: Party, y: number, known: boolean) => {
    const name = shortened(jurisdiction.name, left - 14, 12);
    const text = `${jurisdiction.name}: ${formatInterval(level, t)}`;
    const marks = (
      <>
        <title>{text}</title>
        <Text class={`small end ${known ? "" : "muted"}`} x={left - 10} y={y} dy="0.35em">
          {name}
        </Text>
        <path
          class={known ? "line hold" : "line possible thin"}
          d={`M${x(level.low)},${y}H${x(level.high)}`}
        />
        <circle class={known ? "mark ring" : "mark open"} cx={x(level.low)} cy={y} r={3.5} />
        <circle class={known ? "mark hold" : "mark open"} cx={x(level.high)} cy={y} r={3.5} />
      </>
    );
    return context.alone ? (
      <g key={jurisdiction.id}>{marks}</g>
    ) : (
      <a
        key={jurisdiction.id}
        href={jurisdictionPath(jurisdiction.id)}
        aria-label={calledAs(name, text)}
      >
        {marks}
      </a>
    );
  };
  return (
    <MeasurePicture
      name="floor"
      title={floorTitle(found, t)}
      description={floorDescription(found, t)}
      caution={t("floor.caution")}
      context={context}
      t={t}
      height={bottom + 14}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line class="axis" x1={x(tick)} x2={x(tick)} y1={head - 6} y2={bottom} />
          <Text class="muted small middle" x={x(tick)} y={head - 12}>
            {formatCount(tick, t)}
          </Text>
        </g>
      ))}
      <path class="limit" d={`M${floor},${head - 6}V${bottom}`} />
      {known.map((party, index) => row(party, head + index * step + 9, true))}
      {thin.length > 0 && (
        <Text class="muted small" x={8} y={head + known.length * step + gap - 6}>
          {t("floor.thin")}
        </Text>
      )}
      {thin.map((party, index) =>
        row(party, head + (known.length + index) * step + gap + 9, false),
      )}
    </MeasurePicture>
  );
}
