import { max, scaleLinear } from "d3";
import { whoMayAskPath } from "../../address/links.ts";
import { formatCount } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { calledAs, isNarrow, MeasurePicture, shortened, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { changeInWords, type WhatIf, whatIfDescription, whatIfTitle } from "./description.ts";

/*
 * A row is a country asked; a bar to the end how many more could ask it, one to the start how many no longer could,
 * and a ring for how many a step of the request is otherwise.
 */

const STEP = 22;

export const WHAT_IF_STYLE = `
.ld-what-if .newly { fill: var(--ink, #1b1a17); fill-opacity: .75; }
.ld-what-if .no-longer { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); }
`;

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
    { text: t("whatIf.newly"), mark: <rect class="newly" x={-9} y={-5} width={18} height={10} /> },
    {
      text: t("whatIf.noLonger"),
      mark: <rect class="no-longer" x={-9} y={-5} width={18} height={10} />,
    },
    { text: t("whatIf.otherwise"), mark: <circle class="ring" r={4.5} /> },
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 36;
  const { changed } = found;
  const most = max(changed, ({ newly }) => newly.length) ?? 0;
  const least = max(changed, ({ noLonger }) => noLonger.length) ?? 0;
  const left = narrow ? 120 : 230;
  const right = width - (narrow ? 54 : 90);
  const x = scaleLinear([-least, Math.max(1, most)], [left, right]);
  const ticks = x.ticks(narrow ? 4 : 8).filter(Number.isInteger);
  const bottom = head + changed.length * STEP;
  return (
    <MeasurePicture
      name="what-if"
      title={whatIfTitle(found, t)}
      description={whatIfDescription(found, t)}
      caution={t("whatIf.caution")}
      context={context}
      t={t}
      height={bottom + 12}
      style={WHAT_IF_STYLE}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      {changed.length === 0 ? (
        <Lines class="strong" lines={[t("whatIf.nothing")]} x={8} y={head + 4} />
      ) : (
        ticks.map((tick) => (
          <g key={tick}>
            <line class="axis" x1={x(tick)} x2={x(tick)} y1={head - 4} y2={bottom} />
            <Text class="muted small middle" x={x(tick)} y={head - 10}>
              {formatCount(Math.abs(tick), t)}
            </Text>
          </g>
        ))
      )}
      {changed.map((change, row) => {
        const { jurisdiction, newly, noLonger, otherwise } = change;
        const y = head + row * STEP + STEP / 2;
        const name = shortened(jurisdiction.name, left - 16, 12);
        const text = `${jurisdiction.name}${t("list.colon")}${changeInWords(change, t)}`;
        const marks = (
          <>
            <title>{text}</title>
            <Text class="small end" x={left - 12} y={y} dy="0.35em">
              {name}
            </Text>
            {newly.length > 0 && (
              <rect
                class="mark newly"
                x={x(0)}
                y={y - 6}
                width={x(newly.length) - x(0)}
                height={12}
              />
            )}
            {noLonger.length > 0 && (
              <rect
                class="mark no-longer"
                x={x(-noLonger.length)}
                y={y - 6}
                width={x(0) - x(-noLonger.length)}
                height={12}
              />
            )}
            {otherwise.length > 0 && <circle class="ring" cx={right + 20} cy={y} r={4.5} />}
          </>
        );
        return (
          <g key={jurisdiction.id}>
            {context.alone ? (
              marks
            ) : (
              <a
                aria-label={calledAs(name, text)}
                href={whoMayAskPath(jurisdiction.id, { power: found.power.code })}
              >
                {marks}
              </a>
            )}
            {otherwise.length > 0 && (
              <Text class="muted small" x={right + 30} y={y} dy="0.35em">
                {formatCount(otherwise.length, t)}
              </Text>
            )}
          </g>
        );
      })}
    </MeasurePicture>
  );
}
