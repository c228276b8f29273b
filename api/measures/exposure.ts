import type { RaceEdge } from "./race.ts";

/** The least protection that remains on any path by which another state may ask. */
export interface Exposure {
  readonly low: number;
  readonly high: number | null;
  readonly decidedBy: RaceEdge;
  readonly certainAskers: number;
  readonly possibleAskers: number;
}

const byLeast = (a: RaceEdge, b: RaceEdge): number =>
  a.level.high - b.level.high || a.level.low - b.level.low || (a.asker < b.asker ? -1 : 1);

const askersOf = (paths: readonly RaceEdge[]): number =>
  new Set(paths.map(({ asker }) => asker)).size;

/**
 * The exposure of one state from all paths on which it is asked. `low` is the minimum of the lower
 * bounds over all who possibly may ask, `high` the minimum of the upper bounds over those who
 * certainly may; null without any path.
 */
export function exposure(paths: readonly RaceEdge[]): Exposure | null {
  const certain = paths.filter(({ certainty }) => certainty === "certainly").sort(byLeast);
  const decidedBy = certain[0] ?? [...paths].sort(byLeast)[0];
  if (!decidedBy) return null;
  const certainAskers = askersOf(certain);
  return {
    low: Math.min(...paths.map(({ level }) => level.low)),
    high: certain[0]?.level.high ?? null,
    decidedBy,
    certainAskers,
    possibleAskers: askersOf(paths) - certainAskers,
  };
}
