import type { Punished } from "../crimes.ts";
import type { BindingCertainty } from "../requests.ts";
import type { ClauseScope, CooperationClause } from "./treaty.ts";

/** Whether a request about an offence is inside a clause. */
export type ReachValue = "in_scope" | "possibly" | "out" | "depends_on_offence";

/** Why a request is no more than possibly inside a clause, or outside it. */
export type ReachReason =
  | "requesting_possibly_bound"
  | "requested_possibly_bound"
  | "clause_not_read"
  | "words_may_carry_power"
  | "weaker_duty"
  | "condition"
  | "reservation"
  | "months_not_on_file"
  | "requesting_not_on_file"
  | "requested_not_on_file"
  | "requested_months_not_on_file"
  | "requesting_does_not_punish"
  | "requested_does_not_punish"
  | "below_line"
  | "below_line_in_requested"
  | "outside_scope";

export interface RequestReach {
  readonly value: ReachValue;
  /** Empty where it is certainly in scope. */
  readonly reasons: readonly ReachReason[];
  /** Conditions of the clause that nobody outside the case can check. */
  readonly conditions: readonly string[];
  /** Provisions of the two states on which it rests. */
  readonly provisions: readonly string[];
}

/** What reach depends on. */
export interface ReachQuestion {
  readonly clause: CooperationClause;
  readonly ownOffences: readonly string[];
  readonly offence: string | null;
  /** How each of the two punishes it; not looked at where no offence is named. */
  readonly requesting: Punished;
  readonly requested: Punished;
  readonly bound: { readonly requesting: BindingCertainty; readonly requested: BindingCertainty };
  /** Whether one of the two made a reservation that may touch the clause. */
  readonly reserved: boolean;
}

/** Conditions that a request states of itself: evidence held there, and that a formal request follows. */
const STATED = new Set(["located_in_requested", "request_to_follow", "punished_in_both"]);

/** The conditions of a clause that a request does not state of itself. */
export const checkable = ({ conditions }: ClauseScope): string[] =>
  conditions.filter((one) => !STATED.has(one));

/** Whether conditions ask for an organised group. */
export const needsGroup = (conditions: readonly string[]): boolean =>
  conditions.includes("organised_group");

type Part =
  | { readonly fits: "yes" | "possibly" }
  | { readonly fits: "no"; readonly why: ReachReason };

/** Whether what the requesting state punishes is among what the clause reaches. */
function within(question: ReachQuestion, scope: ClauseScope): readonly [Part, ReachReason[]] {
  const { offence, ownOffences, requesting } = question;
  if (requesting.certainty === "no") return [{ fits: "no", why: "requesting_does_not_punish" }, []];
  const own = scope.ownOffences === true && offence !== null && ownOffences.includes(offence);
  const known: ReachReason[] =
    requesting.certainty === "possibly" ? ["requesting_not_on_file"] : [];
  if (own || scope.electronicEvidence === true)
    return [{ fits: known.length > 0 ? "possibly" : "yes" }, known];
  const line = scope.seriousMonths;
  if (line !== null) {
    if (requesting.lowMonths >= line)
      return [{ fits: known.length > 0 ? "possibly" : "yes" }, known];
    if (requesting.highMonths >= line)
      return [{ fits: "possibly" }, known.length > 0 ? known : ["months_not_on_file"]];
    return [{ fits: "no", why: "below_line" }, []];
  }
  const silent = scope.ownOffences === null && scope.electronicEvidence === null;
  return silent
    ? [{ fits: "possibly" }, ["clause_not_read"]]
    : [{ fits: "no", why: "outside_scope" }, []];
}

/** Whether both laws punish it as gravely as the clause asks. */
function inBoth(question: ReachQuestion, scope: ClauseScope): readonly [Part, ReachReason[]] {
  const { requesting, requested } = question;
  const line = scope.minMonthsBoth;
  if (line === null && !scope.conditions.includes("punished_in_both")) return [{ fits: "yes" }, []];
  if (requested.certainty === "no") return [{ fits: "no", why: "requested_does_not_punish" }, []];
  if (line !== null && requesting.highMonths < line) return [{ fits: "no", why: "below_line" }, []];
  if (line !== null && requested.highMonths < line)
    return [{ fits: "no", why: "below_line_in_requested" }, []];
  const why: ReachReason[] = [];
  if (requested.certainty === "possibly") why.push("requested_not_on_file");
  else if (line !== null && requested.lowMonths < line) why.push("requested_months_not_on_file");
  if (line !== null && requesting.certainty === "certainly" && requesting.lowMonths < line)
    why.push("months_not_on_file");
  return [{ fits: why.length > 0 ? "possibly" : "yes" }, why];
}

/** What keeps any request under the clause from being more than possible, whatever the offence. */
export function caps({
  clause,
  bound,
  reserved,
}: Pick<ReachQuestion, "clause" | "bound" | "reserved">): ReachReason[] {
  const why: ReachReason[] = [];
  if (bound.requesting === "possibly") why.push("requesting_possibly_bound");
  if (bound.requested === "possibly") why.push("requested_possibly_bound");
  if (!clause.read || clause.scope === null) why.push("clause_not_read");
  if (clause.certainty === "possibly") why.push("words_may_carry_power");
  if (clause.duty !== "shall") why.push("weaker_duty");
  if (clause.scope && checkable(clause.scope).length > 0) why.push("condition");
  if (reserved) why.push("reservation");
  return why;
}

/**
 * Step 1: whether a request is inside the clause. It is in scope only where both states are bound, the
 * words were read, they are a duty, no condition is left that nobody outside the case can check, and
 * the offence is one that the clause reaches. Without an offence it depends on the offence.
 */
export function reach(question: ReachQuestion): RequestReach {
  const { clause, offence, requesting, requested } = question;
  const conditions = clause.scope ? checkable(clause.scope) : [];
  const general = caps(question);
  if (offence === null)
    return { value: "depends_on_offence", reasons: general, conditions, provisions: [] };
  const provisions = [...new Set([...requesting.provisions, ...requested.provisions])];
  if (clause.scope === null)
    return requesting.certainty === "no"
      ? { value: "out", reasons: ["requesting_does_not_punish"], conditions, provisions }
      : { value: "possibly", reasons: general, conditions, provisions };
  const parts = [within(question, clause.scope), inBoth(question, clause.scope)];
  for (const [part] of parts)
    if (part.fits === "no") return { value: "out", reasons: [part.why], conditions, provisions };
  const reasons = [...new Set([...general, ...parts.flatMap(([, why]) => why)])];
  return { value: reasons.length > 0 ? "possibly" : "in_scope", reasons, conditions, provisions };
}
