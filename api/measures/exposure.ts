import { type Candidate, comesBefore, type Least, type PathEdge } from "./paths.ts";

/** The least protection that remains on any path by which another state may ask. */
export interface Exposure {
  readonly low: number;
  readonly high: number | null;
  readonly decidedBy: PathEdge;
  readonly certainAskers: number;
  readonly possibleAskers: number;
}

const NOBODY: Least = {
  low: Number.POSITIVE_INFINITY,
  certain: null,
  any: null,
  certainAskers: 0,
  askers: 0,
};

const lesser = (a: Candidate | null, b: Candidate | null): Candidate | null => {
  if (!a || !b) return a ?? b;
  return comesBefore(a.level, a.requesting, b.level, b.requesting) ? a : b;
};

/** What decides over the paths of two groups of requesting states that have nobody in common. */
export const together = (a: Least, b: Least): Least => ({
  low: Math.min(a.low, b.low),
  certain: lesser(a.certain, b.certain),
  any: lesser(a.any, b.any),
  certainAskers: a.certainAskers + b.certainAskers,
  askers: a.askers + b.askers,
});

/**
 * The exposure that follows: `low` is the minimum of the lower bounds over all who possibly may ask,
 * `high` the minimum of the upper bounds over those who certainly may; null without any path.
 */
export function exposureOf({ low, certain, any, certainAskers, askers }: Least): Exposure | null {
  const decides = certain ?? any;
  if (!decides) return null;
  return {
    low,
    high: certain?.level.high ?? null,
    decidedBy: decides.edge(),
    certainAskers,
    possibleAskers: askers - certainAskers,
  };
}

/** The exposure over paths that are there whole. */
export function exposure(paths: readonly PathEdge[]): Exposure | null {
  let least = NOBODY;
  const sure = new Set<string>();
  const all = new Set<string>();
  for (const path of paths) {
    const candidate = { requesting: path.requesting, level: path.level, edge: () => path };
    const certain = path.certainty === "certainly";
    all.add(path.requesting);
    if (certain) sure.add(path.requesting);
    least = together(least, {
      ...NOBODY,
      low: path.level.low,
      certain: certain ? candidate : null,
      any: candidate,
    });
  }
  return exposureOf({ ...least, certainAskers: sure.size, askers: all.size });
}

/** Paths that cannot be refused for want of dual criminality: those of which that is unknown are possible only. */
export const bindingPaths = (paths: readonly PathEdge[]): PathEdge[] =>
  paths.flatMap((path) => {
    if (path.refusal === "no") return [path];
    return path.refusal === "unknown" ? [{ ...path, certainty: "possibly" as const }] : [];
  });

/** Paths that can be refused for want of dual criminality. */
export const refusablePaths = (paths: readonly PathEdge[]): PathEdge[] =>
  paths.flatMap((path) => {
    if (path.refusal === "may" || path.refusal === "must") return [path];
    return path.refusal === "unknown" ? [{ ...path, certainty: "possibly" as const }] : [];
  });
