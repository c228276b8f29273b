import type { Claim, Claims } from "./claims.ts";
import type { StageOf } from "./collecting.ts";
import {
  attachedTo,
  type CooperationClause,
  type Duty,
  type Permit,
  type RequestTreaty,
} from "./treaty.ts";

/** Whether the state that now holds the data has a rule like that of the state that gave them. */
export type RuleInRequesting =
  | "counterpart"
  | "partial_counterpart"
  | "none_known_to_exist"
  /** An answer is on file, but for other powers alone. */
  | "read_for_other_powers"
  | "not_known"
  | "disputed";

/** What the state that gave the data has in hand. */
export type MeansOfRequested = "secured" | "condition_may_be_set" | "none_read";

/** One protection that the requested state is known to give, and what becomes of it. */
export interface HandedOverSafeguard {
  readonly safeguard: string;
  /** What the requested state gives: yes or partial. */
  readonly given: "yes" | "partial";
  readonly rule: RuleInRequesting;
  readonly means: MeansOfRequested;
  /** The duty or the permission behind `means`; null if none was read. */
  readonly clause: Duty | Permit | null;
  /** Codings of the two states on which it rests. */
  readonly codings: readonly string[];
}

/** Two that give it in part may give different parts, so neither is known to give as much as the other. */
function ruleIn({ value }: Claim): RuleInRequesting {
  if (value === "disputed") return "disputed";
  if (value === "no") return "none_known_to_exist";
  if (value === "yes") return "counterpart";
  if (value === "partial") return "partial_counterpart";
  return value === "read_for_other_powers" ? value : "not_known";
}

/** Whether a clause is in force and was read, so that a duty in it secures anything. */
export interface HandOver {
  readonly treaty: RequestTreaty;
  readonly clause: CooperationClause;
  readonly requesting: string;
  readonly requested: string;
  readonly inForce: boolean;
}

function meansOf({ treaty, clause, inForce }: HandOver, safeguard: string) {
  const duty = attachedTo(treaty.duties, clause).find(
    (one) => one.safeguard === safeguard && one.value === "yes",
  );
  if (duty && inForce) return { means: "secured" as const, clause: duty };
  const permit = attachedTo(treaty.permits, clause).find(
    (one) => one.safeguard === safeguard && one.by === "requested" && one.effect === "gives",
  );
  return permit
    ? { means: "condition_may_be_set" as const, clause: permit }
    : { means: "none_read" as const, clause: null };
}

/**
 * Step 4: what becomes, once the data were handed over, of each protection that the requested state is
 * known to give. Another treaty of the two may govern instead; that is said in a sentence, not here.
 */
export function afterHandOver(
  handOver: HandOver,
  safeguards: readonly string[],
  claims: Claims,
  afterOf: StageOf,
): HandedOverSafeguard[] {
  const { clause, requesting, requested } = handOver;
  if (clause.branch === "provisional" || clause.branch === "extradition") return [];
  return safeguards.flatMap((safeguard): HandedOverSafeguard[] => {
    if (afterOf(safeguard) === "none") return [];
    const own = claims.of(requested, safeguard);
    if (own.value !== "yes" && own.value !== "partial") return [];
    const theirs = claims.of(requesting, safeguard);
    return [
      {
        safeguard,
        given: own.value,
        rule: ruleIn(theirs),
        ...meansOf(handOver, safeguard),
        codings: [...own.codings, ...theirs.codings],
      },
    ];
  });
}
