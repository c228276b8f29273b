import type { Messages } from "../../i18n/messages.ts";
import { gapOrder, gapScale, termMark } from "../../layouts/gap.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { MonthsAxis } from "../kit/months-axis.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { type Gap, gapDescription } from "./description.ts";
import { items, Term } from "./marks.tsx";

/** Texts of a narrow picture stand on the lines of its scale, and stay legible there. */
const STYLE = `
.ld-gap text { paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 4px; stroke-linejoin: round; }
`;

export function GapPicture({ gap, t, context }: { gap: Gap; t: Messages; context: RenderContext }) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const rows = gapOrder(gap.rows);
  const legend = items(gap, t);
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + (narrow ? 78 : 50);
  const step = narrow ? 62 : 36;
  const [left, right] = narrow ? [8, width - 4] : [230, width - 190];
  const scale = gapScale(rows, gap.seriousMonths, left, right, narrow ? 46 : 62);
  const bottom = head + rows.length * step;
  return (
    <MeasurePicture
      name="gap"
      of={`gap-${gap.asker.id}`}
      title={t("gap.title", { asker: gap.asker.name, asked: gap.asked.name })}
      description={gapDescription(gap, t)}
      caution={t("gap.caution")}
      context={context}
      t={t}
      height={bottom + 12}
      style={STYLE}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      <Text
        class="muted small middle"
        x={(scale.start + scale.end) / 2}
        y={head - (narrow ? 52 : 24)}
      >
        {t("term.years")}
      </Text>
      <MonthsAxis scale={scale} top={head} bottom={bottom} narrow={narrow} t={t} />
      {gap.seriousMonths !== null && (
        <path class="limit" d={`M${scale.at(gap.seriousMonths)},${head}V${bottom}`} />
      )}
      {rows.map((row, index) => {
        const y = head + index * step + (narrow ? 40 : step / 2);
        const inGap = row.gap !== null;
        const refusal = t(row.inScope === null ? "gap.outside" : `refusal.${row.refusal}`);
        return (
          <g key={row.offence.code}>
            <title>{row.sentence}</title>
            <line
              class="axis"
              x1={0}
              x2={width}
              y1={head + (index + 1) * step}
              y2={head + (index + 1) * step}
            />
            <Lines
              class={row.gap === "certainly" ? "strong" : inGap ? undefined : "muted"}
              lines={narrow ? [`${row.offence.label}`] : fold(row.offence.label, 216).slice(0, 2)}
              x={8}
              y={narrow ? y - 24 : y + 4}
            />
            <Lines
              class="muted small"
              lines={narrow ? [refusal] : fold(refusal, 180, 12).slice(0, 2)}
              x={narrow ? 8 : width - 180}
              y={narrow ? y - 10 : y + 1}
              step={13}
            />
            <Term mark={termMark(row.asker, scale)} y={y - 6 + (narrow ? 8 : 0)} own />
            <Term mark={termMark(row.asked, scale)} y={y + 7 + (narrow ? 8 : 0)} own={false} />
          </g>
        );
      })}
    </MeasurePicture>
  );
}
