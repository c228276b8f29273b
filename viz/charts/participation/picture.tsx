import { curveStepAfter, line, max, min, scaleLinear, scaleUtc } from "d3";
import { formatDate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { lastDay, participationSteps, type Step } from "../../layouts/participation.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Text } from "../kit/text.tsx";
import { participationDescription, participationTitle, type Treaty } from "./description.ts";

const HEIGHT = 260;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

export function ParticipationPicture({
  treaty,
  until,
  t,
  context,
}: {
  treaty: Treaty;
  /** The day up to which the release knows of things. */
  until: string | null;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const { signed, consented } = participationSteps(treaty.participations);
  const inForce = treaty.inForce === null ? null : lastDay(treaty.inForce);
  const days = [...signed, ...consented].map(({ day }) => day);
  const begin = min(
    [...days, ...(treaty.opened ? [lastDay(treaty.opened) ?? ""] : [])].filter(Boolean),
  );
  const end = max([...days, ...(until ? [until] : []), ...(inForce ? [inForce] : [])]);
  const needed = treaty.partiesNeeded;
  const legend: LegendItem[] = [
    { text: t("participation.signed"), mark: <path class="line possible" d="M-10,0H10" /> },
    {
      text: t("participation.consented"),
      mark: <path class="line hold strong" d="M-10,0H10" />,
    },
    ...(needed === null
      ? []
      : [
          {
            text: t("participation.needed", { needed }),
            mark: <path class="limit" d="M-10,0H10" />,
          },
        ]),
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 22;
  const [left, right, bottom] = [40, width - 44, head + HEIGHT];
  const x = scaleUtc([at(begin ?? "2000-01-01"), at(end ?? "2000-01-02")], [left, right]);
  const most = max([...signed, ...consented], ({ count }) => count) ?? 0;
  const y = scaleLinear([0, Math.max(most, needed ?? 0, 1)], [bottom, head]).nice(5);
  const drawn = (steps: readonly Step[]): string => {
    const last = steps.at(-1);
    if (!last || !end) return "";
    const path = line<Step>(
      ({ day }) => x(at(day)),
      ({ count }) => y(count),
    ).curve(curveStepAfter);
    const first = { day: steps[0]?.day ?? end, count: 0 };
    return path([first, ...steps, { day: end, count: last.count }]) ?? "";
  };
  const mark = (steps: readonly Step[], kind: string) => {
    const count = steps.at(-1)?.count ?? 0;
    return (
      <Text class={`small ${kind}`} x={right + 6} y={y(count)} dy="0.35em">
        {count}
      </Text>
    );
  };
  return (
    <MeasurePicture
      name="participation"
      title={participationTitle(treaty, t)}
      description={participationDescription(treaty, t)}
      caution={t("participation.caution")}
      height={bottom + 30}
      {...{ context, t }}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line class="axis" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <Text class="muted small end" x={left - 6} y={y(tick)} dy="0.35em">
            {tick}
          </Text>
        </g>
      ))}
      {x.ticks(narrow ? 3 : 5).map((tick) => (
        <Text key={+tick} class="muted small middle" x={x(tick)} y={bottom + 18}>
          {x
            .tickFormat()(tick)
            .match(/^\d{4}$/)
            ? tick.getUTCFullYear()
            : formatDate(tick.toISOString().slice(0, 7), t)}
        </Text>
      ))}
      {needed !== null && <path class="limit" d={`M${left},${y(needed)}H${right}`} />}
      {inForce && (
        <g>
          <path class="line thin" d={`M${x(at(inForce))},${head}V${bottom}`} />
          <Text class="muted small" x={x(at(inForce)) + 5} y={head + 4}>
            {t("participation.inForceMark")}
          </Text>
        </g>
      )}
      {signed.length > 0 && <path class="line possible" d={drawn(signed)} />}
      {consented.length > 0 && <path class="line hold strong" d={drawn(consented)} />}
      {mark(signed, "muted")}
      {mark(consented, "hold")}
    </MeasurePicture>
  );
}
