import type { FloorQuery } from "../generated/queries.ts";
import { ENOUGH } from "./enough.ts";

type Party = FloorQuery["treatyFloor"]["parties"][number];

/** Parties of which at least half is known, and the others, each by name: bounds that overlap give no order. */
export function floorOrder(parties: readonly Party[]): { known: Party[]; thin: Party[] } {
  const byName = (a: Party, b: Party) => (a.jurisdiction.name < b.jurisdiction.name ? -1 : 1);
  return {
    known: parties.filter(({ level }) => level.coverage >= ENOUGH).sort(byName),
    thin: parties.filter(({ level }) => level.coverage < ENOUGH).sort(byName),
  };
}
