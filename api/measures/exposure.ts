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
  let certain: RaceEdge | undefined;
  let any: RaceEdge | undefined;
  let low = Number.POSITIVE_INFINITY;
  const certainPaths: RaceEdge[] = [];
  for (const path of paths) {
    low = Math.min(low, path.level.low);
    if (!any || byLeast(path, any) < 0) any = path;
    if (path.certainty !== "certainly") continue;
    certainPaths.push(path);
    if (!certain || byLeast(path, certain) < 0) certain = path;
  }
  const decidedBy = certain ?? any;
  if (!decidedBy) return null;
  const certainAskers = askersOf(certainPaths);
  return {
    low,
    high: certain?.level.high ?? null,
    decidedBy,
    certainAskers,
    possibleAskers: askersOf(paths) - certainAskers,
  };
}

/** Paths that cannot be refused for want of dual criminality: those of which that is unknown are possible only. */
export const bindingPaths = (paths: readonly RaceEdge[]): RaceEdge[] =>
  paths.flatMap((path) => {
    if (path.refusal === "no") return [path];
    return path.refusal === "unknown" ? [{ ...path, certainty: "possibly" as const }] : [];
  });

/** Paths that can be refused for want of dual criminality. */
export const refusablePaths = (paths: readonly RaceEdge[]): RaceEdge[] =>
  paths.flatMap((path) => {
    if (path.refusal === "may" || path.refusal === "must") return [path];
    return path.refusal === "unknown" ? [{ ...path, certainty: "possibly" as const }] : [];
  });
