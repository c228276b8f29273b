import { ascending, descending, group } from "d3";
import type { RaceQuery } from "../generated/queries.ts";

type Race = RaceQuery["race"];
type State = Race["states"][number];
type Way = Race["edges"][number];

/** Under how much of what remains at most a cell is how dark, the darkest first; the rest is lightest. */
export const REMAINS = [0.5, 0.65, 0.8] as const;

/** How a cell is drawn: how much remains where less than the law at home certainly does, and how sure the way is. */
interface Shade {
  /** The place in `REMAINS`; null where not certainly less remains than the law at home may give. */
  readonly falls: number | null;
  readonly certain: boolean;
}

/** Cells of a row that are drawn alike. */
export interface Cells extends Shade {
  /** The columns of the askers. */
  readonly columns: readonly number[];
}

/** A state that is asked, with the ways to it. */
export interface MatrixRow {
  readonly state: State;
  /** Whether enough is known for it to be ranked. */
  readonly ranked: boolean;
  readonly askers: number;
  readonly cells: readonly Cells[];
}

const middle = ({ own: { low, high } }: State): number => (low + high) / 2;

/** By what their own law guarantees, highest first; those of which too little is known last, by code. */
export const inOrder = (states: readonly State[], enough: number): State[] => {
  const isRanked = ({ own }: State) => own.coverage >= enough;
  const byCode = (a: State, b: State) => ascending(a.jurisdiction.id, b.jurisdiction.id);
  return [
    ...states.filter(isRanked).sort((a, b) => descending(middle(a), middle(b)) || byCode(a, b)),
    ...states.filter((state) => !isRanked(state)).sort(byCode),
  ];
};

function shadeOf({ level, certainty }: Way, { own }: State): Shade {
  const place = REMAINS.findIndex((bound) => level.high < bound);
  return {
    falls: level.high < own.high ? (place < 0 ? REMAINS.length : place) : null,
    certain: certainty === "certainly",
  };
}

/** Rows of states asked and columns of states asking, both in one order, with a cell a way. */
export function raceMatrix({ states, edges }: Race, enough: number): MatrixRow[] {
  const order = inOrder(states, enough);
  const column = new Map(order.map(({ jurisdiction }, index) => [jurisdiction.id, index]));
  const ways = group(edges, ({ asked }) => asked.id);
  return order.map((state) => {
    const own = (ways.get(state.jurisdiction.id) ?? []).flatMap((way) => {
      const at = column.get(way.asker.id);
      return at === undefined ? [] : [{ at, shade: shadeOf(way, state) }];
    });
    const alike = group(own, ({ shade }) => `${shade.falls}${shade.certain}`);
    return {
      state,
      ranked: state.own.coverage >= enough,
      askers: own.length,
      cells: [...alike.values()].flatMap((same) => {
        const [first] = same;
        return first ? [{ ...first.shade, columns: same.map(({ at }) => at).sort(ascending) }] : [];
      }),
    };
  });
}
