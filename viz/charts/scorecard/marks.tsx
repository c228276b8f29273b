import { stack } from "d3";
import { Text } from "../kit/text.tsx";
import type { Row } from "./description.ts";

export type Counts = Row["states"][number];

export const Mark = ({ value }: { value: Row["value"] }) => {
  if (value === "met") return <circle class="hold" r={9} />;
  if (value === "partly")
    return (
      <>
        <circle class="ring" r={9} />
        <path class="hold" d="M0,-9A9,9 0 0 0 0,9Z" />
      </>
    );
  if (value === "not_met")
    return (
      <>
        <circle class="ring fall" r={9} />
        <path class="line fall" d="M-4.5,-4.5l9,9m0,-9l-9,9" />
      </>
    );
  if (value === "unclear")
    return (
      <>
        <circle class="ring" r={9} />
        <Text class="middle strong" dy="0.35em">
          ?
        </Text>
      </>
    );
  return <circle class="open" r={9} />;
};

export const PARTS = ["yes", "partial", "no", "unknown"] as const;

const TONE: Record<(typeof PARTS)[number], string> = {
  yes: "hold",
  partial: "hold part",
  no: "fall",
  unknown: "open",
};

export const Bar = ({
  counts,
  x,
  y,
  width,
}: {
  counts: Counts;
  x: number;
  y: number;
  width: number;
}) => {
  const total = Math.max(
    1,
    PARTS.reduce((sum, part) => sum + counts[part], 0),
  );
  const parts = stack<Counts, (typeof PARTS)[number]>().keys(PARTS)([counts]);
  return (
    <g>
      {parts.map(({ key, 0: span }) => {
        const [from = 0, to = 0] = span ?? [];
        const wide = ((to - from) / total) * width;
        return (
          <g key={key}>
            <rect
              class={TONE[key]}
              x={x + (from / total) * width + 0.5}
              y={y}
              width={Math.max(0, wide - 1)}
              height={12}
            />
            {wide > 15 && (
              <Text
                class={`count middle ${key}`}
                x={x + (from / total) * width + wide / 2}
                y={y + 10}
              >
                {counts[key]}
              </Text>
            )}
          </g>
        );
      })}
    </g>
  );
};
