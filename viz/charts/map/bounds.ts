import { bisectRight, extent, ticks } from "d3";
import { formatInterval, formatNumber, formatPercent } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Fill, Kind, Value } from "./choropleth.ts";

/** What is known of one state as bounds. */
export interface Bounded {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly cells?: Readonly<Record<string, string | null>>;
}

const FILLS: readonly Fill[] = ["step0", "step1", "step2", "step3", "step4"];
const LITTLE = "little";

export const boundColumns = (t: Messages) =>
  [
    ["low", t("col.low")],
    ["high", t("col.high")],
    ["coverage", t("col.known")],
  ] as const;

/** Edges at round numbers that part the values into at most as many steps as there are fills. */
function edgesOf(values: readonly number[]): number[] {
  const [least = 0, most = 1] = extent(values);
  for (let count = FILLS.length; count > 1; count -= 1) {
    const edges = ticks(least, most, count).filter((edge) => edge > least && edge <= most);
    if (edges.length < FILLS.length) return edges;
  }
  return [];
}

/**
 * Kinds and values of bounds: coloured by the lower one, which rests on what is known alone; pale says that little
 * is known, not that little is given. Under the threshold a state has no colour of the scale.
 */
export function bounded(
  states: readonly Bounded[],
  threshold: number,
  t: Messages,
): { kinds: Kind[]; values: Map<string, Value> } {
  const isKnown = ({ coverage }: Bounded) => coverage >= threshold;
  const known = states.filter(isKnown);
  const edges = edgesOf(known.map(({ low }) => low));
  const all = [0, ...edges, 1];
  const steps = all.slice(1).map((most, step): Kind => {
    // The darkest is the most; with few steps they are still told apart.
    const fill = FILLS[Math.round((step * (FILLS.length - 1)) / Math.max(1, edges.length))];
    return {
      code: `${step}`,
      text: t("map.between", {
        from: formatNumber(all[step] ?? 0, t),
        most: formatNumber(most, t),
      }),
      fill: fill ?? "step0",
    };
  });
  const little: Kind = {
    code: LITTLE,
    text: t("map.little", { share: threshold }),
    fill: "little",
  };
  const values = states.map((state): [string, Value] => {
    const { id, low, high, coverage, cells = {} } = state;
    return [
      id,
      {
        kind: isKnown(state) ? `${bisectRight(edges, low)}` : LITTLE,
        text: isKnown(state)
          ? formatInterval({ low, high }, t)
          : `${formatInterval({ low, high }, t)} (${formatPercent(coverage, t)})`,
        cells: { low, high, coverage, ...cells },
      },
    ];
  });
  return { kinds: [...steps, little], values: new Map(values) };
}
