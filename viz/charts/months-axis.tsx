import type { MonthsScale } from "../layouts/months.ts";
import type { Words } from "../words/words.ts";
import { Text } from "./text.tsx";

/** The axis of prison terms in years, with the columns of unknown terms, life and death. */
export const MonthsAxis = ({
  scale,
  top,
  bottom,
  words,
}: {
  scale: MonthsScale;
  top: number;
  bottom: number;
  words: Words;
}) => (
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
    {(
      [
        [scale.unknown, "term.unknown"],
        [scale.life, "term.life"],
        [scale.death, "term.death"],
      ] as const
    ).map(([x, key]) => (
      <Text key={key} class="muted small middle" x={x} y={top - 6}>
        {words(key)}
      </Text>
    ))}
    <line class="axis" x1={scale.end + 6} x2={scale.end + 6} y1={top} y2={bottom} />
    <line class="axis" x1={scale.start - 8} x2={scale.start - 8} y1={top} y2={bottom} />
  </g>
);
