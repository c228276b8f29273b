import { directed } from "../../i18n/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";
import type { RenderContext } from "../kit/definition.ts";
import { type Frame, hasNames, headLines } from "./frame.ts";
import { type DropSeries, describeDrop, FALL } from "./series.ts";

interface LinesShown {
  readonly series: readonly DropSeries[];
  readonly picked: string | null;
  readonly href: RenderContext["href"];
  readonly at: Frame;
  readonly t: Messages;
}

const highs = ({ bounds }: DropSeries): number[] => bounds.map(({ high }) => high);

const kindOf = ({ fall, coverage }: DropSeries): string =>
  `${fall > FALL ? "falls" : "holds"}${coverage < ENOUGH ? " thin" : ""}`;

const State = ({
  one,
  picked,
  href,
  at,
  t,
}: Omit<LinesShown, "series" | "picked"> & { one: DropSeries; picked: boolean }) => {
  const path = at.curve(highs(one));
  const description = describeDrop(one, t);
  const marks = (
    <>
      <title>{description}</title>
      {picked && <path class="band" d={at.band(one.bounds)} />}
      <path class="hit" d={path} />
      <path class="mark" d={path} />
      {highs(one).map((value, index) => (
        <circle key={at.xs[index]} cx={at.xs[index]} cy={at.y(value)} r={picked ? 5 : 2.2} />
      ))}
    </>
  );
  const names = `state ${kindOf(one)}${picked ? " picked" : ""}`;
  return href ? (
    <a href={href(one.id)} class={names} data-state={one.id} aria-label={description}>
      {marks}
    </a>
  ) : (
    <g class={names} data-state={one.id}>
      {marks}
    </g>
  );
};

/** Heads of the columns: centred where there is room, else the outer ones kept inside the picture. */
const Heads = ({ at, t }: { at: Frame; t: Messages }) => {
  const roomy = hasNames(at);
  const outer = at.ahead > 0 ? (["start", "end"] as const) : (["end", "start"] as const);
  return (
    <>
      {headLines(at, t).map((lines, index) => (
        <text
          key={lines.join()}
          x={at.xs[index]}
          y={14}
          class={roomy ? "head" : "head small"}
          text-anchor={roomy || index === 1 ? "middle" : outer[index === 0 ? 0 : 1]}
        >
          {lines.map((part, row) => (
            <tspan key={part} x={at.xs[index]} dy={row === 0 ? 0 : "1.15em"}>
              {directed(part, t)}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
};

/** Axes, lines and heads; the state picked out is drawn last, on top. */
export const Lines = ({ series, picked, href, at, t }: LinesShown) => {
  const ordered = [...series].sort((a, b) => Number(a.id === picked) - Number(b.id === picked));
  const [floor = 0] = at.y.domain();
  const ends: Record<number, string> = { 0: t("chart.none"), 1: t("chart.all") };
  return (
    <>
      <Heads at={at} t={t} />
      {at.xs.map((x) => (
        <line key={x} class="axis" x1={x} x2={x} y1={at.y(1)} y2={at.y(floor)} />
      ))}
      <g class="lines">
        {ordered.map((one) => (
          <State key={one.id} one={one} picked={one.id === picked} href={href} at={at} t={t} />
        ))}
      </g>
      {at.y.ticks(5).map((tick) => (
        <text
          key={tick}
          x={(at.xs[1] ?? 0) + 5 * at.ahead}
          y={at.y(tick)}
          dy="0.32em"
          class="muted tick-label"
          text-anchor={at.ahead > 0 ? "start" : "end"}
        >
          {directed(ends[tick] ?? tick.toLocaleString(t.locale), t)}
        </text>
      ))}
    </>
  );
};
