import type { ExposureQuery } from "../generated/queries.ts";

type Report = ExposureQuery["exposure"];
type Asker = Report["askers"][number];

/**
 * Whether an ask can be refused for want of dual criminality, as a kind of mark: it binds, it may or must
 * be refused, or that is not known.
 */
export type RequestStatus = "binding" | "refusable" | "unknown";

const STANDING: Record<Asker["refusal"], RequestStatus> = {
  no: "binding",
  may: "refusable",
  must: "refusable",
  unknown: "unknown",
};

export interface Rung {
  readonly asker: Asker;
  readonly status: RequestStatus;
  readonly certain: boolean;
  readonly x: number;
  /** Units by which its mark is moved from its height, so that equal ones lie beside one another. */
  readonly dy: number;
}

interface Ladder {
  /** Those with the least protection, each with a place and a name of its own. */
  readonly named: readonly Rung[];
  /** All others, as a swarm at the height of their upper bound. */
  readonly rest: readonly Rung[];
  readonly slot: number;
}

interface LadderSize {
  readonly left: number;
  readonly right: number;
  /** The width that a name needs. */
  readonly slot: number;
  /** The width that a dot of the swarm needs. */
  readonly cell: number;
  /** How many are named if not all can be. */
  readonly most: number;
}

const rung = (asker: Asker, x: number, dy = 0): Rung => ({
  asker,
  status: STANDING[asker.refusal],
  certain: asker.certainty === "certainly",
  x,
  dy,
});

/** Where each state that may ask stands, from left to right by the least protection. */
export function ladder(askers: Report["askers"], size: LadderSize): Ladder {
  const { left, right, slot, cell } = size;
  const all = askers.length * slot <= right - left;
  const count = all ? askers.length : size.most;
  const named = askers
    .slice(0, count)
    .map((asker, index) => rung(asker, left + slot * (index + 0.4)));
  const from = left + slot * count + cell;
  const columns = Math.max(1, Math.floor((right - from) / cell));
  const levels = new Map<string, Asker[]>();
  for (const asker of askers.slice(count)) {
    const height = asker.level.high.toFixed(3);
    levels.set(height, [...(levels.get(height) ?? []), asker]);
  }
  const rest = [...levels.values()].flatMap((same) =>
    same.map((asker, index) =>
      rung(
        asker,
        from + ((index % columns) + 0.5) * cell,
        Math.floor(index / columns) * cell * 0.8,
      ),
    ),
  );
  return { named, rest, slot };
}
