import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Bindable, both, boundOn } from "./bound-on.ts";
import type { Crimes, Punished } from "./crimes.ts";
import type { Settled } from "./path-level.ts";

/** A ground on which a party may, or must, refuse. */
export interface Ground {
  readonly id: string;
  readonly ground: string;
  readonly mandatory: boolean | null;
}

/** A clause by which one party may ask another for a power. */
export interface PowerClause {
  readonly power: string;
  readonly article: number;
  /** Whether its words, or its heading where they were not read, carry the power; if not, it may. */
  readonly sure: boolean;
  /** Whether it goes to a provider or person in the other state, past its authorities. */
  readonly direct: boolean;
}

/** A treaty as far as asking depends on it. */
export interface CooperationTreaty {
  readonly id: string;
  readonly inForce: string | null;
  /** How many consents it needs to come into force; null if not noted. */
  readonly partiesNeeded: number | null;
  /** The clauses by which one party may ask another, by power. */
  readonly cooperation: readonly PowerClause[];
  readonly settled: readonly Settled[];
  readonly grounds: readonly Ground[];
  /** Whether its clauses on refusal were read whole; if not, a ground may be missing here. */
  readonly refusalsRead: boolean;
  /** Offences that the treaty itself makes parties punish. */
  readonly ownOffences: readonly string[];
  readonly scope: {
    readonly ownOffences: boolean | null;
    readonly seriousMonths: number | null;
    readonly electronicEvidence: boolean | null;
  };
  readonly participations: readonly Participant[];
}

export interface Participant extends Bindable {
  readonly jurisdiction: string;
  readonly signed: string | null;
  /** Articles on which it made a reservation. */
  readonly reserved: readonly number[];
}

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

const either = (all: readonly Certainty[]): Certainty =>
  all.includes("certainly") ? "certainly" : all.includes("possibly") ? "possibly" : "no";

/**
 * Whether an offence is inside a treaty's duty to cooperate when a state that punishes it so asks:
 * one of the treaty's own, one grave enough there, or any whose evidence is electronic. What the
 * atlas does not say of a scope makes it possible only.
 */
export function inScope(
  treaty: CooperationTreaty,
  offence: string,
  requesting: Punished,
): Certainty {
  const { ownOffences, seriousMonths, electronicEvidence } = treaty.scope;
  if (requesting.certainty === "no") return "no";
  const own: Certainty =
    ownOffences && treaty.ownOffences.includes(offence) ? requesting.certainty : "no";
  const grave: Certainty =
    seriousMonths === null
      ? "no"
      : requesting.lowMonths >= seriousMonths
        ? requesting.certainty
        : requesting.highMonths >= seriousMonths
          ? "possibly"
          : "no";
  const electronic: Certainty = electronicEvidence ? requesting.certainty : "no";
  const silent: Certainty =
    ownOffences === null && seriousMonths === null && electronicEvidence === null
      ? both("possibly", requesting.certainty)
      : "no";
  return either([own, grave, electronic, silent]);
}

/** Whether the requested state may refuse for want of dual criminality. */
export type Refusal = "no" | "may" | "must" | "unknown";

/**
 * Refusal for want of dual criminality: it depends on whether the act is a crime in the requested state.
 * Other grounds (political offence, rights, sovereignty) depend on the case and the person, so they
 * are named beside a path and never counted as applying.
 */
function refusalFor(treaty: CooperationTreaty, requested: Punished): Refusal {
  const ground = treaty.grounds.find((one) => one.ground === "dual_criminality");
  if (requested.certainty === "certainly") return "no";
  if (!ground) return treaty.refusalsRead ? "no" : "unknown";
  if (requested.certainty === "possibly") return "unknown";
  return ground.mandatory ? "must" : "may";
}

/** How a request about an offence stands: whether it is in scope, and whether it can be refused. */
export interface Standing {
  readonly scope: Certainty;
  readonly refusal: Refusal;
}

/** A request about a treaty's own offences, which every party has to punish: in scope, and punished in both. */
export const OWN_OFFENCES: Standing = { scope: "certainly", refusal: "no" };

/**
 * How a request by one state of another stands. Without an offence it is about the treaty's own
 * offences, which every party has to punish: in scope, and no want of dual criminality.
 */
export function standing(
  treaty: CooperationTreaty,
  requesting: string,
  requested: string,
  offence: string | null,
  crimes: Crimes,
): Standing {
  if (offence === null) return OWN_OFFENCES;
  return {
    scope: inScope(treaty, offence, crimes.of(requesting, offence)),
    refusal: refusalFor(treaty, crimes.of(requested, offence)),
  };
}
