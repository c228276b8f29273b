import { max, sum } from "d3";
import type { CaseOutcome } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { flowLayout } from "../../layouts/flow.ts";
import type { RenderContext } from "../kit/definition.ts";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines } from "../kit/text.tsx";
import { abuseDescription, abuseFinding } from "./description.ts";
import {
  type Abuse,
  abuseFlows,
  CONVICTED,
  DIED_IN_HANDS,
  OPEN,
  OTHER,
  OUTCOMES,
  SEVERAL,
  UNKNOWN,
} from "./flows.ts";

const ribbon = (x0: number, x1: number, y0: number, y1: number, height: number): string => {
  const middle = (x0 + x1) / 2;
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}V${y1 + height}C${middle},${y1 + height} ${middle},${y0 + height} ${x0},${y0 + height}Z`;
};

/** From one line of a label to the next. */
const LINE = 13;

const FALL: readonly CaseOutcome[] = [...CONVICTED, ...DIED_IN_HANDS];
const GREY: readonly CaseOutcome[] = [...OPEN, "several", "died", "unknown"];

export function AbusePicture({
  abuse,
  t,
  context,
}: {
  abuse: Abuse;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const labels = new Map(
    abuse.flows.flatMap(({ offence }) => (offence ? [[offence.code, offence.label]] : [])),
  );
  labels.set(UNKNOWN, t("abuse.noOffence"));
  labels.set(SEVERAL, t("abuse.severalOffences"));
  labels.set(OTHER, t("abuse.other"));
  const { flows, from: order } = abuseFlows(abuse);
  const [left, right] = narrow ? [122, width - 112] : [230, width - 232];
  /** A label with its number, which has a line of its own where there is little room. */
  const counted = (label: string, value: number, room: number): string[] =>
    narrow ? [...fold(label, room), `${value}`] : fold(`${label}\u00A0·\u00A0${value}`, room, 12);
  const offence = (key: string) => labels.get(key) ?? key;
  const outcome = (key: string) => t(`outcome.${key as CaseOutcome}`);
  const offenceRoom = left - 12;
  const outcomeRoom = width - right - 14;
  // No label is cut: the longest says how far the blocks stand from one another.
  const all = sum(flows, ({ value }) => value);
  const lines = [
    ...order.map((key) => counted(offence(key), all, offenceRoom)),
    ...flows.map((flow) => counted(outcome(flow.to), all, outcomeRoom)),
  ];
  const gap = Math.max(narrow ? 56 : 27, LINE * (max(lines, ({ length }) => length) ?? 0) + 4);
  const heads = [t("abuse.charged"), t("abuse.ended")].map((head) => fold(head, width / 2 - 8, 15));
  const top = (narrow ? 44 : 30) + LINE * (Math.max(...heads.map(({ length }) => length)) - 1);
  const height = (narrow ? 1080 : 620) + (gap - (narrow ? 56 : 27)) * (OUTCOMES.length - 1);
  const { from, to, ribbons } = flowLayout(
    flows,
    { from: order, to: OUTCOMES },
    { top, height, gap },
  );
  const tone = (key: string) => {
    if (FALL.includes(key as CaseOutcome)) return "fall";
    return GREY.includes(key as CaseOutcome) ? "grey" : "hold";
  };
  return (
    <MeasurePicture
      whole
      name="abuse"
      title={abuseFinding(abuse, t)}
      description={abuseDescription(abuse, t)}
      caution={t("abuse.caution")}
      context={context}
      t={t}
      height={top + height + gap / 2}
      style=".ld-abuse .ribbon { fill-opacity: .3; } .ld-abuse .ribbon:hover { fill-opacity: .6; } .ld-abuse .grey { fill: var(--line, #77726a); }"
    >
      <Lines
        class={narrow ? "head" : "head end"}
        lines={heads[0] ?? []}
        x={narrow ? 0 : left - 10}
        y={14}
      />
      <Lines
        class={narrow ? "head end" : "head"}
        lines={heads[1] ?? []}
        x={narrow ? width : right + 10}
        y={14}
      />
      {ribbons.map((one) => (
        <path
          key={`${one.from}${one.to}`}
          class={`ribbon ${tone(one.to)}`}
          d={ribbon(left + 8, right - 8, one.y0, one.y1, one.height)}
        >
          <title>{`${labels.get(one.from)} → ${outcome(one.to)}: ${one.value}`}</title>
        </path>
      ))}
      {from.map(({ key, y, height: high, value }) => {
        const lines = counted(offence(key), value, offenceRoom);
        return (
          <g key={key}>
            <rect
              class={key === UNKNOWN ? "open" : "ink"}
              x={left}
              y={y}
              width={8}
              height={Math.max(1, high)}
            />
            <Lines
              class="small end"
              lines={lines}
              x={left - 8}
              y={y + high / 2 + 4 - ((lines.length - 1) * LINE) / 2}
              step={LINE}
            />
          </g>
        );
      })}
      {to.map(({ key, y, height: high, value }) => {
        const lines = counted(outcome(key), value, outcomeRoom);
        return (
          <g key={key}>
            <rect
              class={key === "unknown" ? "open" : tone(key)}
              x={right - 8}
              y={y}
              width={8}
              height={Math.max(1, high)}
            />
            <Lines
              class="small"
              lines={lines}
              x={right + 8}
              y={y + high / 2 + 4 - ((lines.length - 1) * LINE) / 2}
              step={LINE}
            />
          </g>
        );
      })}
    </MeasurePicture>
  );
}
