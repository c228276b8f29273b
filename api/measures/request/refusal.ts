import type { Punished } from "../crimes.ts";
import {
  attachedTo,
  type Bar,
  type CooperationClause,
  type Ground,
  type RequestTreaty,
} from "./treaty.ts";

/** Whether the requested state can refuse because the act is no crime there. */
export type DualCriminalityStep =
  | "depends_on_offence"
  | "opened"
  | "opened_if_its_law_asks"
  | "punished_there"
  | "not_on_file"
  | "barred"
  | "no_such_ground"
  | "not_read";

export interface RequestRefusal {
  /** Grounds that every request meets, such as public order; they are said once a treaty, never counted. */
  readonly alwaysOpen: readonly Ground[];
  /** Grounds that depend on the case or the person: they may be invoked, and are never computed. */
  readonly mayBeInvoked: readonly Ground[];
  readonly dualCriminality: DualCriminalityStep;
  /** The ground that a known fact opens; null if none is. */
  readonly opened: Ground | null;
  /** Whether the text allows no ground but those listed. */
  readonly closedList: boolean;
  readonly barred: readonly Bar[];
  /** Whether the treaty's clauses on refusal were read whole. */
  readonly read: boolean;
}

export interface RefusalQuestion {
  readonly treaty: RequestTreaty;
  readonly clause: CooperationClause;
  readonly offence: string | null;
  readonly requested: Punished;
  /** Whether the law of the requested state asks for dual criminality; null if that is not known. */
  readonly lawAsksForDualCriminality: boolean | null;
}

/** Open for every request: the law of the requested state, its essential interests, public order, form. */
const ALWAYS_OPEN = new Set(["law_of_requested", "sovereignty", "formal", "secrecy", "scope"]);

function dualCriminality(
  question: RefusalQuestion,
  grounds: readonly Ground[],
  bars: readonly Bar[],
): DualCriminalityStep {
  const { treaty, offence, requested } = question;
  if (offence === null) return "depends_on_offence";
  const own = treaty.ownOffences.includes(offence);
  if (bars.some((bar) => bar.ground === "dual_criminality" && (own || !bar.ownOffencesOnly)))
    return "barred";
  if (requested.certainty === "certainly") return "punished_there";
  const ground = grounds.find((one) => one.ground === "dual_criminality");
  if (!ground) return treaty.refusalsRead ? "no_such_ground" : "not_read";
  if (requested.certainty === "possibly") return "not_on_file";
  if (!ground.ifLawAsks || question.lawAsksForDualCriminality === true) return "opened";
  return "opened_if_its_law_asks";
}

/**
 * Step 2: on what the requested state may refuse. Only dual criminality is opened by a fact that can be
 * known: where a source shows that the requested state does not punish such conduct.
 */
export function refusal(question: RefusalQuestion): RequestRefusal {
  const { treaty, clause } = question;
  const grounds = attachedTo(treaty.grounds, clause);
  const barred = attachedTo(treaty.bars, clause);
  const dual = dualCriminality(question, grounds, barred);
  return {
    alwaysOpen: grounds.filter(({ ground }) => ALWAYS_OPEN.has(ground)),
    mayBeInvoked: grounds.filter(
      ({ ground }) => !ALWAYS_OPEN.has(ground) && ground !== "dual_criminality",
    ),
    dualCriminality: dual,
    opened:
      dual === "opened"
        ? (grounds.find(({ ground }) => ground === "dual_criminality") ?? null)
        : null,
    closedList: grounds.some(({ closedList }) => closedList),
    barred,
    read: treaty.refusalsRead,
  };
}
