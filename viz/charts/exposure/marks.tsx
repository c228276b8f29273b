import type { Messages } from "../../i18n/messages.ts";
import type { RequestStatus as Refusal, Rung } from "../../layouts/exposure.ts";
import type { LegendItem } from "../kit/legend.tsx";
import { fold } from "../kit/measure-picture.tsx";
import { Lines } from "../kit/text.tsx";
import { REFUSAL, type Report } from "./description.ts";

export const Mark = ({ kind, r }: { kind: Refusal; r: number }) =>
  kind === "binding" ? (
    <circle class="mark fall" r={r} />
  ) : kind === "refusable" ? (
    <path class="mark ring" d={`M0,${-r * 1.3}L${r * 1.3},0L0,${r * 1.3}L${-r * 1.3},0Z`} />
  ) : (
    <circle class="mark open" r={r} />
  );

export function items(report: Report, t: Messages): LegendItem[] {
  const kinds = new Set(report.askers.map(({ refusal }) => refusal));
  const some = (refusals: readonly string[], kind: Refusal): LegendItem[] =>
    refusals.some((refusal) => kinds.has(refusal as "no"))
      ? [{ text: t(REFUSAL[kind]), mark: <Mark kind={kind} r={5} /> }]
      : [];
  const possible = report.askers.some(({ certainty }) => certainty === "possibly");
  return [
    ...some(["no"], "binding"),
    ...some(["may", "must"], "refusable"),
    ...some(["unknown"], "unknown"),
    ...(possible
      ? [
          { text: t("certainty.certainly"), mark: <path class="line" d="M-10,0H10" /> },
          { text: t("certainty.possibly"), mark: <path class="line possible" d="M-10,0H10" /> },
        ]
      : []),
    {
      text: t("exposure.own", { state: report.jurisdiction.name }),
      mark: <rect class="band" x={-10} y={-6} width={20} height={12} />,
    },
    ...(report.askers.length > 0
      ? [
          {
            text: t("exposure.askersOwn"),
            mark: <path class="line thin" d="M0,-7V7M-3,-7H3M-3,7H3" />,
          },
        ]
      : []),
  ];
}

/** The name and way of a state with little protection, and what its own law guarantees. */
export const Named = ({
  one: { asker, x },
  slot,
  y,
  top,
  t,
}: {
  one: Rung;
  slot: number;
  y: (level: number) => number;
  top: number;
  t: Messages;
}) => {
  const { low, high } = asker.asker.level;
  const beside = x + 12;
  const name = fold(asker.asker.name, slot - 4, 13).slice(0, 2);
  const way = fold(asker.treaty.shortTitle, slot - 4, 12).slice(0, 3);
  if (asker.article) way.push(t("measure.article", { number: asker.article.number }));
  return (
    <g aria-hidden="true">
      <path
        class="line thin"
        d={`M${beside},${y(high)}V${y(low)}M${beside - 3},${y(high)}h6M${beside - 3},${y(low)}h6`}
      />
      <Lines class="strong small" lines={name} x={x - slot * 0.32} y={top} />
      <Lines
        class="muted small"
        lines={way}
        x={x - slot * 0.32}
        y={top + name.length * 15}
        step={13}
      />
    </g>
  );
};
