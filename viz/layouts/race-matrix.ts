import { ascending, descending, group } from "d3";
import {
  type Race,
  type RaceState,
  stepOf,
  timeOf,
  type WayStep,
  type WayTime,
} from "./race-way.ts";

/** Cells of a row that are drawn alike. */
export interface Cells {
  readonly step: WayStep;
  readonly time: WayTime;
  /** The columns of the requesting states. */
  readonly columns: readonly number[];
}

/** A state that is asked, with the ways to it. */
export interface MatrixRow {
  readonly state: RaceState;
  /** How many of the states shown may ask it today. */
  readonly askers: number;
  readonly cells: readonly Cells[];
}

/** By how many states are known to be able to ask it today, most first; then by code. */
export const inOrder = (states: readonly RaceState[]): RaceState[] =>
  states.toSorted(
    (a, b) =>
      descending(a.mayAskToday.length, b.mayAskToday.length) ||
      ascending(a.jurisdiction.id, b.jurisdiction.id),
  );

/** Rows of states asked and columns of states asking, both in one order, with a cell a way. */
export function raceMatrix({ states, edges }: Race): MatrixRow[] {
  const order = inOrder(states);
  const column = new Map(order.map(({ jurisdiction }, index) => [jurisdiction.id, index]));
  const ways = group(edges, ({ requested }) => requested.id);
  return order.map((state) => {
    const own = (ways.get(state.jurisdiction.id) ?? []).flatMap((way) => {
      const at = column.get(way.requesting.id);
      return at === undefined ? [] : [{ at, step: stepOf(way), time: timeOf(way) }];
    });
    const alike = group(own, ({ step, time }) => `${step} ${time}`);
    return {
      state,
      askers: own.filter(({ time }) => time === "certainly").length,
      cells: [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (!first) return [];
        const { step, time } = first;
        return [{ step, time, columns: same.map(({ at }) => at).sort(ascending) }];
      }),
    };
  });
}
