import type { VNode } from "preact";
import { widthOfText } from "./measure-picture.tsx";
import { Text } from "./text.tsx";

export interface LegendItem {
  readonly text: string;
  /** The mark, in a box of 22 units around its middle. */
  readonly mark: VNode;
}

const STEP = 20;

/** Where each item of a legend stands, in as many rows as it needs. */
export function legendPlaces(texts: readonly string[], left: number, right: number) {
  let x = left;
  let row = 0;
  const places = texts.map((text) => {
    const width = 26 + widthOfText(text, 12.5) + 20;
    if (x > left && x + width - 20 > right) {
      x = left;
      row += 1;
    }
    const place = { x, y: row * STEP };
    x += width;
    return place;
  });
  return { places, height: (row + 1) * STEP };
}

/** What the marks mean, in the picture itself. */
export const Legend = ({
  items,
  left,
  right,
  y,
}: {
  items: readonly LegendItem[];
  left: number;
  right: number;
  y: number;
}) => {
  const { places } = legendPlaces(
    items.map(({ text }) => text),
    left,
    right,
  );
  return (
    <g class="legend">
      {items.map(({ text, mark }, index) => {
        const { x = left, y: row = 0 } = places[index] ?? {};
        return (
          <g key={text} transform={`translate(${x} ${y + row})`}>
            <g transform="translate(11 0)">{mark}</g>
            <Text class="muted small" x={26} y={0} dy="0.35em">
              {text}
            </Text>
          </g>
        );
      })}
    </g>
  );
};
