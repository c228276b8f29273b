import { curveStepBefore, line, scaleLinear } from "d3";
import type { SeriousCrimeQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { Text } from "../kit/text.tsx";

export function Curve({
  curve,
  months,
  x: [left, right],
  top,
  bottom,
  t,
}: {
  curve: SeriousCrimeQuery["reach"]["curve"];
  months: number;
  x: readonly [number, number];
  top: number;
  bottom: number;
  t: Messages;
}) {
  const x = scaleLinear([12, 120], [left + 30, right - 34]);
  const most = Math.max(1, ...curve.map(({ certain, possible }) => certain + possible));
  const y = scaleLinear([0, most], [bottom, top + 14]).nice(4);
  const draw = (value: (at: (typeof curve)[number]) => number) =>
    line<(typeof curve)[number]>(
      (at) => x(at.months),
      (at) => y(value(at)),
    ).curve(curveStepBefore)([...curve]) ?? "";
  const last = curve.at(-1);
  return (
    <g>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="axis" x1={left + 30} x2={right - 34} y1={y(tick)} y2={y(tick)} />
          <Text class="muted small end" x={left + 24} y={y(tick)} dy="0.35em">
            {tick}
          </Text>
        </g>
      ))}
      {[1, 4, 7, 10].map((years) => (
        <Text key={years} class="muted small middle" x={x(years * 12)} y={bottom + 16}>
          {years}
        </Text>
      ))}
      <path class="line fall" d={draw(({ certain }) => certain)} />
      <path class="line possible" d={draw(({ certain, possible }) => certain + possible)} />
      {months >= 12 && months <= 120 && (
        <path class="limit" d={`M${x(months)},${top + 8}V${bottom}`} />
      )}
      {last && (
        <>
          <Text class="small fall" x={right - 30} y={y(last.certain)} dy="0.35em">
            {last.certain}
          </Text>
          <Text class="small muted" x={right - 30} y={y(last.certain + last.possible)} dy="0.35em">
            {last.certain + last.possible}
          </Text>
        </>
      )}
      <Text class="muted small" x={left} y={top - 6}>
        {t("serious.curve")}
      </Text>
    </g>
  );
}
