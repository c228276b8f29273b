import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { type Card, judged, scorecardDescription, scorecardTitle } from "./description.ts";
import { Bar, Mark, PARTS } from "./marks.tsx";

export const STYLE = `
.ld-scorecard .part { fill-opacity: .45; }
.ld-scorecard .count { font-size: 10.5px; font-weight: 600; fill: var(--paper, #fafaf5); }
.ld-scorecard .count.partial, .ld-scorecard .count.unknown { fill: var(--ink, #1b1a17); }
`;

export function ScorecardPicture({
  card,
  t,
  context,
}: {
  card: Card;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const [text, bars] = narrow ? [40, 40] : [150, 560];
  const room = narrow ? width - 48 : 380;
  const barsWidth = width - bars - 8;
  let y = narrow ? 42 : 34;
  const rows = card.rows.map((row) => {
    const lines = fold(row.demand.demand, room);
    const own = row.states.length * 34;
    const beside = narrow ? lines.length * 16 + 28 : 0;
    const height = Math.max(lines.length * 16 + (narrow ? 20 : 0), beside + own) + 18;
    const placed = { row, lines, y, beside };
    y += height;
    return placed;
  });
  return (
    <MeasurePicture
      name="scorecard"
      title={scorecardTitle(card, t)}
      description={scorecardDescription(card, t)}
      caution={t("scorecard.caution")}
      context={context}
      t={t}
      height={y + 4}
      style={STYLE}
    >
      {!narrow && (
        <>
          <Text class="head" x={4} y={14}>
            {t("scorecard.text")}
          </Text>
          <Text class="head" x={text} y={14}>
            {t("scorecard.demand")}
          </Text>
        </>
      )}
      <Lines
        class={narrow ? "muted small" : "head"}
        lines={fold(
          t("scorecard.law", { count: card.states }),
          narrow ? width - 8 : barsWidth,
          14,
        ).slice(0, 2)}
        x={narrow ? 4 : bars}
        y={14}
      />
      {rows.map(({ row, lines, y: top, beside }) => (
        <g key={row.demand.id}>
          <line class="axis" x1={0} x2={width} y1={top - 6} y2={top - 6} />
          <g transform={`translate(16 ${top + 14})`}>
            <Mark value={row.value} />
          </g>
          {narrow ? (
            <Lines class="strong" lines={[judged(row, t)]} x={text} y={top + 16} />
          ) : (
            <Lines class="strong" lines={fold(judged(row, t), text - 40)} x={32} y={top + 18} />
          )}
          <Lines written lines={lines} x={text} y={top + 18 + (narrow ? 20 : 0)} step={16} />
          {row.states.map((counts, index) => {
            const at = top + beside + index * 34;
            return (
              <g key={counts.safeguard.code}>
                <title>{`${counts.safeguard.label}${t("list.colon")}${formatList(
                  PARTS.map((part) => `${t(`value.${part}`)} ${counts[part]}`),
                  t,
                )}`}</title>
                <Text class="small" x={bars} y={at + 12}>
                  {counts.safeguard.label}
                </Text>
                <Bar counts={counts} x={bars} y={at + 17} width={barsWidth} />
              </g>
            );
          })}
        </g>
      ))}
    </MeasurePicture>
  );
}
