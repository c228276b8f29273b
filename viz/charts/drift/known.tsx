import { scaleLinear } from "d3";
import type { Messages } from "../../i18n/messages.ts";
import { Text } from "../kit/text.tsx";
import type { Box, World } from "./panel.tsx";

/** How many states are known well enough in each year: what the median rests on. */
export function Known({ world, box, t }: { world: World; box: Box; t: Messages }) {
  const step = (box.right - box.left) / Math.max(1, world.length);
  const most = Math.max(1, ...world.map(({ states }) => states));
  const y = scaleLinear([0, most], [0, box.bottom - box.top - 14]);
  return (
    <g>
      <Text class="muted small" x={box.left} y={box.top - 4}>
        {t("drift.known")}
      </Text>
      <line class="axis" x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {world.map(({ year, states }, index) => {
        const x = box.left + index * step;
        const shown = step > 19 || index === 0 || index === world.length - 1;
        return (
          <g key={year}>
            <title>{`${year}: ${states}`}</title>
            <rect
              class="hold"
              x={x + 1}
              y={box.bottom - y(states)}
              width={Math.max(1, step - 2)}
              height={y(states)}
              fill-opacity={0.6}
            />
            {shown && (
              <>
                <Text class="small middle" x={x + step / 2} y={box.bottom - y(states) - 3}>
                  {states}
                </Text>
                <Text class="muted small middle" x={x + step / 2} y={box.bottom + 14}>
                  {step > 34 || !shown || index === 0 || index === world.length - 1
                    ? year
                    : `’${`${year}`.slice(2)}`}
                </Text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
