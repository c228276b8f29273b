import type { Messages } from "../../i18n/messages.ts";
import type { TermMark } from "../../layouts/gap.ts";
import type { LegendItem } from "../kit/legend.tsx";
import type { Gap } from "./description.ts";

export const Term = ({ mark, y, own }: { mark: TermMark; y: number; own: boolean }) => {
  const tone = own ? "fall" : "hold";
  if (mark.kind === "no-crime")
    return <path class={`line ${tone}`} d={`M${mark.from - 5},${y - 5}l10,10m0,-10l-10,10`} />;
  if (mark.kind === "not-researched") return <circle class="open" cx={mark.from} cy={y} r={5} />;
  if (mark.kind === "unknown") return <circle class={`ring ${tone}`} cx={mark.from} cy={y} r={5} />;
  return (
    <g>
      {mark.to > mark.from && (
        <path
          class={`line ${tone} possible`}
          d={`M${mark.from},${y}H${mark.to}${mark.open ? "l-5,-4m5,4l-5,4" : ""}`}
        />
      )}
      {!mark.solid ? (
        <circle class={`ring ${tone}`} cx={mark.to} cy={y} r={4.5} />
      ) : own ? (
        <circle class={tone} cx={mark.from} cy={y} r={5.5} />
      ) : (
        <rect class={tone} x={mark.from - 4.5} y={y - 4.5} width={9} height={9} />
      )}
    </g>
  );
};

export const items = (gap: Gap, t: Messages): LegendItem[] => [
  { text: gap.asker.name, mark: <circle class="fall" r={5.5} /> },
  { text: gap.asked.name, mark: <rect class="hold" x={-4.5} y={-4.5} width={9} height={9} /> },
  {
    text: t("gap.atLeast"),
    mark: <path class="line possible" d="M-10,0H10l-5,-4m5,4l-5,4" />,
  },
  {
    text: t("gap.upTo"),
    mark: (
      <>
        <path class="line possible" d="M-11,0H2" />
        <circle class="ring" cx={5} r={4} />
      </>
    ),
  },
  { text: t("gap.noCrime"), mark: <path class="line" d="M-5,-5l10,10m0,-10l-10,10" /> },
  { text: t("gap.termUnknown"), mark: <circle class="ring" r={5} /> },
  { text: t("answer.none"), mark: <circle class="open" r={5} /> },
  ...(gap.seriousMonths === null
    ? []
    : [
        {
          text: t("gap.serious", { years: gap.seriousMonths / 12 }),
          mark: <path class="limit" d="M0,-8V8" />,
        },
      ]),
];
