import { max } from "d3";
import { lawPath } from "../../address/links.ts";
import type { Messages } from "../../i18n/messages.ts";
import { spreadColumns } from "../../layouts/spread.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf, widthOfText } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import {
  countryInWords,
  type Spread,
  type SpreadCountry,
  spreadDescription,
  spreadFinding,
} from "./description.ts";

/** The width of the block of those without a day, beside the years. */
const ASIDE = 190;
const GAP = 28;

const STYLE = `
.ld-spread .undated { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); stroke-width: 1.4; stroke-dasharray: 2.5 2; }
.ld-spread .first { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1.6; }
`;

/** A country's mark, which leads to its provision. */
const Mark = ({
  one,
  x,
  y,
  r,
  isDated,
  isFirst,
  linked,
  t,
}: {
  one: SpreadCountry;
  x: number;
  y: number;
  r: number;
  isDated: boolean;
  isFirst: boolean;
  linked: boolean;
  t: Messages;
}) => {
  const text = countryInWords(one, t);
  const sign = isDated ? (
    <circle class="mark fall" cx={x} cy={y} r={r} />
  ) : (
    <rect class="mark undated" x={x - r} y={y - r} width={2 * r} height={2 * r} />
  );
  const drawn = (
    <>
      <title>{text}</title>
      {sign}
      {isFirst && <circle class="first" cx={x} cy={y} r={r + 3} />}
    </>
  );
  return linked ? (
    <a href={lawPath(one.provision.id)} aria-label={text}>
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
};

const legendOf = (found: Spread, t: Messages): LegendItem[] => [
  { text: t("spread.exact"), mark: <circle class="mark fall" r={5} /> },
  {
    text: t("spread.value.undated"),
    mark: <rect class="mark undated" x={-5} y={-5} width={10} height={10} />,
  },
  ...(found.first.known
    ? [
        {
          text: t("spread.legendFirst", { state: found.first.known.jurisdiction.name }),
          mark: <circle class="first" r={7} />,
        },
      ]
    : []),
];

export function SpreadPicture({
  found,
  t,
  context,
}: {
  found: Spread;
  t: Messages;
  context: RenderContext;
}) {
  const { dated, undated, asOf, first } = found;
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const columns = spreadColumns(dated, asOf);
  const right = narrow ? width - 6 : width - ASIDE - GAP;
  const left = 6;
  const step = (right - left) / columns.length;
  const r = Math.min(6, step / 2 - 0.6);
  const high = max(columns, ({ countries }) => countries.length) ?? 1;
  const legend = legendOf(found, t);
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 14;
  const floor = head + 12 + Math.max(high, narrow ? 4 : 9) * (2 * r + 1.6);
  const shownEvery = Math.ceil(34 / step);
  const linked = !context.alone;
  const before = t("spread.before", { year: `${columns[1]?.year ?? ""}` });
  const aside = narrow
    ? { left: 6, top: floor + 44, width: width - 12 }
    : { left: width - ASIDE, top: head + 8, width: ASIDE };
  const asideTitle = fold(t("spread.undatedTitle", { count: undated.length }), aside.width, 13);
  const side = 14;
  const inRow = Math.floor(aside.width / side);
  const blockTop = aside.top + asideTitle.length * 16 + 6;
  const blockEnd = blockTop + Math.ceil(undated.length / inRow) * side;
  const rest = fold(
    t("spread.rest", { not: found.knownNotToPunish.length, notOnFile: found.notOnFile }),
    aside.width,
    12,
  );
  const end = Math.max(floor + 30, blockEnd + 14 + rest.length * 15);
  return (
    <MeasurePicture
      name="spread"
      title={spreadFinding(found, t)}
      description={spreadDescription(found, t)}
      caution={t("spread.caution")}
      context={context}
      t={t}
      height={end + 8}
      style={STYLE}
    >
      <Legend items={legend} left={8} right={width} y={12} />
      <line class="axis" x1={left} x2={right} y1={floor + 4} y2={floor + 4} />
      {columns.map(({ year, countries }, index) => {
        const x = left + (index + 0.5) * step;
        const fromEnd = columns.length - 1 - index;
        const isFree = columns[0]?.year !== null || x > left + widthOfText(before, 12) + 26;
        const isLabelled = year === null || (fromEnd % shownEvery === 0 && isFree);
        return (
          <g key={year ?? "before"}>
            {countries.map((one, row) => (
              <Mark
                key={one.jurisdiction.id}
                one={one}
                x={x}
                y={floor - r - row * (2 * r + 1.6)}
                r={r}
                isDated
                isFirst={one.jurisdiction.id === first.known?.jurisdiction.id}
                linked={linked}
                t={t}
              />
            ))}
            {isLabelled && (
              <Text
                class={`muted small ${year === null ? "" : fromEnd === 0 ? "end" : "middle"}`}
                x={year === null ? left : fromEnd === 0 ? right : x}
                y={floor + 20}
              >
                {year === null ? before : `${year}`}
              </Text>
            )}
          </g>
        );
      })}
      <Lines class="strong" lines={asideTitle} x={aside.left} y={aside.top + 6} step={16} />
      {undated.map((one, index) => (
        <Mark
          key={one.jurisdiction.id}
          one={one}
          x={aside.left + (index % inRow) * side + 7}
          y={blockTop + Math.floor(index / inRow) * side + 5}
          r={5}
          isDated={false}
          isFirst={one.jurisdiction.id === first.known?.jurisdiction.id}
          linked={linked}
          t={t}
        />
      ))}
      <Lines class="muted small" lines={rest} x={aside.left} y={blockEnd + 18} />
    </MeasurePicture>
  );
}
