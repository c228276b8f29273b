import { scaleUtc } from "d3";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { arcs, cumulative, groupLetters, lanes } from "../../layouts/families.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { Curve } from "./curve.tsx";
import { chance, type Families, familiesDescription } from "./description.ts";
import { items } from "./items.tsx";
import { Lane } from "./lane.tsx";
import { time } from "./span.tsx";

/** Years are labelled, months within a short span are not. */
const isNewYear = (day: Date): boolean => day.getUTCMonth() === 0 && day.getUTCDate() === 1;

export function FamiliesPicture({
  found,
  t,
  context,
}: {
  found: Families;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const { dated, undated } = lanes(found.adoption);
  const letters = groupLetters(found.structural.families);
  const bows = arcs(found.claimed, dated);
  const legend = items(bows.length > 0, letters.size > 0, t);
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 22;
  const left = narrow ? 108 : 190;
  const right = width - (narrow ? 30 : 70);
  const days = dated.flatMap(({ provisions }) =>
    provisions.flatMap(({ possiblyFrom, certainlyFrom }) => [possiblyFrom, certainlyFrom]),
  );
  const known = days.filter((day): day is string => day !== null).sort();
  const years = [known[0] ?? "2000-01-01", known.at(-1) ?? "2001-01-01"].map(
    (day) => +day.slice(0, 4),
  );
  const x = scaleUtc(
    [time(`${years[0]}-01-01`), time(`${(years[1] ?? 0) + 1}-01-01`)],
    [left, right],
  );
  const curve = cumulative(dated);
  const top = head + 120;
  const step = 17;
  const start = top + 40;
  const bottom = start + dated.length * step;
  const end = x.range()[1] ?? right;
  const steps = [
    ...curve,
    ...(curve.length
      ? [{ ...(curve.at(-1) as (typeof curve)[number]), day: `${(years[1] ?? 0) + 1}-01-01` }]
      : []),
  ];
  const unknown =
    undated.length > 0
      ? fold(
          t("families.undated", { count: undated.length, states: formatList(undated, t) }),
          width - 16,
          12,
        )
      : [];
  const lines = fold(chance(found, t), width - 16, 12);
  const groupsOf = ({ provisions }: (typeof dated)[number]) => [
    ...new Set(provisions.flatMap(({ provision }) => letters.get(provision.id) ?? [])),
  ];
  return (
    <MeasurePicture
      name="families"
      title={t("families.title", { offence: found.offence.label })}
      description={familiesDescription(found, t)}
      caution={t("families.caution")}
      context={context}
      t={t}
      height={bottom + 20 + (unknown.length + lines.length) * 15 + 14}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      <Lines
        class="muted small"
        lines={fold(t("families.curve"), left - 50, 12)}
        x={8}
        y={head + 20}
      />
      <Curve
        steps={steps}
        most={dated.length}
        x={x}
        left={left}
        right={end}
        top={head + 8}
        bottom={top}
      />
      {x
        .ticks(narrow ? 4 : 8)
        .filter(isNewYear)
        .map((day) => (
          <g key={+day}>
            <Text class="muted small middle" x={x(day)} y={top + 18}>
              {day.getUTCFullYear()}
            </Text>
            <line
              class="axis"
              x1={x(day)}
              x2={x(day)}
              y1={top + 24}
              y2={bottom}
              stroke-opacity={0.6}
            />
          </g>
        ))}
      {dated.map((lane, row) => (
        <Lane
          key={lane.id}
          lane={lane}
          groups={groupsOf(lane)}
          x={x}
          y={start + row * step}
          left={left}
          right={end}
          linked={!context.alone && !narrow}
          t={t}
        />
      ))}
      {bows.map(({ claim, from, to }) => (
        <path
          key={claim.id}
          class="line hold possible"
          d={`M${end + 4},${start + from * step}Q${end + 40},${start + ((from + to) * step) / 2} ${end + 4},${start + to * step}`}
        >
          <title>
            {t("families.claim", {
              by: claim.claimedBy,
              law: claim.law.title,
              from: claim.from,
            })}
          </title>
        </path>
      ))}
      <Lines class="muted small" lines={unknown} x={8} y={bottom + 16} />
      <Lines class="small" lines={lines} x={8} y={bottom + 22 + unknown.length * 15} />
    </MeasurePicture>
  );
}
