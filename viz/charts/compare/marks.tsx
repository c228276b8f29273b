import type { Messages } from "../../i18n/messages.ts";
import { monthsOf } from "../../layouts/months.ts";
import { describeCell, describeWhole } from "../../records/offence-terms.ts";
import { formatTermOf } from "../../records/terms.ts";
import type { Mark, OffenceCell } from "./description.ts";
import type { Frame } from "./frame.ts";

/** The prison terms of one jurisdiction: the basic form as a bar with its words; as a thin line a heavier one, or one whose form nobody has read. */
export const Bar = ({
  cell,
  y,
  at,
  t,
}: {
  cell: OffenceCell;
  y: number;
  at: Frame;
  t: Messages;
}) => {
  const months = cell.standing === "punished" ? monthsOf(cell.basic) : null;
  const thin = cell.aggravated ?? cell.formNotRead;
  const heavier = thin && monthsOf(thin);
  const least = cell.basicFrom && monthsOf(cell.basicFrom);
  // There is no room for the other section, which the bar and the title have.
  const label = months === null ? describeCell(cell, t) : formatTermOf(cell.basic, t);
  const whole = describeWhole(cell, t);
  const from = at.at(cell.jurisdiction.id);
  const serious = at.x(from + at.serious);
  const possibly = cell.inForce === "possibly";
  const onScale = months !== null || heavier !== null;
  const end = Math.max(at.bar(months ?? 0), at.bar(heavier ?? 0), at.serious);
  const bar = (name: string, length: number, top: number, height: number) => (
    <rect
      class={name}
      x={Math.min(at.x(from), at.x(from + length))}
      y={y + top}
      width={length}
      height={height}
    />
  );
  return (
    <g class={possibly ? "possibly" : undefined}>
      <title>{possibly ? t("compare.possibly", { term: whole }) : whole}</title>
      {onScale && (
        <>
          {bar(least === null ? "bar" : "bar pale", at.bar(months ?? 0), -6, 9)}
          {least !== null && bar("bar", at.bar(least), -6, 9)}
          {heavier !== null && bar("heavier", at.bar(heavier), 4, 2)}
          <line class="four-years" x1={serious} x2={serious} y1={y - 10} y2={y + 10} />
        </>
      )}
      <text
        class={cell.standing === "punished" ? "cell" : "cell muted"}
        x={at.x(from + (onScale ? end + 6 : 0))}
        y={y}
        dy="0.35em"
        text-anchor={at.anchor}
      >
        {at.say(label)}
      </text>
    </g>
  );
};

const R = 8;

const Ring = ({ mark, cx, cy }: { mark: Mark; cx: number; cy: number }) => {
  if (mark === "yes") return <circle class="mark-yes" cx={cx} cy={cy} r={R} />;
  if (mark === "partial")
    return (
      <g>
        <circle class="mark-ring" cx={cx} cy={cy} r={R} />
        <path class="mark-yes" d={`M${cx},${cy - R}A${R},${R} 0 0 0 ${cx},${cy + R}Z`} />
      </g>
    );
  if (mark === "no")
    return (
      <g>
        <circle class="mark-no" cx={cx} cy={cy} r={R} />
        <path
          class="mark-no"
          d={`M${cx - 4},${cy - 4}L${cx + 4},${cy + 4}M${cx + 4},${cy - 4}L${cx - 4},${cy + 4}`}
        />
      </g>
    );
  if (mark === "unknown") return <circle class="mark-unknown" cx={cx} cy={cy} r={R} />;
  return (
    <text class="mark-word" x={cx} y={cy} dy="0.35em">
      {mark === "disputed" ? "≠" : "–"}
    </text>
  );
};

/** The answer of one jurisdiction about a safeguard: a mark and its word. */
export const Answer = ({
  mark,
  question,
  jurisdiction,
  y,
  at,
  t,
}: {
  mark: Mark;
  question: string;
  jurisdiction: string;
  y: number;
  at: Frame;
  t: Messages;
}) => {
  const label = t(`value.${mark}`);
  const from = at.at(jurisdiction);
  return (
    <g>
      <title>{`${question}: ${label}`}</title>
      <Ring mark={mark} cx={at.x(from + 9)} cy={y} />
      <text
        x={at.x(from + 26)}
        y={y}
        dy="0.35em"
        text-anchor={at.anchor}
        class={mark === "unknown" ? "cell muted" : "cell"}
      >
        {at.say(label)}
      </text>
    </g>
  );
};
