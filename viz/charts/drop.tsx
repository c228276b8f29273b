import { area, curveBumpX, group, line, type ScaleLinear, scaleLinear, scalePoint } from "d3";
import type { RaceQuery } from "../generated/queries.ts";
import { plural, showInterval, showNumber } from "../parts/words.ts";
import { CHART_STYLE, DARK_STYLE, spread, wrap } from "./chart.ts";

/*
 * The drop: one line a state. Left, what its own law guarantees; middle, the least protection that
 * remains when another state asks through a treaty in force; right, the same once every signatory of
 * the UN Convention has ratified. A line is drawn at the upper bound, where all that is unknown
 * counts in the state's favour: at most this much remains. The band of the state picked out reaches
 * down to the lower bound.
 */

type Race = RaceQuery["race"];
type State = Race["states"][number];

/** Where nothing should be ranked. */
const ENOUGH = 0.5;
/** Smallest fall of the upper bound that counts as one, so that rounding does not. */
const FALL = 0.005;

export interface DropSeries {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  /** Bounds at the three columns; the own level again where no one may ask. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
  readonly coverage: number;
  /** Whether anyone may ask, today and once every signatory has ratified. */
  readonly asked: readonly [boolean, boolean];
  /** By how much the upper bound falls from the first to the last column. */
  readonly fall: number;
}

const bound = (exposure: State["today"], own: State["own"]) =>
  exposure === null ? own : { low: exposure.low, high: exposure.high ?? own.high };

/** From the answer to one series a state. */
export const dropSeries = (race: Race): DropSeries[] =>
  race.states.map(({ jurisdiction, own, today, onceRatified }) => {
    const bounds = [own, bound(today, own), bound(onceRatified, own)];
    return {
      id: jurisdiction.id,
      name: jurisdiction.name,
      region: jurisdiction.region,
      bounds,
      coverage: own.coverage,
      asked: [today !== null, onceRatified !== null],
      fall: own.high - (bounds[2]?.high ?? own.high),
    };
  });

const COLUMNS = ["own", "today", "ratified"] as const;
const HEADS = [
  "What its own law guarantees",
  "What remains when another state asks today",
  "…once every signatory of the UN Convention ratifies",
];

/** Where things stand in a picture of a size. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly xs: readonly number[];
  readonly y: ScaleLinear<number, number>;
  readonly curve: (values: number[]) => string;
  readonly band: (bounds: DropSeries["bounds"]) => string;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
}

const WIDE: Size = { width: 960, height: 600, top: 64, bottom: 34, side: 190 };
const SMALL: Size = { width: 380, height: 300, top: 56, bottom: 16, side: 34 };

/** The lowest level that a picture must reach: a tenth under what its lines and band need. */
function floorOf(series: readonly DropSeries[], picked: string | null): number {
  const needed = series.flatMap(({ id, bounds }) =>
    bounds.map(({ low, high }) => (id === picked ? low : high)),
  );
  return Math.max(0, Math.floor((Math.min(1, ...needed) - 0.05) * 10) / 10);
}

function frame(size: Size, floor: number): Frame {
  const { width, height, top, bottom, side } = size;
  const x = scalePoint(COLUMNS, [side, width - side]);
  const y = scaleLinear([floor, 1], [height - bottom, top]);
  const xs = COLUMNS.map((column) => x(column) ?? 0);
  const draw = line<number>(
    (_, index) => xs[index] ?? 0,
    (value) => y(value),
  ).curve(curveBumpX);
  const fill = area<{ low: number; high: number }>()
    .x((_, index) => xs[index] ?? 0)
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveBumpX);
  return {
    width,
    height,
    xs,
    y,
    curve: (values) => draw(values) ?? "",
    band: (bounds) => fill([...bounds]) ?? "",
  };
}

/** The sentence that says what the picture shows, from its data. */
export function dropDescription(race: Race, series: readonly DropSeries[]): string {
  const falls = series.filter(({ fall }) => fall > FALL);
  const asked = series.filter(({ asked: [today] }) => today).length;
  const deepest = [...falls].sort((a, b) => b.fall - a.fall)[0];
  return [
    `${plural(series.length, "state")} on ${race.asOf}, power “${race.power.label}”, lens “${race.lens.label}”.`,
    `${plural(asked, "state")} can be asked today through a treaty of the atlas;`,
    `once every signatory of the UN Convention has ratified, the most that can be guaranteed falls for ${plural(falls.length, "state")}.`,
    deepest
      ? `The longest fall is ${deepest.name}, from at most ${showNumber(deepest.bounds[0]?.high ?? 0)} to at most ${showNumber(deepest.bounds[2]?.high ?? 0)}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The state that a picture shows if nobody picks one: the longest fall among the well-researched. */
export function defaultPick(series: readonly DropSeries[]): string | null {
  const known = series.filter(({ coverage }) => coverage >= ENOUGH);
  const among = known.length > 0 ? known : series;
  return [...among].sort((a, b) => b.fall - a.fall || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

const highs = ({ bounds }: DropSeries): number[] => bounds.map(({ high }) => high);

const kindOf = ({ fall, coverage }: DropSeries): string =>
  `${fall > FALL ? "falls" : "holds"}${coverage < ENOUGH ? " thin" : ""}`;

/** Names at the ends: the state picked out, and the outermost of the rest that are known well enough. */
function labelled(
  series: readonly DropSeries[],
  picked: string | null,
  column: number,
  most: number,
) {
  const known = series
    .filter(({ coverage, id }) => coverage >= ENOUGH || id === picked)
    .sort((a, b) => (b.bounds[column]?.high ?? 0) - (a.bounds[column]?.high ?? 0));
  const half = Math.ceil(most / 2);
  const outer = known.length <= most ? known : [...known.slice(0, half), ...known.slice(-half)];
  const chosen = known.find(({ id }) => id === picked);
  return chosen && !outer.includes(chosen) ? [...outer, chosen] : outer;
}

const Labels = ({
  series,
  picked,
  column,
  at: { xs, y },
}: {
  series: readonly DropSeries[];
  picked: string | null;
  column: 0 | 2;
  at: Frame;
}) => {
  const shown = labelled(series, picked, column, 18);
  const wanted = shown.map(({ bounds }) => y(bounds[column]?.high ?? 0));
  const placed = spread(wanted, 15, WIDE.top, WIDE.height - WIDE.bottom);
  const edge = xs[column] ?? 0;
  const side = column === 0 ? -1 : 1;
  return (
    <g aria-hidden="true">
      {shown.map(({ id, name }, index) => (
        <g key={id} class={id === picked ? "end picked" : "end"} data-state={id}>
          <path
            d={`M${edge + side * 6},${wanted[index]}L${edge + side * 18},${placed[index]}`}
            class="leader"
          />
          <text
            x={edge + side * 22}
            y={placed[index]}
            dy="0.32em"
            text-anchor={column === 0 ? "end" : "start"}
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
};

export const DROP_STYLE = `
.ld-drop .state path { fill: none; }
.ld-drop .state path.mark { stroke: var(--line, #77726a); stroke-width: 1.1; stroke-opacity: .5; }
.ld-drop .state.holds path.mark { stroke: var(--hold, #1f5f8b); stroke-opacity: .6; }
.ld-drop .state.thin path.mark { stroke-dasharray: 1.5 4; stroke-linecap: round; }
.ld-drop .state path.hit { stroke: transparent; stroke-width: 9; stroke-dasharray: none; }
.ld-drop .state circle { fill: var(--line, #77726a); }
.ld-drop .state.holds circle { fill: var(--hold, #1f5f8b); }
.ld-drop .state.picked path.mark, .ld-drop .state:hover path.mark, .ld-drop .state.lit path.mark, .ld-drop .state:focus-visible path.mark { stroke: var(--fall, #c8401c); stroke-width: 3; stroke-opacity: 1; stroke-dasharray: none; }
.ld-drop .state.picked circle, .ld-drop .state:hover circle { fill: var(--fall, #c8401c); }
.ld-drop .state.holds.picked path.mark, .ld-drop .state.holds:hover path.mark { stroke: var(--hold, #1f5f8b); }
.ld-drop .state.holds.picked circle, .ld-drop .state.holds:hover circle { fill: var(--hold, #1f5f8b); }
.ld-drop .state path.band { fill: var(--fall, #c8401c); fill-opacity: .13; }
.ld-drop .state.holds path.band { fill: var(--hold, #1f5f8b); }
.ld-drop .tick-label { font-size: 11px; paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 4px; stroke-linejoin: round; pointer-events: none; }
.ld-drop .head.small { font-size: 12px; }
.ld-drop .leader { fill: none; stroke: var(--rule, #d6d1c4); }
.ld-drop .end text { font-size: 12.5px; fill: var(--muted, #635f57); }
.ld-drop .end.lit text { fill: var(--ink, #1b1a17); font-weight: 700; }
.ld-drop .end.picked text { font-weight: 700; font-size: 15px; fill: var(--fall, #c8401c); }
`;

export interface DropOptions {
  /** The state picked out. */
  readonly picked: string | null;
  /** Where the line of a state leads; no links in a picture that stands alone. */
  readonly href?: (state: string) => string;
  readonly alone?: { readonly dark: boolean; readonly credit: string };
}

const told = ({ name, bounds: [own, today, ratified], asked }: DropSeries): string => {
  const all = { low: 0, high: 1 };
  const now = asked[0]
    ? showInterval(today ?? all)
    : "nobody may ask through a treaty of the atlas";
  const then = asked[1] ? showInterval(ratified ?? all) : "nobody may ask";
  return `${name}: own law ${showInterval(own ?? all)}; today ${now}; once all have ratified ${then}`;
};

const State = ({
  one,
  picked,
  href,
  at,
}: {
  one: DropSeries;
  picked: boolean;
  href: DropOptions["href"];
  at: Frame;
}) => {
  const path = at.curve(highs(one));
  const marks = (
    <>
      <title>{told(one)}</title>
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
    <a href={href(one.id)} class={names} data-state={one.id} aria-label={told(one)}>
      {marks}
    </a>
  ) : (
    <g class={names} data-state={one.id}>
      {marks}
    </g>
  );
};

/** Axes, lines and heads; the state picked out is drawn last, on top. */
const Lines = ({
  series,
  options,
  at,
  heads,
}: {
  series: readonly DropSeries[];
  options: DropOptions;
  at: Frame;
  heads: number;
}) => {
  const { picked, href } = options;
  const ordered = [...series].sort((a, b) => Number(a.id === picked) - Number(b.id === picked));
  const [floor = 0] = at.y.domain();
  return (
    <>
      {HEADS.map((head, index) => (
        <text
          key={head}
          x={at.xs[index]}
          y={14}
          class={heads > 20 ? "head" : "head small"}
          text-anchor={heads > 20 || index === 1 ? "middle" : index === 0 ? "start" : "end"}
        >
          {wrap(head, heads).map((part, row) => (
            <tspan key={part} x={at.xs[index]} dy={row === 0 ? 0 : "1.15em"}>
              {part}
            </tspan>
          ))}
        </text>
      ))}
      {at.xs.map((x) => (
        <line key={x} class="axis" x1={x} x2={x} y1={at.y(1)} y2={at.y(floor)} />
      ))}
      <g class="lines">
        {ordered.map((one) => (
          <State key={one.id} one={one} picked={one.id === picked} href={href} at={at} />
        ))}
      </g>
      {at.y.ticks(5).map((tick) => (
        <text
          key={tick}
          x={(at.xs[1] ?? 0) + 5}
          y={at.y(tick)}
          dy="0.32em"
          class="muted tick-label"
        >
          {tick === 1 ? "all" : tick === 0 ? "none" : tick}
        </text>
      ))}
    </>
  );
};

/** The picture. */
export function Drop({ race, options }: { race: Race; options: DropOptions }) {
  const series = dropSeries(race);
  const { picked, href, alone } = options;
  const at = frame(WIDE, floorOf(series, picked));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${at.width} ${at.height + (alone ? 40 : 0)}`}
      class="ld-chart ld-drop"
      role={href ? "group" : "img"}
      aria-labelledby="drop-title drop-description"
    >
      <title id="drop-title">
        The drop: from what a state’s own law guarantees to what remains when others ask
      </title>
      <desc id="drop-description">{dropDescription(race, series)}</desc>
      <style>{CHART_STYLE + DROP_STYLE + (alone?.dark ? DARK_STYLE : "")}</style>
      <Lines series={series} options={options} at={at} heads={27} />
      <Labels series={series} picked={picked} column={0} at={at} />
      <Labels series={series} picked={picked} column={2} at={at} />
      {alone && (
        <text class="muted" x={12} y={at.height + 22} style="font-size:12px">
          {alone.credit}
        </text>
      )}
    </svg>
  );
}

/** The same as small pictures, one a region, for narrow screens. */
export function DropByRegion({ race, options }: { race: Race; options: DropOptions }) {
  const series = dropSeries(race);
  const at = frame(SMALL, floorOf(series, options.picked));
  const regions = [...group(series, ({ region }) => region ?? "Elsewhere")].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return (
    <div class="small-multiples">
      {regions.map(([region, own]) => (
        <div key={region}>
          <h2>{region}</h2>
          <svg
            viewBox={`0 0 ${at.width} ${at.height}`}
            class="ld-chart ld-drop"
            role="group"
            aria-label={`The drop, ${region}: ${own.length} states`}
          >
            <style>{CHART_STYLE + DROP_STYLE}</style>
            <Lines series={own} options={options} at={at} heads={17} />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** The same as a table. */
export const DropTable = ({ race, href }: { race: Race; href: (state: string) => string }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">State</th>
        <th scope="col">Own law</th>
        <th scope="col">Known</th>
        <th scope="col">Today</th>
        <th scope="col">Set by</th>
        <th scope="col">Once all have ratified</th>
        <th scope="col">Set by</th>
      </tr>
    </thead>
    <tbody>
      {race.states.map(({ jurisdiction, own, today, onceRatified }) => (
        <tr key={jurisdiction.id}>
          <th scope="row">
            <a href={href(jurisdiction.id)}>{jurisdiction.name}</a>
          </th>
          <td>{showInterval(own)}</td>
          <td>{Math.round(own.coverage * 100)} %</td>
          {[today, onceRatified].map((exposure, index) => (
            <>
              <td key={`${index}-level`}>
                {exposure === null
                  ? "nobody may ask"
                  : exposure.high === null
                    ? `possibly ${showNumber(exposure.low)}`
                    : showInterval({ low: exposure.low, high: exposure.high })}
              </td>
              <td key={`${index}-by`}>{exposure === null ? "" : exposure.decidedBy.asker.name}</td>
            </>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
