import type { Messages } from "../../i18n/messages.ts";
import type { MonthsScale } from "../../layouts/months.ts";
import { widthOfText } from "./measure-picture.tsx";
import { Text } from "./text.tsx";

/** The axis of prison terms in years, with the columns of unknown terms, life and death. */
export const MonthsAxis = ({
  scale,
  top,
  bottom,
  narrow,
  t,
}: {
  scale: MonthsScale;
  top: number;
  bottom: number;
  narrow: boolean;
  t: Messages;
}) => {
  const heads = [
    [scale.unknown, "term.unknown", 14],
    [scale.life, "term.life", 28],
    [scale.death, "term.death", 14],
  ] as const;
  // Where a head is wider than the way to the next column, they stand above one another.
  const room = scale.death - scale.life;
  const crowded = narrow || heads.some(([, key]) => widthOfText(t(key), 12) > room);
  return (
    <g>
      {scale.ticks.map((months) => (
        <g key={months}>
          <line
            class="axis"
            x1={scale.linear(months)}
            x2={scale.linear(months)}
            y1={top}
            y2={bottom}
          />
          <Text class="muted small middle" x={scale.linear(months)} y={top - 6}>
            {months / 12}
          </Text>
        </g>
      ))}
      {heads.map(([x, key, raised]) => (
        <Text key={key} class="muted small middle" x={x} y={top - 6 - (crowded ? raised : 0)}>
          {t(key)}
        </Text>
      ))}
      <line class="axis" x1={scale.end + 6} x2={scale.end + 6} y1={top} y2={bottom} />
      <line class="axis" x1={scale.start - 8} x2={scale.start - 8} y1={top} y2={bottom} />
    </g>
  );
};
