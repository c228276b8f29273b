import { max } from "d3";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import type { Step, StepItem } from "./in-words.ts";

/*
 * Four steps beside one another, under one another on a phone: what each says, with a square for the value of
 * each safeguard.
 */

const GAP = 14;
const PADDING = 12;
const LEADING = 15.5;
const SIZE = 12.5;

const STYLE = `
.ld-request .card { fill: none; stroke: var(--line, #77726a); stroke-width: 1; }
.ld-request .number { fill: var(--ink, #1b1a17); }
.ld-request .digit { fill: var(--paper, #fafaf5); font-weight: 700; font-size: 12px; }
.ld-request .item { font-size: ${SIZE}px; }
.ld-request .full { fill: var(--hold, #1f5f8b); }
.ld-request .half { fill: var(--hold, #1f5f8b); }
.ld-request .frame { fill: var(--paper, #fafaf5); stroke: var(--hold, #1f5f8b); stroke-width: 1.4; }
.ld-request .not { fill: var(--paper, #fafaf5); stroke: var(--fall, #c8401c); stroke-width: 1.6; }
.ld-request .cross { stroke: var(--fall, #c8401c); stroke-width: 1.6; }
.ld-request .unsettled { fill: var(--paper, #fafaf5); stroke: var(--muted, #635f57); stroke-width: 1.2; stroke-dasharray: 2 2; }
`;

const FULL = new Set(["given", "counterpart"]);
const HALF = new Set(["partly", "partial_counterpart"]);
const NOT = new Set(["not_given", "none_known_to_exist"]);

/** A value by form as well as by colour: full, half, crossed, or dashed where it is not known. */
export const Square = ({ value }: { value: string }) =>
  FULL.has(value) ? (
    <rect class="full" x={0} y={-9} width={10} height={10} />
  ) : HALF.has(value) ? (
    <>
      <rect class="frame" x={0.7} y={-8.3} width={8.6} height={8.6} />
      <rect class="half" x={0} y={-9} width={5} height={10} />
    </>
  ) : NOT.has(value) ? (
    <>
      <rect class="not" x={0.7} y={-8.3} width={8.6} height={8.6} />
      <path class="cross" d="M1,0L9,-8" />
    </>
  ) : (
    <rect class="unsettled" x={0.7} y={-8.3} width={8.6} height={8.6} />
  );

interface Placed {
  readonly item: StepItem;
  readonly name: readonly string[];
  readonly value: readonly string[];
  readonly y: number;
}

/** What an item says, with its clause. */
const textOf = ({ text, clause }: StepItem, t: Messages): string =>
  clause === null ? text : `${text} (${t("article.short", { article: clause })})`;

function placed(step: Step, room: number, t: Messages) {
  const lead = fold(step.lead, room, 13);
  let y = 46 + lead.length * LEADING + 8;
  const items = step.items.map((item): Placed => {
    const inset = item.square === null ? 0 : 16;
    const name = fold(textOf(item, t), room - inset, SIZE);
    const value = item.value === null ? [] : fold(item.value, room - inset, SIZE);
    const at = y;
    y += (name.length + value.length) * LEADING + 7;
    return { item, name, value, y: at };
  });
  return { step, lead, items, height: y + PADDING - 8 };
}

export function RequestPicture({
  steps,
  title,
  description,
  caution,
  context,
  t,
}: {
  steps: readonly Step[];
  title: string;
  description: string;
  caution: string;
  context: RenderContext;
  t: Messages;
}) {
  const width = widthOf(context);
  const columns = isNarrow(width) ? 1 : 4;
  const card = (width - 2 - GAP * (columns - 1)) / columns;
  const cards = steps.map((step) => placed(step, card - 2 * PADDING, t));
  const highest = max(cards, ({ height }) => height) ?? 0;
  let y = 1;
  const at = cards.map(({ height }, index) => {
    const own =
      columns === 1 ? { x: 1, y, height } : { x: 1 + index * (card + GAP), y: 1, height: highest };
    y += height + GAP;
    return own;
  });
  const bottom = columns === 1 ? y - GAP + 1 : highest + 2;
  return (
    <MeasurePicture
      name="request"
      {...{ title, description, caution, context, t }}
      height={steps.length === 0 ? 8 : bottom}
      style={STYLE}
    >
      {cards.map(({ step, lead, items }, index) => {
        const place = at[index];
        if (!place) return null;
        return (
          <g key={step.name} transform={`translate(${place.x} ${place.y})`}>
            <rect class="card" x={0} y={0} width={card} height={place.height} rx={3} />
            <circle class="number" cx={PADDING + 9} cy={22} r={10} />
            <Text class="digit middle" x={PADDING + 9} y={22} dy="0.35em">
              {`${index + 1}`}
            </Text>
            <Text class="title" x={PADDING + 28} y={28}>
              {t(`request.step.${step.name}`)}
            </Text>
            <Lines class="strong" lines={lead} step={LEADING} x={PADDING} y={54} />
            {items.map(({ item, name, value, y: top }, row) => {
              const inset = item.square === null ? 0 : 16;
              return (
                <g key={`${row}${item.text}`} transform={`translate(${PADDING} ${top + 8})`}>
                  {item.square !== null && <Square value={item.square} />}
                  <Lines class="item" lines={name} step={LEADING} x={inset} y={0} />
                  <Lines
                    class="item muted"
                    lines={value}
                    step={LEADING}
                    x={inset}
                    y={name.length * LEADING}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
    </MeasurePicture>
  );
}
