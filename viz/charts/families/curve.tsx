import { area, curveStepAfter, line, scaleLinear } from "d3";
import type { cumulative } from "../../layouts/families.ts";
import { Text } from "../kit/text.tsx";
import { time } from "./span.tsx";

type Step = ReturnType<typeof cumulative>[number];

/** How many states had it by each day: certainly, and at most. */
export const Curve = ({
  steps,
  most,
  x,
  left,
  right,
  top,
  bottom,
}: {
  steps: readonly Step[];
  /** How many states there are. */
  most: number;
  x: (day: Date) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}) => {
  const y = scaleLinear([0, Math.max(1, most)], [bottom, top]);
  const between = area<Step>()
    .x(({ day }) => x(time(day)))
    .y0((at) => y(at.certain))
    .y1((at) => y(at.possible))
    .curve(curveStepAfter);
  const edge = (value: (at: Step) => number) =>
    line<Step>(
      ({ day }) => x(time(day)),
      (at) => y(value(at)),
    ).curve(curveStepAfter)([...steps]) ?? "";
  return (
    <g>
      {y
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line class="axis" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <Text class="muted small end" x={left - 8} y={y(tick)} dy="0.35em">
              {tick}
            </Text>
          </g>
        ))}
      {steps.length > 0 && (
        <>
          <path class="band fall" d={between([...steps]) ?? ""} />
          <path class="line fall" d={edge(({ certain }) => certain)} />
          <path class="line possible" d={edge(({ possible }) => possible)} />
        </>
      )}
    </g>
  );
};
