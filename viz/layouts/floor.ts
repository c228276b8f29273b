import type { FloorQuery } from "../generated/queries.ts";
import { ENOUGH } from "./enough.ts";

type Party = FloorQuery["treatyFloor"]["parties"][number];

/** Parties that are known well enough to be ordered by what is certain of them, and the others by name. */
export function floorOrder(parties: readonly Party[]): { ranked: Party[]; thin: Party[] } {
  const byName = (a: Party, b: Party) => (a.jurisdiction.name < b.jurisdiction.name ? -1 : 1);
  return {
    ranked: parties
      .filter(({ level }) => level.coverage >= ENOUGH)
      .sort((a, b) => b.level.high - a.level.high || b.level.low - a.level.low || byName(a, b)),
    thin: parties.filter(({ level }) => level.coverage < ENOUGH).sort(byName),
  };
}
