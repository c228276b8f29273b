import { articleOf, isWithin } from "../../../schema/records/clause.ts";
import type { Bindable } from "../bound-on.ts";
import type { Binding } from "../requests.ts";

/** What a clause of cooperation reaches; null where the words were not read. */
export interface ClauseScope {
  readonly ownOffences: boolean | null;
  readonly seriousMonths: number | null;
  readonly electronicEvidence: boolean | null;
  /** Least maximum, in months, that the laws of both states must give. */
  readonly minMonthsBoth: number | null;
  readonly conditions: readonly string[];
}

/** A clause by which one party may ask another for a power. */
export interface CooperationClause {
  readonly id: string;
  readonly power: string;
  readonly clause: string;
  /** The clause of another treaty that it extends, `budapest#29(1)`; null for most. */
  readonly applies: string | null;
  readonly branch: string;
  readonly channel: string;
  /** How strongly it binds; null where the words were not read. */
  readonly duty: string | null;
  readonly certainty: string;
  readonly read: boolean;
  readonly scope: ClauseScope | null;
}

/** Anything of a treaty that belongs to some of its clauses of cooperation. */
export interface Attached {
  readonly id: string;
  readonly clause: string;
  /** Articles or paragraphs, or `treaty#clause` of what they extend. */
  readonly clauses: readonly string[];
  /** `no_other_mla_treaty`, or null where it applies always. */
  readonly when: string | null;
}

/** A ground on which a party may, or must, refuse. */
export interface Ground extends Attached {
  readonly ground: string;
  readonly mandatory: boolean | null;
  /** It opens only where the law of the requested state has such a condition. */
  readonly ifLawAsks: boolean;
  /** No other ground is allowed for these clauses than those listed. */
  readonly closedList: boolean;
}

/** A ground that a clause takes away. */
export interface Bar extends Attached {
  readonly ground: string;
  readonly ownOffencesOnly: boolean;
}

/** A duty of the treaty that settles a safeguard after the data were handed over. */
export interface Duty extends Attached {
  readonly safeguard: string;
  readonly value: string;
}

/** A condition that one of the two may set. */
export interface Permit extends Attached {
  readonly safeguard: string;
  readonly by: string;
  readonly effect: string;
  readonly binds: boolean | null;
}

/** What one state did about a treaty, as far as requests depend on it. */
export interface Party extends Bindable {
  readonly jurisdiction: string;
  readonly reserved: readonly { readonly article: number; readonly clause: string | null }[];
}

/** A treaty as far as requests depend on it. */
export interface RequestTreaty extends Binding {
  readonly id: string;
  readonly clauses: readonly CooperationClause[];
  readonly grounds: readonly Ground[];
  readonly bars: readonly Bar[];
  readonly duties: readonly Duty[];
  readonly permits: readonly Permit[];
  /** Whether its clauses on refusal were read whole; if not, a ground may be missing here. */
  readonly refusalsRead: boolean;
  /** Offences that the treaty itself makes parties punish. */
  readonly ownOffences: readonly string[];
  readonly participations: readonly Party[];
}

/** What of a treaty belongs to one of its clauses of cooperation. */
export const attachedTo = <T extends Attached>(all: readonly T[], to: CooperationClause): T[] =>
  all.filter(({ clauses }) =>
    clauses.some((one) =>
      one.includes("#")
        ? to.applies !== null && isWithin(to.applies, one)
        : isWithin(to.clause, one),
    ),
  );

/** The states that made a reservation which may touch a clause. */
export const reservedBy = (
  { participations }: RequestTreaty,
  { clause }: CooperationClause,
): ReadonlySet<string> =>
  new Set(
    participations.flatMap(({ jurisdiction, reserved }) =>
      reserved.some((one) =>
        one.clause === null
          ? one.article === articleOf(clause)
          : isWithin(clause, one.clause) || isWithin(one.clause, clause),
      )
        ? [jurisdiction]
        : [],
    ),
  );
