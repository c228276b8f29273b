import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Bindable, boundOn } from "./bound-on.ts";
import type { Crimes, Punished } from "./crimes.ts";
import type { Settled } from "./path-level.ts";

/** A ground on which a party may, or must, refuse. */
export interface Ground {
  readonly id: string;
  readonly ground: string;
  readonly mandatory: boolean | null;
}

/** A clause by which one party may ask another for a power. */
export interface AskClause {
  readonly power: string;
  readonly article: number;
  /** Whether its words, or its heading where they were not read, carry the power; if not, it may. */
  readonly sure: boolean;
  /** Whether it goes to a provider or person in the other state, past its authorities. */
  readonly direct: boolean;
}

/** A treaty as far as asking depends on it. */
export interface AskTreaty {
  readonly id: string;
  readonly inForce: string | null;
  /** How many consents it needs to come into force; null if not noted. */
  readonly partiesNeeded: number | null;
  /** The clauses by which one party may ask another, by power. */
  readonly cooperation: readonly AskClause[];
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

export type Held = Exclude<Certainty, "no">;

/** Who is bound on the day, certainly or possibly. */
export function boundStates(treaty: AskTreaty, asOf: string): Map<string, Held> {
  const bound = new Map<string, Held>();
  for (const did of treaty.participations) {
    const certainty = boundOn(did, treaty.inForce, asOf);
    if (certainty !== "no") bound.set(did.jurisdiction, certainty);
  }
  return bound;
}

/** Who would be bound if every signatory and every reported party were a party and the treaty in force. */
export function supposedStates(treaty: AskTreaty): Map<string, Held> {
  const takesPart = treaty.participations.filter(
    ({ signed, consented, partyBy, inForce, reported, denounced }) =>
      denounced === null &&
      (signed ?? consented ?? partyBy ?? inForce ?? (reported || null)) !== null,
  );
  return new Map(takesPart.map(({ jurisdiction }) => [jurisdiction, "certainly" as const]));
}

/** The less certain of two. */
export const both = (a: Certainty, b: Certainty): Certainty =>
  a === "no" || b === "no" ? "no" : a === "possibly" || b === "possibly" ? "possibly" : "certainly";

const either = (all: readonly Certainty[]): Certainty =>
  all.includes("certainly") ? "certainly" : all.includes("possibly") ? "possibly" : "no";

/**
 * Whether an offence is inside a treaty's duty to cooperate when a state that punishes it so asks:
 * one of the treaty's own, one grave enough there, or any whose evidence is electronic. What the
 * atlas does not say of a scope makes it possible only.
 */
export function inScope(treaty: AskTreaty, offence: string, asker: Punished): Certainty {
  const { ownOffences, seriousMonths, electronicEvidence } = treaty.scope;
  if (asker.certainty === "no") return "no";
  const own: Certainty =
    ownOffences && treaty.ownOffences.includes(offence) ? asker.certainty : "no";
  const grave: Certainty =
    seriousMonths === null
      ? "no"
      : asker.lowMonths >= seriousMonths
        ? asker.certainty
        : asker.highMonths >= seriousMonths
          ? "possibly"
          : "no";
  const electronic: Certainty = electronicEvidence ? asker.certainty : "no";
  const silent: Certainty =
    ownOffences === null && seriousMonths === null && electronicEvidence === null
      ? both("possibly", asker.certainty)
      : "no";
  return either([own, grave, electronic, silent]);
}

/** Whether the state asked may refuse for want of dual criminality. */
export type Refusal = "no" | "may" | "must" | "unknown";

/**
 * Refusal for want of dual criminality: it depends on whether the act is a crime in the state asked.
 * Other grounds (political offence, rights, sovereignty) depend on the case and the person, so they
 * are named beside a path and never counted as applying.
 */
function refusalFor(treaty: AskTreaty, asked: Punished): Refusal {
  const ground = treaty.grounds.find((one) => one.ground === "dual_criminality");
  if (asked.certainty === "certainly") return "no";
  if (!ground) return treaty.refusalsRead ? "no" : "unknown";
  if (asked.certainty === "possibly") return "unknown";
  return ground.mandatory ? "must" : "may";
}

/** How an ask about an offence stands: whether it is in scope, and whether it can be refused. */
export interface Standing {
  readonly scope: Certainty;
  readonly refusal: Refusal;
}

/** An ask about a treaty's own offences, which every party has to punish: in scope, and punished in both. */
export const OWN_OFFENCES: Standing = { scope: "certainly", refusal: "no" };

/**
 * How an ask by one state of another stands. Without an offence it is about the treaty's own
 * offences, which every party has to punish: in scope, and no want of dual criminality.
 */
export function standing(
  treaty: AskTreaty,
  asker: string,
  asked: string,
  offence: string | null,
  crimes: Crimes,
): Standing {
  if (offence === null) return OWN_OFFENCES;
  return {
    scope: inScope(treaty, offence, crimes.of(asker, offence)),
    refusal: refusalFor(treaty, crimes.of(asked, offence)),
  };
}
