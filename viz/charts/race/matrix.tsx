import { formatNumber } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";
import { type Cells, type MatrixRow, REMAINS, raceMatrix } from "../../layouts/race-matrix.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { fold, MeasurePicture } from "../kit/measure-picture.tsx";
import { layoutWidth } from "../kit/picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { describeRow, type RacePictureProps } from "./description.ts";

/*
 * A row is a state that is asked, with what its own law guarantees as an interval; a column a state that
 * asks; a cell a way by which it may.
 */

/** Narrower than this a cell could not be seen. */
const LEAST_WIDTH = 900;
const ROW = 9;
/** Where the intervals of the rows' own law stand. */
const OWN = { left: 34, right: 150 };
const LEFT = 164;
/** The height of a column's name. */
const NAMES = 26;

export const MATRIX_STYLE = `
.ld-race .code { font-size: 8.5px; }
.ld-race .cell { fill: var(--fall, #c03a18); }
.ld-race .remains-1 { fill-opacity: .72; }
.ld-race .remains-2 { fill-opacity: .46; }
.ld-race .remains-3 { fill-opacity: .24; }
.ld-race .holds { fill: var(--line, #77726a); fill-opacity: .3; }
.ld-race .cell.possibly { fill: none; stroke: var(--fall, #c03a18); stroke-width: 1; }
.ld-race .holds.possibly { stroke: var(--line, #77726a); }
.ld-race .ground { fill: transparent; }
.ld-race .row:hover .ground, .ld-race .row.lit .ground, .ld-race .row.picked .ground { fill: var(--ink, #1b1a17); fill-opacity: .09; }
.ld-race .row:focus-visible .ground { stroke: var(--ink, #1b1a17); stroke-width: 2; }
.ld-race .row.picked .code, .ld-race .row.lit .code { font-weight: 700; }
.ld-race .pointed { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1; pointer-events: none; }
`;

const classOf = ({ falls, certain }: Pick<Cells, "falls" | "certain">): string =>
  `cell ${falls === null ? "holds" : `remains-${falls}`}${certain ? "" : " possibly"}`;

/** Cells of a row as one path: squares, those of ways that are only possible smaller and hollow. */
function squares({ columns, certain }: Cells, y: number, cell: number): string {
  const inset = certain ? 0.4 : 1.4;
  const [wide, high] = [cell - 2 * inset, ROW - 2 * inset];
  return columns
    .map((column) => {
      const x = LEFT + column * cell + inset;
      return `M${x.toFixed(1)},${(y + inset).toFixed(1)}h${wide.toFixed(1)}v${high.toFixed(1)}h${(-wide).toFixed(1)}z`;
    })
    .join("");
}

const Row = ({
  row: { state, ranked, askers, cells },
  y,
  cell,
  width,
  picked,
  href,
  t,
}: {
  row: MatrixRow;
  y: number;
  cell: number;
  width: number;
  picked: boolean;
  href: RenderContext["href"];
  t: Messages;
}) => {
  const { id, name } = state.jurisdiction;
  const texts = describeRow({ ...state.own, id, name, region: null }, askers, t);
  const at = (level: number) => OWN.left + level * (OWN.right - OWN.left);
  const middle = y + ROW / 2;
  const marks = (
    <>
      <title>{texts}</title>
      <rect class="ground" x={0} y={y} width={width} height={ROW} />
      <Text class={`code${ranked ? "" : " muted"}`} x={6} y={middle} dy="0.34em">
        {id}
      </Text>
      <path
        class={ranked ? "line hold" : "line possible thin"}
        d={`M${at(state.own.low)},${middle}H${at(state.own.high)}`}
      />
      <circle
        class={ranked ? "hold" : "open"}
        cx={at((state.own.low + state.own.high) / 2)}
        cy={middle}
        r={2.2}
      />
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

/** What the cells mean. */
function legendItems(t: Messages): LegendItem[] {
  const swatch = (name: string) => <path class={name} d="M-5,-5h10v10h-10z" />;
  const bounds = [0, ...REMAINS, 1];
  return [
    ...bounds.slice(1).map((to, place) => ({
      text: t("race.remainsBetween", {
        from: formatNumber(bounds[place] ?? 0, t),
        to: formatNumber(to, t),
      }),
      mark: swatch(classOf({ falls: place, certain: true })),
    })),
    { text: t("race.holds"), mark: swatch(classOf({ falls: null, certain: true })) },
    {
      text: t("race.onlyPossibly"),
      mark: <path class={classOf({ falls: 0, certain: false })} d="M-3.5,-3.5h7v7h-7z" />,
    },
  ];
}

export function Matrix({ race, picked, context, t, ...texts }: RacePictureProps) {
  const wide = { ...context, width: Math.max(LEAST_WIDTH, context.width ?? 0) };
  const width = layoutWidth(wide);
  const rows = raceMatrix(race, ENOUGH);
  const legend = legendItems(t);
  const key = fold(t("race.matrixKey"), width - 16, 12);
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
      name="race"
      {...texts}
      context={wide}
      t={t}
      height={bottom + 8}
      style={MATRIX_STYLE}
    >
      <Lines class="muted small" lines={key} x={8} y={12} />
      <Legend items={legend} left={8} right={width} y={14 + key.length * 15} />
      <g class="race-matrix" data-left={LEFT} data-cell={cell} data-top={head} data-row={ROW}>
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <line
              class="axis"
              x1={OWN.left + tick * (OWN.right - OWN.left)}
              x2={OWN.left + tick * (OWN.right - OWN.left)}
              y1={head - 3}
              y2={bottom}
            />
            <Text
              class="muted code middle"
              x={OWN.left + tick * (OWN.right - OWN.left)}
              y={head - 8}
            >
              {tick}
            </Text>
          </g>
        ))}
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
