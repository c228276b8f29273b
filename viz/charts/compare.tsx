import { scaleBand, scaleLinear } from "d3";
import type { CompareQuery } from "../generated/queries.ts";
import { plural, showMonths, showTerm } from "../parts/words.ts";
import { CHART_STYLE, DARK_STYLE, wrap } from "./chart.ts";

/*
 * Jurisdictions beside one another. Above, the heaviest prison term for each offence that one of
 * them has; below, a mark for each safeguard. What is not researched is a dotted ring, never a pale
 * version of an answer.
 */

type Comparison = CompareQuery["compare"];
type OffenceCell = Comparison["offences"][number]["cells"][number];

const WIDTH = 960;
const LABELS = 250;
const ROW = 26;
const HEAD = 64;
const GAP = 44;

export type Mark = "yes" | "partial" | "no" | "disputed" | "not_applicable" | "unknown";

/** The one mark of a cell: differing codings are disputed, none is unknown. */
export function markOf(values: readonly string[]): Mark {
  const known = values.filter((value) => value !== "not_researched" && value !== "no_known_law");
  if (known.length === 0) return "unknown";
  if (known.length > 1) return "disputed";
  return known[0] as Mark;
}

const MARK_WORDS: Record<Mark, string> = {
  yes: "yes",
  partial: "partly",
  no: "no",
  disputed: "disputed",
  not_applicable: "not applicable",
  unknown: "not known",
};

const terms = (cell: OffenceCell): string => {
  if (cell.inForce === null) return "nothing in the atlas";
  if (cell.heaviestPrison === "term")
    return cell.heaviestMonths === null
      ? "prison, length not known"
      : showMonths(cell.heaviestMonths);
  if (cell.heaviestPrison === "none") return "no prison";
  if (cell.heaviestPrison === "unknown") return "penalty not known";
  return cell.heaviestPrison === "life" ? "life" : "death penalty";
};

/** The sentence that says what the picture shows, from its data. */
export function compareDescription(comparison: Comparison): string {
  const names = comparison.jurisdictions.map(({ name }) => name).join(", ");
  const known = comparison.safeguards.filter(({ cells }) =>
    cells.every(({ values }) => markOf(values) !== "unknown"),
  ).length;
  return `${names} on ${comparison.asOf}: ${plural(comparison.offences.length, "offence")} that at least one of them has in the atlas, ${plural(comparison.safeguards.length, "safeguard")}, of which ${known} are known for all. ${plural(comparison.differences.length, "known difference")}.`;
}

const SafeguardMark = ({ mark, cx, cy }: { mark: Mark; cx: number; cy: number }) => {
  const r = 8;
  if (mark === "yes") return <circle class="mark-yes" cx={cx} cy={cy} r={r} />;
  if (mark === "partial")
    return (
      <g>
        <circle class="mark-ring" cx={cx} cy={cy} r={r} />
        <path class="mark-yes" d={`M${cx},${cy - r}A${r},${r} 0 0 0 ${cx},${cy + r}Z`} />
      </g>
    );
  if (mark === "no")
    return (
      <g>
        <circle class="mark-no" cx={cx} cy={cy} r={r} />
        <path
          class="mark-no"
          d={`M${cx - 4},${cy - 4}L${cx + 4},${cy + 4}M${cx + 4},${cy - 4}L${cx - 4},${cy + 4}`}
        />
      </g>
    );
  if (mark === "disputed")
    return (
      <text class="mark-word" x={cx} y={cy} dy="0.35em">
        ≠
      </text>
    );
  if (mark === "not_applicable")
    return (
      <text class="mark-word" x={cx} y={cy} dy="0.35em">
        –
      </text>
    );
  return <circle class="mark-unknown" cx={cx} cy={cy} r={r} />;
};

export const COMPARE_STYLE = `
.ld-compare .row { stroke: var(--rule, #d6d1c4); stroke-width: .6; }
.ld-compare .bar { fill: var(--fall, #c8401c); fill-opacity: .82; }
.ld-compare .bar.open { fill-opacity: .25; }
.ld-compare .possibly { opacity: .65; }
.ld-compare .mark-yes { fill: var(--hold, #1f5f8b); }
.ld-compare .mark-ring { fill: none; stroke: var(--hold, #1f5f8b); stroke-width: 1.6; }
.ld-compare .mark-no { fill: none; stroke: var(--fall, #c8401c); stroke-width: 1.8; }
.ld-compare .mark-unknown { fill: none; stroke: var(--muted, #635f57); stroke-width: 1.2; stroke-dasharray: 1.5 3; stroke-linecap: round; }
.ld-compare .mark-word { text-anchor: middle; font-weight: 700; }
.ld-compare .four-years { stroke: var(--ink, #1b1a17); stroke-dasharray: 3 3; stroke-opacity: .6; }
`;

/** Months at which the UN Convention speaks of a serious crime (article 2). */
const SERIOUS = 48;
/** Longer terms, life and death reach the end of the bar's track. */
const LONGEST = 240;

const Bar = ({ cell, x, width, y }: { cell: OffenceCell; x: number; width: number; y: number }) => {
  const scale = scaleLinear([0, LONGEST], [0, width * 0.5]).clamp(true);
  const beyond = cell.heaviestPrison === "life" || cell.heaviestPrison === "death";
  const months = beyond ? LONGEST : cell.heaviestMonths;
  const told = terms(cell);
  return (
    <g class={cell.inForce === "possibly" ? "possibly" : undefined}>
      <title>{`${told}${cell.inForce === "possibly" ? " (possibly in force)" : ""}`}</title>
      {months !== null && <rect class="bar" x={x} y={y - 6} width={scale(months)} height={12} />}
      <text
        class={cell.inForce === null ? "muted" : undefined}
        x={x + (months === null ? 0 : scale(months) + 6)}
        y={y}
        dy="0.35em"
        style="font-size:12px"
      >
        {told}
      </text>
    </g>
  );
};

export interface CompareOptions {
  readonly alone?: { readonly dark: boolean; readonly credit: string };
}

/** The picture. */
export function CompareChart({
  comparison,
  options,
}: {
  comparison: Comparison;
  options: CompareOptions;
}) {
  const { jurisdictions, offences, safeguards } = comparison;
  const columns = scaleBand(
    jurisdictions.map(({ id }) => id),
    [LABELS, WIDTH],
  ).paddingInner(0.06);
  const offencesEnd = HEAD + offences.length * ROW;
  const height = offencesEnd + GAP + safeguards.length * ROW + 16;
  const { alone } = options;
  const at = (id: string) => columns(id) ?? LABELS;
  const width = columns.bandwidth();
  const serious =
    at(jurisdictions[0]?.id ?? "") + scaleLinear([0, LONGEST], [0, width * 0.5])(SERIOUS);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height + (alone ? 34 : 0)}`}
      class="ld-chart ld-compare"
      role="img"
      aria-labelledby="compare-title compare-description"
    >
      <title id="compare-title">{`${jurisdictions.map(({ name }) => name).join(", ")} compared`}</title>
      <desc id="compare-description">{compareDescription(comparison)}</desc>
      <style>{CHART_STYLE + COMPARE_STYLE + (alone?.dark ? DARK_STYLE : "")}</style>
      {jurisdictions.map(({ id, name }) => (
        <text key={id} class="title" x={at(id)} y={22}>
          {wrap(name, Math.floor(width / 10)).map((part, row) => (
            <tspan key={part} x={at(id)} dy={row === 0 ? 0 : "1.1em"}>
              {part}
            </tspan>
          ))}
        </text>
      ))}
      <text class="head" x={0} y={22}>
        Heaviest prison term
      </text>
      <text class="muted" x={0} y={40} style="font-size:11px">
        dashed: four years, a “serious crime”
      </text>
      {offences.length > 0 &&
        jurisdictions.map(({ id }) => (
          <line
            key={id}
            class="four-years"
            x1={serious - at(jurisdictions[0]?.id ?? "") + at(id)}
            x2={serious - at(jurisdictions[0]?.id ?? "") + at(id)}
            y1={HEAD - 10}
            y2={offencesEnd - 4}
          />
        ))}
      {offences.map(({ code, cells }, row) => {
        const y = HEAD + row * ROW + 6;
        return (
          <g key={code.code}>
            <line class="row" x1={0} x2={WIDTH} y1={y + ROW / 2} y2={y + ROW / 2} />
            <text x={0} y={y} dy="0.35em">
              {code.label}
            </text>
            {cells.map((cell) => (
              <Bar
                key={cell.jurisdiction.id}
                cell={cell}
                x={at(cell.jurisdiction.id)}
                width={width}
                y={y}
              />
            ))}
          </g>
        );
      })}
      <text class="head" x={0} y={offencesEnd + GAP - 16}>
        Safeguards
      </text>
      <text class="muted" x={LABELS} y={offencesEnd + GAP - 16} style="font-size:11px">
        filled: yes · half: partly · crossed: no · dotted: not known · ≠ disputed
      </text>
      {safeguards.map(({ code, cells }, row) => {
        const y = offencesEnd + GAP + row * ROW + 6;
        return (
          <g key={code.code}>
            <line class="row" x1={0} x2={WIDTH} y1={y + ROW / 2} y2={y + ROW / 2} />
            <text x={0} y={y} dy="0.35em">
              {code.label}
            </text>
            {cells.map(({ jurisdiction, values }) => {
              const mark = markOf(values);
              return (
                <g key={jurisdiction.id}>
                  <title>{`${code.label}: ${MARK_WORDS[mark]}`}</title>
                  <SafeguardMark mark={mark} cx={at(jurisdiction.id) + 9} cy={y} />
                  <text
                    x={at(jurisdiction.id) + 26}
                    y={y}
                    dy="0.35em"
                    class={mark === "unknown" ? "muted" : undefined}
                    style="font-size:12px"
                  >
                    {MARK_WORDS[mark]}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      {alone && (
        <text class="muted" x={0} y={height + 18} style="font-size:12px">
          {alone.credit}
        </text>
      )}
    </svg>
  );
}

/** The same as a table. */
export const CompareTable = ({ comparison }: { comparison: Comparison }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Question</th>
        {comparison.jurisdictions.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {comparison.offences.map(({ code, cells }) => (
        <tr key={code.code}>
          <th scope="row">{code.label}: heaviest prison term</th>
          {cells.map((cell) => (
            <td key={cell.jurisdiction.id}>{terms(cell)}</td>
          ))}
        </tr>
      ))}
      {[...comparison.powers, ...comparison.safeguards].map(({ code, cells }) => (
        <tr key={code.code}>
          <th scope="row">{code.label}</th>
          {cells.map(({ jurisdiction, values }) => (
            <td key={jurisdiction.id}>
              {values.length === 0 ? "not researched" : values.map(showTerm).join("; ")}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
