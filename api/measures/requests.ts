import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Bindable, boundOn } from "./bound-on.ts";

export type BindingCertainty = Exclude<Certainty, "no">;

/** A treaty as far as it matters whom it binds. */
export interface Binding {
  readonly inForce: string | null;
  readonly participations: readonly (Bindable & { readonly jurisdiction: string })[];
}

/** Who is bound on the day, certainly or possibly. */
export function boundStates(treaty: Binding, asOf: string): Map<string, BindingCertainty> {
  const bound = new Map<string, BindingCertainty>();
  for (const participation of treaty.participations) {
    const certainty = boundOn(participation, treaty.inForce, asOf);
    if (certainty !== "no") bound.set(participation.jurisdiction, certainty);
  }
  return bound;
}

/** Who would be bound if every signatory and every reported party were a party and the treaty in force. */
export function partiesIfRatified(treaty: Binding): Map<string, BindingCertainty> {
  const takesPart = treaty.participations.filter(
    ({ signed, consented, partyBy, inForce, reported, denounced }) =>
      denounced === null &&
      (signed ?? consented ?? partyBy ?? inForce ?? (reported || null)) !== null,
  );
  return new Map(takesPart.map(({ jurisdiction }) => [jurisdiction, "certainly" as const]));
}

/** A clause of a treaty that settles a safeguard. */
export interface Settled {
  readonly safeguard: string;
  /** yes, partial or no; unclear where another treaty may govern instead. */
  readonly value: string;
  readonly clause: string;
}

/** A treaty as far as measures of states depend on it. */
export interface TreatyFacts extends Binding {
  readonly id: string;
  /** Whether any of its clauses lets one party ask another. */
  readonly cooperates: boolean;
  /** Months of prison from which a crime is serious by it; null where it has no such line. */
  readonly seriousMonths: number | null;
  readonly settled: readonly Settled[];
}
