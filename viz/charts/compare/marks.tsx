import type { Messages } from "../../i18n/messages.ts";
import { describeCell, type Mark, type OffenceCell } from "./description.ts";
import { type Frame, LONGEST } from "./frame.ts";

/** The heaviest prison term of one jurisdiction: a bar and its words. */
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
  const beyond = cell.heaviestPrison === "life" || cell.heaviestPrison === "death";
  const months = beyond ? LONGEST : cell.heaviestMonths;
  const label = describeCell(cell, t);
  const from = at.at(cell.jurisdiction.id);
  const length = months === null ? 0 : at.bar(months);
  const serious = at.x(from + at.serious);
  const possibly = cell.inForce === "possibly";
  return (
    <g class={possibly ? "possibly" : undefined}>
      <title>{possibly ? t("compare.possibly", { term: label }) : label}</title>
      {months !== null && (
        <>
          <rect
            class="bar"
            x={Math.min(at.x(from), at.x(from + length))}
            y={y - 6}
            width={length}
            height={12}
          />
          <line class="four-years" x1={serious} x2={serious} y1={y - 10} y2={y + 10} />
        </>
      )}
      <text
        class={cell.standing === "punished" ? "cell" : "cell muted"}
        x={at.x(from + (months === null ? 0 : Math.max(length, at.serious) + 6))}
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
