import type { Messages } from "../../i18n/messages.ts";
import { type Cells, type MatrixRow, raceMatrix } from "../../layouts/race-matrix.ts";
import { ownLawOf } from "../../layouts/race-way.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, MeasurePicture } from "../kit/measure-picture.tsx";
import { layoutWidth } from "../kit/picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { describeRow, type RacePictureProps } from "./description.ts";
import { mostOf } from "./layout.ts";
import { legendOf } from "./legend.tsx";
import { PUNISHES_STYLE } from "./style.ts";

/*
 * A row is a state that is asked, with what its own law is known to give; a column a state that asks; a cell a way
 * by which it may. Its colour is what is known of protections once the data were handed over.
 */

/** Narrower than this a cell could not be seen. */
const LEAST_WIDTH = 900;
const ROW = 9;
/** Where the bars of the rows' own law stand. */
const OWN = { left: 44, right: 150 };
const LEFT = 164;
/** The height of a column's name. */
const NAMES = 26;

export const MATRIX_STYLE = `
.ld-race .code { font-size: 8.5px; }
.ld-race .none-3 { fill: var(--fall, #c03a18); }
.ld-race .none-2 { fill: var(--fall, #c03a18); fill-opacity: .66; }
.ld-race .none-1 { fill: var(--fall, #c03a18); fill-opacity: .36; }
.ld-race .counterpart { fill: var(--hold, #1f5f8b); fill-opacity: .22; }
.ld-race .cell.open { fill: var(--line, #77726a); fill-opacity: .3; stroke: none; }
.ld-race .cell.possibly { fill-opacity: 0; stroke: var(--line, #77726a); stroke-width: 1; }
.ld-race .cell.later { fill-opacity: 0; stroke: var(--line, #77726a); stroke-width: 1; stroke-dasharray: 1 1.5; }
.ld-race .cell[class*="none-"].possibly, .ld-race .cell[class*="none-"].later { stroke: var(--fall, #c03a18); }
.ld-race .cell.counterpart.possibly, .ld-race .cell.counterpart.later { stroke: var(--hold, #1f5f8b); }
.ld-race .bar.given { fill: var(--ink, #1b1a17); fill-opacity: .75; }
.ld-race .bar.not { fill: var(--fall, #c03a18); fill-opacity: .5; }
.ld-race .bar.unknown { fill: none; stroke: var(--line, #77726a); stroke-width: .7; stroke-dasharray: 1.5 1.5; }
.ld-race .ground { fill: transparent; }
.ld-race .row:hover .ground, .ld-race .row.lit .ground, .ld-race .row.picked .ground { fill: var(--ink, #1b1a17); fill-opacity: .09; }
.ld-race .row:focus-visible .ground { stroke: var(--ink, #1b1a17); stroke-width: 2; }
.ld-race .row.picked .code, .ld-race .row.lit .code { font-weight: 700; }
.ld-race .pointed { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1; pointer-events: none; }
${PUNISHES_STYLE}`;

const classOf = ({ step, time }: Pick<Cells, "step" | "time">): string =>
  `cell ${step}${time === "certainly" ? "" : ` ${time}`}`;

/** Cells of a row as one path: squares, those of ways that are not certain today smaller and hollow. */
function squares({ columns, time }: Cells, y: number, cell: number): string {
  const inset = time === "certainly" ? 0.4 : 1.4;
  const [wide, high] = [cell - 2 * inset, ROW - 2 * inset];
  return columns
    .map((column) => {
      const x = LEFT + column * cell + inset;
      return `M${x.toFixed(1)},${(y + inset).toFixed(1)}h${wide.toFixed(1)}v${high.toFixed(1)}h${(-wide).toFixed(1)}z`;
    })
    .join("");
}

/** What a state's own law is known to give and not to give, and of how much that is not known. */
const OwnLaw = ({ state, most, y }: { state: MatrixRow["state"]; most: number; y: number }) => {
  const { given, known, all } = ownLawOf(state);
  const unit = (OWN.right - OWN.left) / most;
  const bar = (name: string, from: number, to: number) =>
    to > from && (
      <rect
        class={`bar ${name}`}
        x={OWN.left + from * unit}
        y={y + 2.5}
        width={(to - from) * unit}
        height={ROW - 5}
      />
    );
  return (
    <>
      {bar("given", 0, given)}
      {bar("not", given, known)}
      {bar("unknown", known, all)}
    </>
  );
};

const Row = ({
  row: { state, askers, cells },
  most,
  y,
  cell,
  width,
  picked,
  href,
  t,
}: {
  row: MatrixRow;
  most: number;
  y: number;
  cell: number;
  width: number;
  picked: boolean;
  href: RenderContext["href"];
  t: Messages;
}) => {
  const { id, name } = state.jurisdiction;
  const texts = describeRow(state, askers, t);
  const middle = y + ROW / 2;
  const marks = (
    <>
      <title>{texts}</title>
      <rect class="ground" x={0} y={y} width={width} height={ROW} />
      <Text class="code" x={6} y={middle} dy="0.34em">
        {id}
      </Text>
      {state.punishes && <circle class={`punishes ${state.punishes}`} cx={35} cy={middle} r={3} />}
      <OwnLaw {...{ state, most, y }} />
      {cells.map((alike) => (
        <path key={classOf(alike)} class={classOf(alike)} d={squares(alike, y, cell)} />
      ))}
    </>
  );
  const names = `row${picked ? " picked" : ""}`;
  return href ? (
    <a
      class={names}
      data-state={id}
      data-name={name}
      href={href(id)}
      aria-label={`${id}, ${texts}`}
    >
      {marks}
    </a>
  ) : (
    <g class={names}>{marks}</g>
  );
};

export function Matrix({ race, picked, context, t, ...texts }: RacePictureProps) {
  const wide = { ...context, width: Math.max(LEAST_WIDTH, context.width ?? 0) };
  const width = layoutWidth(wide);
  const rows = raceMatrix(race);
  const most = mostOf(race);
  const legend = legendOf(
    race,
    (step, time) => <path class={classOf({ step, time })} d="M-5,-5h10v10h-10z" />,
    t,
  );
  const key = fold(t("race.key"), width - 16, 12);
  const places = legendPlaces(
    legend.map(({ text }) => text),
    8,
    width,
  );
  const head = 14 + key.length * 15 + places.height + NAMES;
  const cell = (width - LEFT) / Math.max(1, rows.length);
  // Where columns are narrower than their names are high, only some are named.
  const named = Math.ceil(8.5 / cell);
  const bottom = head + rows.length * ROW;
  return (
    <MeasurePicture
      whole
      name="race"
      {...texts}
      context={wide}
      t={t}
      height={bottom + 8}
      style={MATRIX_STYLE}
    >
      <Lines class="muted small" lines={key} x={8} y={12} />
      <Legend items={legend} left={8} right={width} y={14 + key.length * 15} />
      <g
        class="race-matrix"
        data-left={LEFT}
        data-cell={cell}
        data-top={head}
        data-row={ROW}
        data-later={context.href && t("race.cellLater")}
      >
        {[0, most].map((tick) => {
          const x = OWN.left + (tick / most) * (OWN.right - OWN.left);
          return (
            <g key={tick}>
              <line class="axis" x1={x} x2={x} y1={head - 3} y2={bottom} />
              <Text class="muted code middle" x={x} y={head - 8}>
                {tick.toLocaleString(t.locale)}
              </Text>
            </g>
          );
        })}
        {rows.map(
          ({ state: { jurisdiction } }, index) =>
            index % named === 0 && (
              <g
                key={jurisdiction.id}
                transform={`translate(${LEFT + (index + 0.5) * cell} ${head - 4}) rotate(-90)`}
              >
                <Text class="muted code" dy="0.34em">
                  {jurisdiction.id}
                </Text>
              </g>
            ),
        )}
        {rows.map((row, index) => (
          <Row
            key={row.state.jurisdiction.id}
            row={row}
            most={most}
            y={head + index * ROW}
            cell={cell}
            width={width}
            picked={row.state.jurisdiction.id === picked}
            href={context.href}
            t={t}
          />
        ))}
      </g>
    </MeasurePicture>
  );
}
