import { sentence } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { fold, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { addedIn, barInWords, type OnceInForceAnswer, pairsIn, WAYS } from "./description.ts";

const STYLE = `
.ld-once-in-force .withoutGroup { fill: var(--ink, #1b1a17); }
.ld-once-in-force .added { fill: var(--fall, #c8401c); }
.ld-once-in-force .outline { fill: none; stroke: var(--line, #77726a); stroke-width: 1; }
.ld-once-in-force .dashed { stroke-dasharray: 3 3; }
.ld-once-in-force .hatch { fill: none; stroke: var(--muted, #635f57); stroke-width: 1.2; stroke-opacity: .8; }
`;

const BAR = 26;
const KEY = 12;

type Part = "withoutGroup" | "added" | "onlyWithGroup" | "possibly" | "noTreaty";

/** A part of a bar by pattern and outline as well as by colour. */
const PartMark = ({
  part,
  x,
  y,
  width,
  height,
  pattern,
}: {
  part: Part;
  x: number;
  y: number;
  width: number;
  height: number;
  pattern: string;
}) => {
  if (part === "withoutGroup" || part === "added")
    return <rect class={part} {...{ x, y, width, height }} />;
  return (
    <>
      {part === "onlyWithGroup" && <rect fill={`url(#${pattern})`} {...{ x, y, width, height }} />}
      <rect
        class={part === "possibly" ? "outline dashed" : "outline"}
        {...{ x, y, width, height }}
      />
    </>
  );
};

interface Bar {
  readonly title: string;
  readonly says: string;
  readonly parts: readonly (readonly [part: Part, count: number])[];
}

/** The two bars: today, and once the treaty is in force. */
function barsOf(answer: OnceInForceAnswer, t: Messages): Bar[] {
  const { today, later, treaty } = answer;
  const { withoutGroup: _, ...others } = later;
  return [
    {
      title: t("once.today"),
      says: sentence(barInWords(today, t)),
      parts: WAYS.map((way) => [way, today[way]] as const),
    },
    {
      title: t("once.then", { treaty: treaty.shortTitle }),
      says: sentence(barInWords(later, t)),
      parts: [
        // Where something unclear may let the one ask today already, nothing is said to be added.
        ["withoutGroup", later.withoutGroup - addedIn(answer)],
        ["added", addedIn(answer)],
        ["onlyWithGroup", others.onlyWithGroup],
        ["possibly", others.possibly],
        ["noTreaty", others.noTreaty],
      ],
    },
  ];
}

export function OnceInForcePicture({
  answer,
  title,
  description,
  t,
  context,
}: {
  answer: OnceInForceAnswer;
  title: string;
  description: string;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const pattern = `once-in-force-${width}-hatched`;
  const legend: LegendItem[] = (
    ["withoutGroup", "added", "onlyWithGroup", "possibly", "noTreaty"] as const
  ).map((part) => ({
    text: t(`once.mark.${part}`),
    mark: (
      <PartMark part={part} x={-KEY / 2} y={-KEY / 2} width={KEY} height={KEY} pattern={pattern} />
    ),
  }));
  const total = Math.max(1, pairsIn(answer.today));
  let y =
    legendPlaces(
      legend.map(({ text }) => text),
      0,
      width,
    ).height + 10;
  const bars = barsOf(answer, t).map((bar) => {
    const lines = fold(bar.says, width, 13);
    let x = 1;
    const parts = bar.parts.map(([part, count]) => {
      const placed = { part, count, x, width: ((width - 2) * count) / total };
      x += placed.width;
      return placed;
    });
    const placed = { ...bar, y, lines, parts };
    y += 24 + BAR + 18 + lines.length * 16 + 18;
    return placed;
  });
  return (
    <MeasurePicture
      name="once-in-force"
      title={title}
      description={description}
      caution={t("whoMayAsk.caution")}
      context={context}
      t={t}
      style={STYLE}
      height={y}
    >
      <defs>
        <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M-1,8L8,-1" />
        </pattern>
      </defs>
      <Legend items={legend} left={0} right={width} y={10} />
      {bars.map((bar) => (
        <g key={bar.title}>
          <Text class="strong" x={0} y={bar.y + 14}>
            {bar.title}
          </Text>
          {bar.parts
            .filter(({ count }) => count > 0)
            .map(({ part, x, width: wide }) => (
              <PartMark
                key={part}
                part={part}
                x={x}
                y={bar.y + 24}
                width={wide}
                height={BAR}
                pattern={pattern}
              />
            ))}
          <Lines class="muted" x={0} y={bar.y + 24 + BAR + 18} step={16} lines={bar.lines} />
        </g>
      ))}
    </MeasurePicture>
  );
}
